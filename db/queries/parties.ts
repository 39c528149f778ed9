import { and, asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Commissioning, Participant, Party } from "#domain/party.ts";

export async function listParties(
  { read, t: { party, organisation } }: Store,
  { programmeId }: Sight,
): Promise<readonly (Party & { readonly version: number })[]> {
  const rows = await read
    .select({
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
    .where(eq(party.programmeId, programmeId))
    .orderBy(asc(party.ordinal));
  return rows.map((row) => ({ ...row, endedOn: storedDay(row.endedOn) }));
}

export async function listParticipants(
  { read, t: { participant, person } }: Store,
  { programmeId }: Sight,
): Promise<readonly (Participant & { readonly version: number })[]> {
  const { id, partyId, endedOn, version } = participant;
  const rows = await read
    .select({ id, partyId, name: person.name, endedOn, version })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(eq(participant.programmeId, programmeId))
    .orderBy(asc(person.name), asc(participant.id));
  return rows.map((row) => ({ ...row, endedOn: storedDay(row.endedOn) }));
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
