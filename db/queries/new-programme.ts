import { eq, max } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { slugOf } from "#domain/slug.ts";
import { meetAtInstallation } from "./installations.ts";
import { furnish, type NewBody, type NewParty } from "./new-programme-governance.ts";

interface NewProgramme {
  readonly once: string;
  readonly name: string;
  readonly aim: string;
  /** Who leads it, by e-mail address; null: whoever makes it. */
  readonly leaderEmail: string | null;
  readonly parties: readonly NewParty[];
  readonly bodies: readonly NewBody[];
  /** The programme whose seats and recesses are taken over, of those that the maker may see. */
  readonly templateId: string | null;
}

export type Making =
  | { readonly kind: "made"; readonly slug: string; readonly isLeader: boolean }
  | { readonly kind: "unknown-leader" };

/** Makes a programme with its process leader, parties, bodies and first meetings: all of it, once per form, or nothing. */
export function createProgramme(
  store: Store,
  author: Author,
  { once: key, ...input }: NewProgramme,
): Promise<Making> {
  const { programme, membership } = store.t;
  const work = async (tx: Writer): Promise<Done<Making>> => {
    // Two programmes made at once must not get one address or one place.
    await meetAtInstallation(tx, store);
    const leaderId = await leaderOf(tx, store, { author, email: input.leaderEmail });
    if (leaderId === undefined) return { result: { kind: "unknown-leader" }, audit: [] };
    const known = await tx.select({ slug: programme.slug }).from(programme);
    const [last] = await tx.select({ ordinal: max(programme.ordinal) }).from(programme);
    const { name, aim } = input;
    const id = newId();
    const slug = slugOf(
      name,
      known.map((one) => one.slug),
    );
    await tx.insert(programme).values({
      ...{ id, slug, name, aim, ordinal: (last?.ordinal ?? 0) + 1 },
      ...{ sourceName: null, storyOn: null, shiftedWeeks: 0, version: 1 },
    });
    await tx.insert(membership).values({ programmeId: id, accountId: leaderId, role: "process-leader" });
    await furnish(tx, store, { programmeId: id, ...input });
    const { templateId, parties, bodies } = input;
    const change = { slug, name, templateId, parties: parties.length, bodies: bodies.length };
    const deed = { verb: "create", entity: "programme", entityId: id, change };
    const result = { kind: "made", slug, isLeader: leaderId === author.accountId } as const;
    const chains = [INSTALLATION, id];
    return { result, audit: chains.map((chain) => entryBy(author, { chain, ...deed })) };
  };
  return once(store, author, { key, work });
}

async function leaderOf(
  tx: Writer,
  { t: { account } }: Store,
  { author, email }: { readonly author: Author; readonly email: string | null },
): Promise<string | undefined> {
  if (email === null) return author.accountId;
  const [row] = await tx
    .select({ id: account.id })
    .from(account)
    .where(eq(account.email, email.toLowerCase()));
  return row?.id;
}
