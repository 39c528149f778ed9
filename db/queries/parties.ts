import { and, asc, eq } from "drizzle-orm";
import { ofProgrammes, prepared, type Reach } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Commissioning, Participant, Party } from "#domain/party.ts";

export const partyRows = prepared((source, reach: Reach) => {
  const { party, organisation } = source.t;
  return source.read
    .select({
      programmeId: party.programmeId,
      id: party.id,
      name: organisation.name,
      kind: party.kind,
      grouping: party.grouping,
      involvement: party.involvement,
      constituency: party.constituency,
      provenance: party.provenance,
      endedOn: party.endedOn,
      version: party.version,
    })
    .from(party)
    .innerJoin(organisation, eq(organisation.id, party.organisationId))
    .where(ofProgrammes(source, party.programmeId, reach))
    .orderBy(asc(party.ordinal));
});

export async function listParties(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly (Party & { readonly version: number })[]> {
  const rows = await partyRows(store, { programmeId }, "one");
  return rows.map(inItsProgramme);
}

export const participantRows = prepared((source, reach: Reach) => {
  const { participant, person } = source.t;
  return source.read
    .select({
      programmeId: participant.programmeId,
      ...{ id: participant.id, partyId: participant.partyId, name: person.name },
      ...{ endedOn: participant.endedOn, version: participant.version },
    })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(ofProgrammes(source, participant.programmeId, reach))
    .orderBy(asc(person.name), asc(participant.id));
});

export async function listParticipants(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly (Participant & { readonly version: number })[]> {
  const rows = await participantRows(store, { programmeId }, "one");
  return rows.map(inItsProgramme);
}

/** A party or participant without the programme that it was asked in. */
export function inItsProgramme<
  Row extends { readonly programmeId: string; readonly endedOn: string | null },
>({ programmeId: _, ...row }: Row) {
  return { ...row, endedOn: storedDay(row.endedOn) };
}

/** The participant that a person is in a programme: whoever signs in may act for a party here. */
export async function findParticipantOf(
  { read, t: { participant } }: Store,
  { programmeId, personId }: { readonly programmeId: string; readonly personId: string },
): Promise<string | undefined> {
  const [row] = await read
    .select({ id: participant.id })
    .from(participant)
    .where(and(eq(participant.programmeId, programmeId), eq(participant.personId, personId)));
  return row?.id;
}

export async function listCommissioning(
  { read, t: { commissioning } }: Store,
  { programmeId }: Sight,
): Promise<readonly Commissioning[]> {
  const rows = await read
    .select()
    .from(commissioning)
    .where(eq(commissioning.programmeId, programmeId))
    .orderBy(asc(commissioning.id));
  return rows.map(({ programmeId: _, ...row }) => ({ ...row, endedOn: storedDay(row.endedOn) }));
}
