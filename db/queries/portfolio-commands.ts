import { and, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { meetAtInstallation } from "./installations.ts";
import type { Naming } from "./organisations.ts";
import type { PortfolioName } from "./portfolios.ts";

const NAME_TAKEN = { result: { kind: "name-taken" }, audit: [] } as const;

/** Makes a portfolio, once per form; two of the same name would be told apart by nobody. */
export function createPortfolio(
  store: Store,
  author: Author,
  { name, once: key }: { readonly name: string; readonly once: string },
): Promise<Naming> {
  const { portfolio } = store.t;
  const work = async (tx: Writer): Promise<Done<Naming>> => {
    await meetAtInstallation(tx, store);
    const named = await tx.select({ id: portfolio.id }).from(portfolio).where(eq(portfolio.name, name));
    if (named.length > 0) return NAME_TAKEN;
    const id = newId();
    await tx.insert(portfolio).values({ id, name, version: 1 });
    return { result: { kind: "named", id }, audit: [entryBy(author, deed("create", { id, name }))] };
  };
  return once(store, author, { key, work });
}

/** Gives a portfolio another name. */
export function renamePortfolio(
  store: Store,
  author: Author,
  { id, name, version }: PortfolioName,
): Promise<Naming | LostRace> {
  const { portfolio } = store.t;
  return store.write<Naming | LostRace>(async (tx): Promise<Done<Naming | LostRace>> => {
    await meetAtInstallation(tx, store);
    const [row] = await tx
      .update(portfolio)
      .set({ name, version: version + 1 })
      .where(and(eq(portfolio.id, id), eq(portfolio.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const named = await tx.select({ id: portfolio.id }).from(portfolio).where(eq(portfolio.name, name));
    if (named.length > 1) return NAME_TAKEN;
    return { result: { kind: "named", id }, audit: [entryBy(author, deed("rename", { id, name }))] };
  });
}

interface InPortfolio {
  readonly portfolioId: string;
  readonly programmeId: string;
}

/** `own-portfolio`: whoever does it directs the portfolio, and would let themself into the programme. */
export type Including =
  | { readonly kind: "included" }
  | { readonly kind: "unknown" | "own-portfolio" | "in-portfolio" };

/** Puts a programme into a portfolio: its directors see the programme from their next request on. */
export function includeProgramme(
  store: Store,
  author: Author,
  { portfolioId, programmeId }: InPortfolio,
): Promise<Including> {
  const { portfolioProgramme, portfolioDirector } = store.t;
  const refused = (kind: Exclude<Including["kind"], "included">) => ({ result: { kind }, audit: [] });
  return store.write<Including>(async (tx): Promise<Done<Including>> => {
    await meetAtInstallation(tx, store);
    const known = await named(tx, store, { portfolioId, programmeId });
    if (known === undefined) return refused("unknown");
    const [own] = await tx
      .select({ accountId: portfolioDirector.accountId })
      .from(portfolioDirector)
      .where(
        and(
          eq(portfolioDirector.portfolioId, portfolioId),
          eq(portfolioDirector.accountId, author.accountId),
        ),
      );
    if (own !== undefined) return refused("own-portfolio");
    const values = { portfolioId, programmeId };
    const put = await tx.insert(portfolioProgramme).values(values).onConflictDoNothing().returning();
    if (put.length === 0) return refused("in-portfolio");
    const audit = [entryBy(author, deed("include", known, { programmeId, programme: known.programme }))];
    return { result: { kind: "included" }, audit };
  });
}

/** Takes a programme out of a portfolio: its directors do not see it any more. */
export function excludeProgramme(
  store: Store,
  author: Author,
  { portfolioId, programmeId }: InPortfolio,
): Promise<{ readonly kind: "excluded" } | LostRace> {
  const { portfolioProgramme } = store.t;
  return store.write<{ readonly kind: "excluded" } | LostRace>(async (tx) => {
    const known = await named(tx, store, { portfolioId, programmeId });
    const [gone] = await tx
      .delete(portfolioProgramme)
      .where(
        and(eq(portfolioProgramme.portfolioId, portfolioId), eq(portfolioProgramme.programmeId, programmeId)),
      )
      .returning();
    if (gone === undefined || known === undefined) return LOST_RACE;
    const audit = [entryBy(author, deed("exclude", known, { programmeId, programme: known.programme }))];
    return { result: { kind: "excluded" }, audit };
  });
}

async function named(tx: Writer, { t: { portfolio, programme } }: Store, ids: InPortfolio) {
  const [one] = await tx.select().from(portfolio).where(eq(portfolio.id, ids.portfolioId));
  const [other] = await tx
    .select({ name: programme.name })
    .from(programme)
    .where(eq(programme.id, ids.programmeId));
  return one && other ? { id: one.id, name: one.name, programme: other.name } : undefined;
}

function deed(verb: string, { id, name }: { readonly id: string; readonly name: string }, more = {}) {
  return { chain: INSTALLATION, verb, entity: "portfolio", entityId: id, change: { name, ...more } };
}
