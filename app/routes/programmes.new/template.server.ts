import { listBodies } from "#db/queries/bodies.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import { fieldOf, ROWS } from "./rows.ts";

/** The governance of a programme as the rows of the form: its parties and bodies, never its people or decisions. */
export async function rowsFrom(store: Store, programmeId: string): Promise<Readonly<Record<string, string>>> {
  const sight = { programmeId, seesConfidential: false };
  const [parties, bodies] = await Promise.all([listParties(store, sight), listBodies(store, sight)]);
  const fields: Record<string, string> = {};
  const fill = (
    kind: keyof typeof ROWS,
    row: number,
    cells: Readonly<Record<string, string | number | null>>,
  ) => {
    for (const [column, cell] of Object.entries(cells))
      fields[fieldOf(kind, row, column)] = String(cell ?? "");
  };
  for (const [index, { id, name, kind, grouping }] of parties.slice(0, ROWS.party).entries())
    fill("party", index + 1, { Name: name, Kind: kind, Group: grouping, From: id });
  for (const [index, body] of bodies.slice(0, ROWS.body).entries()) {
    fill("body", index + 1, {
      ...{ Name: body.name, Kind: body.kind, Function: body.function, Rule: body.decisionRule },
      ...{ Rhythm: body.rhythmWeeks, Papers: body.papersLeadDays, From: body.id },
    });
  }
  return fields;
}
