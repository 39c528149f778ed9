import { and, eq } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { meetAtInstallation } from "./installations.ts";

/** `own-role`: nobody lets themself into the programmes of a portfolio. */
export type Directing =
  | { readonly kind: "appointed" }
  | { readonly kind: "not-there" | "unknown" | "own-role" | "has-role" };

/** Makes whoever has this address director of a portfolio: in every programme of it, from their next request on. */
export function appointDirector(
  store: Store,
  author: Author,
  { portfolioId, email }: { readonly portfolioId: string; readonly email: string },
): Promise<Directing> {
  const { account, person, portfolioDirector } = store.t;
  const refused = (kind: Exclude<Directing["kind"], "appointed">) => ({ result: { kind }, audit: [] });
  return store.write<Directing>(async (tx): Promise<Done<Directing>> => {
    await meetAtInstallation(tx, store);
    const portfolio = await portfolioCalled(tx, store, portfolioId);
    if (portfolio === undefined) return refused("not-there");
    const [who] = await tx
      .select({ id: account.id, name: person.name })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(eq(account.email, email.toLowerCase()));
    if (who === undefined) return refused("unknown");
    if (who.id === author.accountId) return refused("own-role");
    const values = { portfolioId, accountId: who.id };
    const put = await tx.insert(portfolioDirector).values(values).onConflictDoNothing().returning();
    if (put.length === 0) return refused("has-role");
    const change = { name: portfolio, accountId: who.id, director: who.name };
    return { result: { kind: "appointed" }, audit: [entryBy(author, deed("appoint", portfolioId, change))] };
  });
}

/** Takes somebody off a portfolio; one may do so oneself. */
export function dismissDirector(
  store: Store,
  author: Author,
  { portfolioId, accountId }: { readonly portfolioId: string; readonly accountId: string },
): Promise<{ readonly kind: "dismissed" } | LostRace> {
  const { account, person, portfolioDirector } = store.t;
  return store.write<{ readonly kind: "dismissed" } | LostRace>(async (tx) => {
    const own = and(
      eq(portfolioDirector.portfolioId, portfolioId),
      eq(portfolioDirector.accountId, accountId),
    );
    const [gone] = await tx.delete(portfolioDirector).where(own).returning();
    if (gone === undefined) return LOST_RACE;
    const [who] = await tx
      .select({ name: person.name })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(eq(account.id, accountId));
    const name = await portfolioCalled(tx, store, portfolioId);
    const change = { name, accountId, director: who?.name };
    return { result: { kind: "dismissed" }, audit: [entryBy(author, deed("dismiss", portfolioId, change))] };
  });
}

async function portfolioCalled(tx: Writer, { t: { portfolio } }: Store, id: string) {
  const [row] = await tx.select({ name: portfolio.name }).from(portfolio).where(eq(portfolio.id, id));
  return row?.name;
}

function deed(verb: string, entityId: string, change: Readonly<Record<string, unknown>>) {
  return { chain: INSTALLATION, verb, entity: "director", entityId, change };
}
