import { and, asc, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Party, PartyId } from "#domain/party.ts";
import { organisationNamed } from "./organisations.ts";
import { meetAtProgramme } from "./programmes.ts";

/** What somebody says of a party; its name is that of its organisation. */
type PartyEdit = Pick<Party, "kind" | "grouping" | "involvement" | "constituency">;

interface InProgramme {
  readonly programmeId: string;
}

type Saved = { readonly kind: "saved" };

/**
 * The organisations of whoever works on this programme: the only names it may offer. Organisations are known to the
 * whole installation, and a list of them all would tell of other programmes.
 */
export async function listOrganisationsNear(
  { read, t: { membership, account, person, organisation } }: Store,
  { programmeId }: Sight,
): Promise<readonly string[]> {
  const rows = await read
    .selectDistinct({ name: organisation.name })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .innerJoin(organisation, eq(organisation.id, person.organisationId))
    .where(eq(membership.programmeId, programmeId))
    .orderBy(asc(organisation.name));
  return rows.map(({ name }) => name);
}

interface NewParty extends InProgramme {
  readonly once: string;
  readonly name: string;
  readonly edit: PartyEdit;
}

/** Lets an organisation take part, once per form: the one of exactly this name, or a new one. */
export function createParty(
  store: Store,
  author: Author,
  { programmeId, once: key, name, edit }: NewParty,
): Promise<Saved | { readonly kind: "already-there" }> {
  const { party } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | { readonly kind: "already-there" }>> => {
    // Two who add the same organisation at once wait for each other here.
    await meetAtProgramme(tx, store, programmeId);
    const organisationId = await organisationNamed(tx, store, name);
    const taking = await tx
      .select({ organisationId: party.organisationId, ordinal: party.ordinal })
      .from(party)
      .where(eq(party.programmeId, programmeId));
    if (taking.some((one) => one.organisationId === organisationId))
      return { result: { kind: "already-there" }, audit: [] };
    const [id, ordinal] = [newId(), Math.max(0, ...taking.map((one) => one.ordinal)) + 1];
    const own = { programmeId, id, organisationId, ordinal, provenance: "entered" as const, version: 1 };
    await tx.insert(party).values({ ...edit, ...own });
    const change = { name, ...edit };
    const deed = { chain: programmeId, verb: "create", entity: "party", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once(store, author, { key, work });
}

/** Changes a party, unless somebody else did so since `version` was read. From then on it is ours (ADR 0017). */
export function editParty(
  store: Store,
  author: Author,
  seen: InProgramme & { readonly id: PartyId; readonly version: number; readonly edit: PartyEdit },
): Promise<Saved | LostRace> {
  const { party, organisation } = store.t;
  const { programmeId, id, version, edit } = seen;
  return store.write<Saved | LostRace>(async (tx) => {
    const [row] = await tx
      .update(party)
      .set({ ...edit, provenance: "entered", version: sql`${party.version} + 1` })
      .where(and(eq(party.programmeId, programmeId), eq(party.id, id), eq(party.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const [of] = await tx
      .select({ name: organisation.name })
      .from(organisation)
      .where(eq(organisation.id, row.organisationId));
    const change = { name: of?.name ?? "", ...edit };
    const deed = { chain: programmeId, verb: "edit", entity: "party", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}
