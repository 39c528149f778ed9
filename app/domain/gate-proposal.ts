import type { Body } from "./body.ts";
import type { Day } from "./day.ts";
import { type Gate, openCriteria } from "./gate.ts";
import type { RecordedOutcome } from "./gate-outcome.ts";
import { type Meeting, untilNextMeeting } from "./meeting.ts";
import { proposed } from "./proposed.ts";
import type { Proposal, Reason } from "./reason.ts";

/** The gates of a programme, and what was decided at them. */
export interface GateRecords {
  readonly gates: readonly Gate[];
  readonly outcomes: readonly Pick<RecordedOutcome, "gateId" | "outcome" | "on">[];
}

interface Around extends GateRecords {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly meetings: readonly Meeting[];
  readonly today: Day;
}

/**
 * Gates of this body that fall before its meeting after this one (or soon, where none is planned), undated ones, and
 * those whose day has passed without a word of what was decided: they stay until somebody records it.
 */
export function gatesDue(around: Around): readonly Proposal[] {
  const { body, gates, outcomes, meeting, meetings } = around;
  const horizon = untilNextMeeting(meetings, meeting);
  const of = Map.groupBy(outcomes, ({ gateId }) => gateId);
  return gates
    .filter(({ bodyId, on }) => bodyId === body.id && (on === null || on < horizon))
    .filter((gate) => !isSettled(gate, of.get(gate.id) ?? []))
    .map((gate) => proposed(`gate:${gate.id}`, "discussion", [reasonOf(gate, around.today)]));
}

/** A go or a stop ends it. Held, it is dealt with until it has a day after the one on which that was said. */
function isSettled({ on }: Gate, outcomes: GateRecords["outcomes"]): boolean {
  return outcomes.some((one) => one.outcome !== "hold" || (on !== null && on <= one.on));
}

function reasonOf(gate: Gate, today: Day): Reason {
  const open = openCriteria(gate).map(({ text }) => text);
  const { id: gateId, on } = gate;
  return on !== null && on < today
    ? { kind: "gate-overdue", gateId, on, open }
    : { kind: "gate-due", gateId, on, open };
}
