import { and, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Reader, Store, Writer } from "#db/store.ts";
import type { PartyId } from "#domain/party.ts";

interface PersonNamed {
  readonly id: string;
  readonly name: string;
}

/** Who works at the organisation of a party and on this programme, and does not act for that party yet. */
export async function listPeopleToAdd(
  store: Store,
  { programmeId }: Sight,
  partyId: PartyId,
): Promise<readonly PersonNamed[]> {
  const { party, participant } = store.t;
  const [of] = await store.read
    .select({ organisationId: party.organisationId })
    .from(party)
    .where(and(eq(party.programmeId, programmeId), eq(party.id, partyId)));
  if (of === undefined) return [];
  const acting = await store.read
    .select({ personId: participant.personId })
    .from(participant)
    .where(and(eq(participant.programmeId, programmeId), eq(participant.partyId, partyId)));
  const near = await peopleNear(store.read, store, { programmeId, ...of });
  return near.filter(({ id }) => acting.every(({ personId }) => personId !== id));
}

/**
 * The staff of an organisation that this programme knows: members of it, and whoever acts in it. Others of the same
 * organisation work on other programmes, which is nobody's business here.
 */
async function peopleNear(
  read: Reader,
  { t: { membership, account, participant, person } }: Store,
  { programmeId, organisationId }: { readonly programmeId: string; readonly organisationId: string },
): Promise<readonly PersonNamed[]> {
  const members = await read
    .selectDistinct({ id: person.id, name: person.name })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .where(and(eq(membership.programmeId, programmeId), eq(person.organisationId, organisationId)));
  const acting = await read
    .selectDistinct({ id: person.id, name: person.name })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(and(eq(participant.programmeId, programmeId), eq(person.organisationId, organisationId)));
  const others = acting.filter(({ id }) => members.every((member) => member.id !== id));
  return [...members, ...others].sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

interface NewParticipant {
  readonly programmeId: string;
  readonly partyId: PartyId;
  readonly once: string;
  /** Somebody of the organisation, or the name of somebody new there. */
  readonly who: { readonly personId: string } | { readonly name: string };
}

type Added = { readonly kind: "saved" | "unknown" | "already-there" };

/** Lets a person act for a party, once per form; a person is of the organisation of the party. */
export function createParticipant(
  store: Store,
  author: Author,
  { programmeId, partyId, once: key, who }: NewParticipant,
): Promise<Added> {
  const work = (tx: Writer) => letAct(tx, store, { author, programmeId, partyId, who });
  return once(store, author, { key, work });
}

/** Lets a person act for a party, within a write. */
export async function letAct(
  tx: Writer,
  store: Store,
  { author, programmeId, partyId, who }: Omit<NewParticipant, "once"> & { readonly author: Author },
): Promise<Done<Added>> {
  const { party, participant, person } = store.t;
  // Two who add the same person at once wait for each other here.
  const [of] = await tx
    .update(party)
    .set({ id: partyId })
    .where(and(eq(party.programmeId, programmeId), eq(party.id, partyId)))
    .returning();
  if (of === undefined) return { result: { kind: "unknown" }, audit: [] };
  const { organisationId } = of;
  const near = await peopleNear(tx, store, { programmeId, organisationId });
  const known = near.find(({ id, name }) => ("personId" in who ? id === who.personId : name === who.name));
  if (known === undefined && "personId" in who) return { result: { kind: "unknown" }, audit: [] };
  const name = known?.name ?? ("name" in who ? who.name : "");
  const personId = known?.id ?? newId();
  if (known === undefined) await tx.insert(person).values({ id: personId, organisationId, name });
  const acting = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(
      and(
        eq(participant.programmeId, programmeId),
        eq(participant.partyId, partyId),
        eq(participant.personId, personId),
      ),
    );
  if (acting.length > 0) return { result: { kind: "already-there" }, audit: [] };
  const id = newId();
  await tx.insert(participant).values({ programmeId, id, partyId, personId });
  const change = { name, partyId, personId };
  const deed = { chain: programmeId, verb: "create", entity: "participant", entityId: id, change };
  return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
}
