import type { Catalogue } from "#i18n/catalogue.ts";
import { BODY_COLUMNS, fieldOf, PARTY_COLUMNS, rowsOf } from "./rows.ts";

/** What every field of the form is called in the summary: "Partij 3, soort". */
export function labelsOf({ founding: say }: Catalogue): Readonly<Record<string, string>> {
  const named = (kind: "party" | "body", columns: readonly string[]) =>
    rowsOf(kind).flatMap((row) =>
      columns.map((column) => {
        const label = say.columns[column as keyof typeof say.columns] ?? "";
        return [fieldOf(kind, row, column), `${say.row[kind](row)}, ${label}`] as const;
      }),
    );
  return {
    ...{ name: say.name, aim: say.aim, leaderEmail: say.leader },
    ...Object.fromEntries([...named("party", PARTY_COLUMNS), ...named("body", BODY_COLUMNS)]),
  };
}
