import { day } from "#domain/day.ts";
import { proposalsFor } from "#domain/proposal.ts";
import { factsOf, type Proposal, type Reason } from "#domain/reason.ts";
import { someBody } from "./builders.ts";
import { drawnState } from "./drawn-state.ts";

/** Proposals as a drawing: each its key and its reasons, in their order, without the items every meeting has. */
export function drawn(proposals: readonly Proposal[]): string {
  return proposals
    .filter(({ key }) => !key.startsWith("standing:"))
    .map(({ key, reasons }) => `${key}: ${reasons.map(reasonDrawn).join("; ")}`)
    .join("\n");
}

/** The reasons of one proposal; blank where it is not proposed. */
export function reasonsOf(proposals: readonly Proposal[], key: string): string {
  const proposal = proposals.find((one) => one.key === key);
  return proposal === undefined ? "" : proposal.reasons.map(reasonDrawn).join("; ");
}

function reasonDrawn(reason: Reason): string {
  switch (reason.kind) {
    case "too-late":
      return `too late for ${reason.neededBy}`;
    case "last-chance":
      return `last chance for ${reason.neededBy}, next ${reason.nextMeetingOn ?? "unknown"}`;
    case "will-miss":
      return `misses ${reason.neededBy}: ${reason.stepId} by ${reason.deadline}, soonest ${reason.soonestOn ?? "unknown"}`;
    case "step-due":
      return `${reason.stepKind} ${reason.stepId} by ${reason.deadline}, papers ${reason.papersOn}`;
    case "advice-owed":
      return `advice ${reason.stepId} by ${reason.deadline}, papers ${reason.papersOn}`;
    case "step-next":
      return `${reason.stepKind} ${reason.stepId} is next`;
    case "papers-due":
      return `${reason.stepId} leaves on ${reason.papersOn}`;
    case "deferred":
      return `deferred in ${reason.decisionNumber} on ${reason.on}`;
    case "ready":
      return reason.neededBy === null ? "ready" : `ready, needed by ${reason.neededBy}`;
    case "gate-due":
      return `due ${reason.on ?? "on an unknown day"}, open: ${reason.open.join(", ") || "nothing"}`;
    case "gate-overdue":
      return `went by on ${reason.on}, open: ${reason.open.join(", ") || "nothing"}`;
    case "milestone-slipped":
      return `${reason.milestoneId} from ${reason.from ?? "unknown"} to ${reason.to}: ${reason.why ?? "no reason"}`;
    case "decision-wanted":
      return `${reason.workstreamId} wants ${reason.wanted}`;
    case "action-overdue":
      return `${reason.actionId} since ${reason.dueOn}`;
    case "authority-ends":
      return `${reason.participantId} until ${reason.until}`;
    case "term-ends":
      return `${reason.participantId ?? "nobody"} until ${reason.until}`;
    case "no-team-member":
      return `nobody of the team in ${reason.workstreamIds.join(", ")}`;
    case "open-question":
      return `${reason.questionId} since ${reason.raisedOn}`;
    case "indicator-off":
      return `${reason.indicatorId} at ${reason.measured} where ${reason.path} is asked`;
    case "coupling-ahead":
      return `${reason.couplingId} at ${reason.followingPercent} where ${reason.leadingPercent} leads`;
    case "risks-unweighed":
      return `${reason.count} not weighed`;
    case "standing":
      return "every meeting";
  }
}

/** What a drawn state makes be proposed, as it is drawn. */
export const proposed = (drawing: string) => drawn(proposalsFor(drawnState(drawing)));

/** The same drawing, as each of its meetings is prepared. */
export function proposedAt(drawing: string) {
  const state = drawnState(drawing);
  return (meetingId: string) => {
    const meeting = state.meetings.find(({ id }) => id === meetingId) ?? state.meeting;
    return drawn(proposalsFor({ ...state, meeting, body: someBody({ id: meeting.bodyId }) }));
  };
}

/** How a proposal was left out of an agenda. */
export const dismissed = (proposal: Proposal) => ({
  proposalKey: proposal.key,
  facts: factsOf(proposal),
  reason: "eerst het team",
  byName: "Procesleider",
  on: day("2026-03-02"),
});
