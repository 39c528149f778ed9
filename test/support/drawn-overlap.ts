import { DOMAINS } from "#domain/authority.ts";
import { BODY_FUNCTIONS, SEAT_ROLES } from "#domain/body.ts";
import type { SharedTable } from "#domain/overlap.ts";
import { listed, rowsOf, wordOf } from "./drawn-rows.ts";

/**
 * Tables drawn as a matrix: a column `person` with a row for each, and a column for each table. A cell says as what
 * somebody sits there and for how many hours: `member 12`; blank is not at all.
 */
export function drawnTables(drawing: string): readonly SharedTable[] {
  const rows = rowsOf(drawing);
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "person");
  return names.map((id) =>
    someTable({
      id,
      sittings: rows.flatMap(({ person = "", ...cells }) => {
        const [role, hours] = (cells[id] ?? "").split(" ");
        if (!role) return [];
        return [
          {
            personId: person,
            role: wordOf(SEAT_ROLES, role),
            hours: hours === undefined ? null : Number(hours),
          },
        ];
      }),
    }),
  );
}

/** What else is known of drawn tables: `table`, `programme`, `function`, `reports to`, `prepares for`, `subjects`. */
export function withFacts(tables: readonly SharedTable[], drawing: string): readonly SharedTable[] {
  const rows = rowsOf(drawing);
  return tables.map((table) => {
    const row = rows.find((one) => one.table === table.id);
    if (row === undefined) return table;
    return {
      ...table,
      programmeId: row.programme || table.programmeId,
      function: row.function ? wordOf(BODY_FUNCTIONS, row.function) : null,
      reportsToId: row["reports to"] || null,
      preparesFor: listed(row["prepares for"]),
      subjects: listed(row.subjects).map((one) => wordOf(DOMAINS, one)),
    };
  });
}

export function someTable(given: Partial<SharedTable> = {}): SharedTable {
  return {
    ...{ id: "stuurgroep", programmeId: "jeugd", function: null, reportsToId: null },
    ...{ sittings: [], subjects: [], preparesFor: [] },
    ...given,
  };
}
