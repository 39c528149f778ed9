import { and, asc, eq, isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { PartyId } from "#domain/party.ts";

/** Who works at the organisation of a party and does not act for it in this programme yet. */
export function listPeopleToAdd(
  { read, t: { party, participant, person } }: Store,
  { programmeId }: Sight,
  partyId: PartyId,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return read
    .select({ id: person.id, name: person.name })
    .from(party)
    .innerJoin(person, eq(person.organisationId, party.organisationId))
    .leftJoin(
      participant,
      and(
        eq(participant.programmeId, programmeId),
        eq(participant.partyId, partyId),
        eq(participant.personId, person.id),
      ),
    )
    .where(and(eq(party.programmeId, programmeId), eq(party.id, partyId), isNull(participant.id)))
    .orderBy(asc(person.name), asc(person.id));
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
  const { party, participant, person } = store.t;
  const work = async (tx: Writer): Promise<Done<Added>> => {
    // Two who add the same person at once wait for each other here.
    const [of] = await tx
      .update(party)
      .set({ id: partyId })
      .where(and(eq(party.programmeId, programmeId), eq(party.id, partyId)))
      .returning();
    if (of === undefined) return { result: { kind: "unknown" }, audit: [] };
    const { organisationId } = of;
    const isWho = "personId" in who ? eq(person.id, who.personId) : eq(person.name, who.name);
    const [known] = await tx
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(and(eq(person.organisationId, organisationId), isWho));
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
  };
  return once(store, author, { key, work });
}
