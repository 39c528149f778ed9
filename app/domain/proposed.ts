import { type AgendaKind, USUAL_MINUTES } from "./agenda.ts";
import { type Proposal, type Reason, URGENCY_OF } from "./reason.ts";

/** A proposal that rests on these reasons: as urgent as the most urgent of them, for as long as its kind usually takes. */
export function proposed(key: string, kind: AgendaKind, reasons: readonly Reason[]): Proposal {
  const urgency = Math.min(...reasons.map((reason) => URGENCY_OF[reason.kind]));
  return { key, kind, subject: null, reasons, minutes: USUAL_MINUTES[kind], urgency, isConfidential: false };
}

/** One proposal for facts of one sort: nine questions are one item on the agenda, not nine. What ends first comes first. */
export function together(key: string, kind: AgendaKind, reasons: readonly Reason[]): readonly Proposal[] {
  const inOrder = [...reasons].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return inOrder.length === 0 ? [] : [proposed(key, kind, inOrder)];
}

function place(reason: Reason): string {
  return `${"until" in reason ? reason.until : ""} ${JSON.stringify(reason)}`;
}
