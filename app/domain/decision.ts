import type { AgendaItemId } from "./agenda.ts";
import { type Day, yearOf } from "./day.ts";
import type { DecisionPointId, DecisionPointState } from "./decision-point.ts";
import { inOrder, type Meeting, type MeetingId, takesPlace } from "./meeting.ts";
import { isGap, type Verdict } from "./verdict.ts";

export const OUTCOMES = [
  "akkoord",
  "akkoord-met-wijziging",
  "aangehouden",
  "niet-akkoord",
  "ter-kennisname",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A decision is intended (voorgenomen) while something is still to be confirmed, then definitive. */
export const DECISION_STATUSES = ["voorgenomen", "definitief"] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** What a body decided in a meeting (besluit). Never edited: a correction is a new one that names the old. */
export interface Decision {
  readonly id: string;
  readonly number: string;
  readonly decisionPointId: DecisionPointId;
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
  readonly on: Day;
  readonly outcome: Outcome;
  readonly status: DecisionStatus;
  readonly text: string;
  readonly reservation: string | null;
  readonly correctsId: string | null;
  /** Taken at a confidential item, whatever its decision point is. */
  readonly isConfidential: boolean;
  /** The verdict of R1 at the moment of the decision, frozen. */
  readonly verdict: Verdict;
}

/** Whether a decision may be recorded as asked, and what forbids it. */
export type Recordable =
  | { readonly kind: "recordable" }
  | { readonly kind: "beyond-authority"; readonly partyIds: readonly string[] }
  | { readonly kind: "awaits-ratification"; readonly until: Day }
  | { readonly kind: "reservation-needed"; readonly partyIds: readonly string[] };

/**
 * No decision goes beyond the authority at the table: definitive only where R1 says competent; intended without a
 * reservation only where nothing but ratification is missing. To defer, refuse or take note needs no authority.
 */
export function recordable(
  wanted: { readonly outcome: Outcome; readonly status: DecisionStatus; readonly reservation: string | null },
  verdict: Verdict,
): Recordable {
  if (!bindsParties(wanted.outcome) || verdict.kind === "competent") return { kind: "recordable" };
  const partyIds = verdict.parties.filter(isGap).map(({ partyId }) => partyId);
  if (verdict.kind === "subject-to-ratification" && verdict.definitiveOn !== null) {
    return wanted.status === "voorgenomen"
      ? { kind: "recordable" }
      : { kind: "awaits-ratification", until: verdict.definitiveOn };
  }
  if (wanted.status === "definitief") return { kind: "beyond-authority", partyIds };
  return wanted.reservation === null ? { kind: "reservation-needed", partyIds } : { kind: "recordable" };
}

/** Where a decision leaves its decision point: what was deferred returns, what is intended is not settled yet. */
export function stateAfter({ outcome, status }: Pick<Decision, "outcome" | "status">): DecisionPointState {
  if (outcome === "aangehouden") return "ready";
  return bindsParties(outcome) && status === "voorgenomen" ? "intended" : "decided";
}

/** Only agreement binds the parties. */
export function bindsParties(outcome: Outcome): boolean {
  return outcome === "akkoord" || outcome === "akkoord-met-wijziging";
}

/** Year, which meeting of the body in that year, which decision of that meeting: `2026-03-04`. */
export function decisionNumber(
  on: Day,
  { meeting, item }: { readonly meeting: number; readonly item: number },
): string {
  return [yearOf(on), two(meeting), two(item)].join("-");
}

/**
 * Which meeting of its body in its year this is, for the numbers of its decisions: its place among them where no
 * other has that number yet, else the next one that is free. What a number was given to keeps it, whatever is planned
 * before it later. `given` are the numbers that other meetings of the body have in that year.
 */
export function meetingOrdinal(
  meeting: Pick<Meeting, "id" | "on">,
  { meetings, given }: { readonly meetings: readonly Meeting[]; readonly given: readonly number[] },
): number {
  const year = inOrder(meetings).filter((one) => takesPlace(one) && yearOf(one.on) === yearOf(meeting.on));
  let ordinal = Math.max(1, year.findIndex(({ id }) => id === meeting.id) + 1);
  while (given.includes(ordinal)) ordinal += 1;
  return ordinal;
}

/** The meeting's part of a decision number; undefined where it is none of ours. */
export function ordinalIn(number: string): number | undefined {
  const [, ordinal] = /^\d{4}-(\d+)-\d+$/.exec(number) ?? [];
  return ordinal === undefined ? undefined : Number(ordinal);
}

/** The decisions that stand: those that no later one corrects. */
export function standing<D extends Pick<Decision, "id" | "correctsId">>(
  decisions: readonly D[],
): readonly D[] {
  const corrected = new Set(decisions.map(({ correctsId }) => correctsId));
  return decisions.filter(({ id }) => !corrected.has(id));
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
