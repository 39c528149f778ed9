import { NO_RECESS } from "#domain/calendar.ts";
import { type Day, day } from "#domain/day.ts";
import { type Decision, OUTCOMES } from "#domain/decision.ts";
import { DECISION_POINT_STATES, type DecisionPoint } from "#domain/decision-point.ts";
import { type Criterion, GATE_OUTCOMES, type Gate } from "#domain/gate.ts";
import { inOrder, type Meeting } from "#domain/meeting.ts";
import type { OpenQuestion } from "#domain/open-question.ts";
import type { AgendaState } from "#domain/proposal.ts";
import { ROUTE_STEP_KINDS, type RouteStep } from "#domain/route.ts";
import {
  someAuthority,
  someBody,
  someDecision,
  someDecisionPoint,
  someMeeting,
  someSeat,
  someStep,
} from "./builders.ts";
import { drawnProgress } from "./drawn-progress.ts";
import { type DrawnRow, listed, rowsOf, wordOf } from "./drawn-rows.ts";

/**
 * The state of a programme drawn in text, one fact a row, under the headings `day`, `what`, `name`, `state` and, for
 * another body than the steering group, `body`. The facts are:
 *
 * - `today`; without it, today is 1 March 2026.
 * - `meeting`, by name; the agenda is made for the one whose state is `this`, else for the first; or `cancelled`.
 * - `decision point`, needed by that day, in that state (draft where blank), `, confidential` behind it if it is,
 *   and `, information` if the body is only to take note.
 * - `step` of the route of the point of that name, in order: `advise`, by a meeting of that body; or `advise 42 days`,
 *   by a term; done on that day, where there is one. Every body has seven days for its papers.
 * - `tabled`, the point of that name, on the published agenda of the meeting that its state names.
 * - `decision` about the point of that name, with its outcome and what it `corrects`.
 * - `gate`, with its criteria: `hard afspraken`, `soft draagvlak`, `met hard begroting`.
 * - `outcome` of the gate of that name, on that day.
 * - what `drawnProgress` draws: workstreams, milestones, forecasts, reports and actions.
 * - `authority` until that day, of whoever is named; `revoked` if it is.
 * - `seat` until that day, of whoever is named (nobody where blank).
 * - `question`, raised on that day; `answered` if it is.
 * - `unstaffed`, a workstream in which nobody of the implementation team is.
 * - `risks`, of which so many are not weighed.
 */
export function drawnState(drawing: string): AgendaState {
  const rows = rowsOf(drawing);
  const of = (what: string) => rows.filter((row) => row.what === what);
  const meetings = of("meeting").map(meetingOf);
  const named = of("meeting").find(({ state }) => state === "this")?.name;
  return {
    today: day(of("today")[0]?.day ?? "2026-03-01"),
    body: someBody(),
    meeting: meetingIn(meetings, named),
    meetings,
    decisionPoints: of("decision point").map(decisionPointOf),
    decisions: of("decision").map(decisionOf),
    seats: of("seat").map((row, index) =>
      someSeat({
        ...where(row),
        id: `seat ${index + 1}`,
        participantId: row.name || null,
        until: dayOf(row),
      }),
    ),
    authorities: of("authority").map((row, index) =>
      someAuthority({
        id: `record ${index + 1}`,
        holderId: row.name ?? "",
        validUntil: dayOf(row),
        revokedOn: row.state === "revoked" ? day("2026-01-01") : null,
      }),
    ),
    openQuestions: of("question").map(questionOf),
    gates: of("gate").map(gateOf),
    outcomes: of("outcome").map(({ day: on = "", name: gateId = "", state = "" }) => ({
      ...{ gateId, outcome: wordOf(GATE_OUTCOMES, state), on: day(on) },
    })),
    ...drawnProgress(rows),
    bodies: ["stuurgroep", "uitvoeringsteam", "college"].map((id) => someBody({ id })),
    calendar: NO_RECESS,
    routeSteps: of("step").map(stepOf),
    tabledAt: of("tabled").map(({ name = "", state = "" }) => ({ decisionPointId: name, meetingId: state })),
    unstaffedIds: of("unstaffed").map(({ name = "" }) => name),
    unweighedRisks: Number(of("risks")[0]?.name ?? 0),
  };
}

function meetingIn(meetings: readonly Meeting[], id: string | undefined): Meeting {
  const meeting = id === undefined ? inOrder(meetings)[0] : meetings.find((one) => one.id === id);
  if (meeting === undefined) throw new Error("the drawing has no meeting to make an agenda for");
  return meeting;
}

function meetingOf(row: DrawnRow): Meeting {
  const state = row.state === "cancelled" ? "cancelled" : "planned";
  return someMeeting({ ...where(row), id: row.name ?? "", on: day(row.day ?? ""), state });
}

function decisionPointOf(row: DrawnRow): DecisionPoint {
  const [state = "draft", ...marks] = listed(row.state);
  const marked = marks.map((mark) => wordOf(["confidential", "information"], mark));
  return someDecisionPoint({
    ...where(row),
    id: row.name ?? "",
    neededBy: dayOf(row),
    state: wordOf(DECISION_POINT_STATES, state),
    purpose: marked.includes("information") ? "information" : "decision",
    confidentialGround: marked.includes("confidential") ? "Wet open overheid 5.1" : null,
  });
}

function stepOf(row: DrawnRow, index: number): RouteStep {
  const [kind = "", days] = (row.state ?? "").split(" ");
  return someStep({
    id: `step ${index + 1}`,
    decisionPointId: row.name ?? "",
    ordinal: index + 1,
    kind: wordOf(ROUTE_STEP_KINDS, kind),
    bodyId: days === undefined ? where(row).bodyId : null,
    termDays: days === undefined ? null : Number(days),
    doneOn: dayOf(row),
  });
}

function decisionOf(row: DrawnRow, index: number): Decision {
  const [outcome = "", corrects] = (row.state ?? "").split(" corrects ");
  return someDecision({
    id: `decision ${index + 1}`,
    number: `2026-01-0${index + 1}`,
    decisionPointId: row.name ?? "",
    on: day(row.day ?? ""),
    outcome: wordOf(OUTCOMES, outcome),
    correctsId: corrects ?? null,
  });
}

function gateOf(row: DrawnRow): Gate {
  return {
    id: row.name ?? "",
    name: row.name ?? "",
    on: dayOf(row),
    bodyId: where(row).bodyId,
    ...{ decisionPointId: null, opensPhaseId: null, version: 1 },
    criteria: listed(row.state).map(criterionOf),
    provenance: "example",
  };
}

function criterionOf(text: string): Criterion {
  const isMet = text.startsWith("met ") ? true : null;
  const [weight = "", ...words] = text.replace(/^met /, "").split(" ");
  return {
    ...{ id: words.join(" "), text: words.join(" "), kind: "by-hand", isMet },
    weight: wordOf(["hard", "soft"], weight),
  };
}

function questionOf(row: DrawnRow): OpenQuestion {
  const isAnswered = row.state === "answered";
  return {
    id: row.name ?? "",
    question: row.name ?? "",
    bodyId: where(row).bodyId,
    ...{ partyId: null, source: null, version: 1 },
    raisedOn: day(row.day ?? ""),
    answer: isAnswered ? "ja" : null,
    answeredOn: isAnswered ? day(row.day ?? "") : null,
    provenance: "example",
  };
}

function dayOf(row: DrawnRow): Day | null {
  return row.day === "" || row.day === undefined ? null : day(row.day);
}

function where(row: DrawnRow): { readonly bodyId: string } {
  return { bodyId: row.body === undefined || row.body === "" ? "stuurgroep" : row.body };
}
