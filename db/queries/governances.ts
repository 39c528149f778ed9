import type { Store } from "#db/store.ts";
import type { Governance } from "#domain/table.ts";
import { authorityFrom, authorityRows, conformFrom, conformRows } from "./authorities.ts";
import { bodyFrom, bodyRows, seatFrom, seatRows } from "./bodies.ts";
import { recessFrom, recessRows } from "./meetings.ts";
import { inItsProgramme, participantRows, partyRows } from "./parties.ts";

/** Who sits where and may decide about what in each of some programmes: seven statements, however many there are. */
export async function loadGovernances(
  store: Store,
  programmeIds: readonly string[],
): Promise<(programmeId: string) => Governance> {
  const asked = { among: JSON.stringify(programmeIds) };
  const [parties, participants, bodies, seats, authorities, conforms, recesses] = await Promise.all([
    partyRows(store, asked, "several").then(byProgramme),
    participantRows(store, asked, "several").then(byProgramme),
    bodyRows(store, asked, "several").then(byProgramme),
    seatRows(store, asked, "several").then(byProgramme),
    authorityRows(store, asked, "several").then(byProgramme),
    conformRows(store, asked, "several").then(byProgramme),
    recessRows(store, asked, "several").then(byProgramme),
  ]);
  return (id) => ({
    parties: parties(id).map(inItsProgramme),
    participants: participants(id).map(inItsProgramme),
    bodies: bodies(id).map(bodyFrom),
    seats: seats(id).map(seatFrom),
    authorities: authorities(id).map(authorityFrom),
    conforms: conforms(id).map(conformFrom),
    calendar: { recesses: recesses(id).map(recessFrom) },
  });
}

/** The rows of one programme out of those of many, in their order. */
export function byProgramme<Row extends { readonly programmeId: string }>(
  rows: readonly Row[],
): (programmeId: string) => readonly Row[] {
  const grouped = Map.groupBy(rows, ({ programmeId }) => programmeId);
  return (id) => grouped.get(id) ?? [];
}
