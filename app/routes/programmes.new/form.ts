import { z } from "zod";
import { BODY_FUNCTIONS, BODY_KINDS, DECISION_RULES, PAPERS_LEAD_DAYS } from "#domain/body.ts";
import { PARTY_KINDS } from "#domain/party.ts";
import {
  choice,
  emailAddress,
  id,
  onceKey,
  optionalDay,
  optionalText,
  optionalTime,
  requiredText,
  whole,
} from "#http/fields.server.ts";
import { fieldOf, type ROWS, rowsOf } from "./rows.ts";

const PARTY = {
  Name: optionalText(200),
  Kind: choice(PARTY_KINDS).optional(),
  Group: optionalText(100),
  From: id.optional(),
};
const BODY = {
  Name: optionalText(200),
  Kind: choice(BODY_KINDS).optional(),
  Function: choice(BODY_FUNCTIONS).optional(),
  Rule: choice(DECISION_RULES).optional(),
  Rhythm: whole({ least: 1, most: 52, finding: "rhythmWeeks" }).optional(),
  Papers: whole({ least: 0, most: 60, finding: "papersDays" }).optional(),
  On: optionalDay,
  Start: optionalTime,
  End: optionalTime,
  From: id.optional(),
};
type Columns = typeof PARTY | typeof BODY;
type RowOf<Of extends Columns> = z.output<z.ZodObject<Of>>;

export const schema = z
  .strictObject({
    once: onceKey,
    template: id.optional(),
    name: requiredText(200),
    aim: requiredText(2000),
    leaderEmail: emailAddress.optional(),
    ...shapeOf("party", PARTY),
    ...shapeOf("body", BODY),
  })
  .check(({ value, issues }) => {
    const find = (message: string, field: string) =>
      issues.push({ code: "custom", message, path: [field], input: undefined });
    for (const [kind, columns] of [
      ["party", PARTY],
      ["body", BODY],
    ] as const) {
      const names = new Set<string>();
      for (const row of rowsOf(kind)) {
        const cells = rowIn(value, { kind, row, columns });
        const { Name, Kind } = cells;
        const isMeant = Object.entries(cells).some(([key, cell]) => key !== "From" && cell != null);
        if (Name === null && isMeant) find("required", fieldOf(kind, row, "Name"));
        if (Name !== null && Kind === undefined) find("choose", fieldOf(kind, row, "Kind"));
        if (Name !== null && names.has(Name)) find("sameName", fieldOf(kind, row, "Name"));
        if (Name !== null) names.add(Name);
      }
    }
    for (const row of rowsOf("body")) {
      const { On, Start, End } = rowIn(value, { kind: "body", row, columns: BODY });
      if (On === null && (Start !== null || End !== null)) find("day", fieldOf("body", row, "On"));
      if (Start !== null && End !== null && End <= Start) find("timeOrder", fieldOf("body", row, "End"));
    }
  });

type Value = z.output<typeof schema>;

/** The parties that were named, in order. */
export function partiesIn(value: Value) {
  return rowsOf("party").flatMap((row) => {
    const { Name, Kind, Group, From } = rowIn(value, { kind: "party", row, columns: PARTY });
    if (Name === null || Kind === undefined) return [];
    return { name: Name, kind: Kind, grouping: Group, fromId: From ?? null };
  });
}

/** The bodies that were named, in order, each with its first meeting. */
export function bodiesIn(value: Value) {
  return rowsOf("body").flatMap((row) => {
    const cells = rowIn(value, { kind: "body", row, columns: BODY });
    const { Name, Kind, On, Start, End } = cells;
    if (Name === null || Kind === undefined) return [];
    return {
      ...{ name: Name, kind: Kind, function: cells.Function ?? null, decisionRule: cells.Rule ?? null },
      ...{ rhythmWeeks: cells.Rhythm ?? null, papersLeadDays: cells.Papers ?? PAPERS_LEAD_DAYS.default },
      firstMeeting: On === null ? null : { on: On, startsAt: Start, endsAt: End },
      fromId: cells.From ?? null,
    };
  });
}

/** The same columns for every row, under names of their own, so that a finding leads to its field. */
function shapeOf(kind: keyof typeof ROWS, columns: Columns): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    rowsOf(kind).flatMap((row) =>
      Object.entries(columns).map(([column, type]) => [fieldOf(kind, row, column), type] as const),
    ),
  );
}

function rowIn<Of extends Columns>(
  value: object,
  { kind, row, columns }: { readonly kind: keyof typeof ROWS; readonly row: number; readonly columns: Of },
): RowOf<Of> {
  const typed = value as Readonly<Record<string, unknown>>;
  const cells = Object.keys(columns).map((column) => [column, typed[fieldOf(kind, row, column)]]);
  return Object.fromEntries(cells) as RowOf<Of>;
}
