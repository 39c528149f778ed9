import type { Body, Seat } from "#domain/body.ts";
import { type Day, day } from "#domain/day.ts";
import type { Workstream } from "#domain/workstream.ts";
import type { WorkstreamMember } from "#domain/workstream-team.ts";
import { someBody, someSeat } from "./builders.ts";
import { type DrawnRow, rowsOf } from "./drawn-rows.ts";

/** A workstream of which little more is known than its name. */
export function someWorkstream(given: Partial<Workstream> = {}): Workstream {
  return {
    ...{ id: "spoor", ordinal: 1, name: "Spoor", theme: null, nature: null, leadId: null, parentId: null },
    ...{ bodyId: null, startsOn: null, endsOn: null, endedOn: null, provenance: "example", version: 1 },
    ...given,
  };
}

/** Workstreams drawn under the headings `workstream`, `part of`, `lead` and `ended`. */
export function drawnWorkstreams(drawing: string): readonly Workstream[] {
  return rowsOf(drawing).map((row, index) =>
    someWorkstream({
      ...{ id: row.workstream ?? "", name: row.workstream ?? "", ordinal: index + 1 },
      ...{ parentId: row["part of"] || null, leadId: row.lead || null, endedOn: dayIn(row, "ended") },
    }),
  );
}

/** Who works where and sits in which body, under the headings `who`, `where`, `from` and `until`: `team` is a body. */
export function drawnStaffing(drawing: string): {
  readonly members: readonly WorkstreamMember[];
  readonly seats: readonly Seat[];
  readonly bodies: readonly Body[];
} {
  const rows = rowsOf(drawing);
  const term = (row: DrawnRow) => ({ from: dayIn(row, "from"), until: dayIn(row, "until") });
  const isSeat = ({ where }: DrawnRow) => where === "team" || where === "stuurgroep";
  return {
    bodies: [
      someBody(),
      ...(rows.some(({ where }) => where === "team")
        ? [someBody({ id: "team", kind: "implementation-team" })]
        : []),
    ],
    seats: rows.filter(isSeat).map((row, index) =>
      someSeat({
        ...{ ...term(row), id: `seat ${index}`, bodyId: row.where ?? "", participantId: row.who ?? "" },
      }),
    ),
    members: rows
      .filter((row) => !isSeat(row))
      .map((row, index) => ({
        ...{ ...term(row), id: `member ${index}`, workstreamId: row.where ?? "" },
        ...{ participantId: row.who ?? "", provenance: "example", version: 1 },
      })),
  };
}

function dayIn(row: DrawnRow, heading: string): Day | null {
  const text = row[heading];
  return text === undefined || text === "" ? null : day(text);
}
