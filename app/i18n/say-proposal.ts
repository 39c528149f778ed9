import type { Action } from "#domain/action.ts";
import type { Body } from "#domain/body.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import type { Gate } from "#domain/gate.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Milestone } from "#domain/milestone.ts";
import type { FollowedCoupling, FollowedIndicator } from "#domain/monitoring.ts";
import type { OpenQuestion } from "#domain/open-question.ts";
import type { Proposal, Reason } from "#domain/reason.ts";
import type { RouteStep } from "#domain/route.ts";
import type { Workstream } from "#domain/workstream.ts";
import { formatDay, formatList } from "./format.ts";
import { sayCouplingReason } from "./say-coupling-reason.ts";
import { sayIndicatorReason } from "./say-indicator-reason.ts";
import { sayProgressReason } from "./say-progress-reason.ts";
import { sayRouteReason } from "./say-route-reason.ts";
import type { Names, Speech } from "./speech.ts";

/** What the reasons of proposals refer to by id. */
export interface Subjects {
  readonly meeting: Pick<Meeting, "on">;
  readonly decisionPoints: readonly DecisionPoint[];
  readonly gates: readonly Gate[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly routeSteps: readonly RouteStep[];
  readonly milestones: readonly Pick<Milestone, "id" | "name">[];
  readonly actions: readonly Pick<Action, "id" | "number" | "text" | "ownerId">[];
  readonly workstreams: readonly Pick<Workstream, "id" | "name">[];
  readonly indicators?: readonly FollowedIndicator[];
  readonly couplings?: readonly FollowedCoupling[];
  readonly governance: { readonly bodies: readonly Pick<Body, "id" | "name">[] };
  readonly names: Names;
}

/** What a proposal is about, as it would stand on the agenda. */
export function sayProposalTitle(
  { key, kind, subject, reasons }: Proposal,
  subjects: Subjects,
  { words }: Speech,
): string {
  const { titles } = words.proposals;
  const point = subjects.decisionPoints.find(({ id }) => id === subject);
  if (point !== undefined) return point.title;
  const [reason] = reasons;
  if (reason?.kind === "gate-due" || reason?.kind === "gate-overdue")
    return titles.gate(gateName(reason.gateId, subjects));
  if (reason?.kind === "decision-wanted")
    return titles.decisionWanted(workstreamName(reason.workstreamId, subjects) ?? words.pages.unknown);
  return key in titles ? titles[key as "open-questions"] : words.terms.agendaKinds[kind];
}

/** Why an item is proposed: one sentence a reason, each naming the fact and the rule. */
export function sayReasons({ reasons }: Proposal, subjects: Subjects, speech: Speech): readonly string[] {
  const isDue = reasons.some(({ kind }) => kind === "last-chance" || kind === "too-late");
  return reasons
    .filter(({ kind }) => !(isDue && kind === "ready"))
    .map((reason) => sayReason(reason, subjects, speech));
}

function sayReason(reason: Reason, subjects: Subjects, { words, language }: Speech): string {
  const say = words.proposals.reasons;
  const shown = (day: Parameters<typeof formatDay>[0]) => formatDay(day, language);
  switch (reason.kind) {
    case "too-late":
      return say["too-late"](shown(reason.neededBy));
    case "last-chance": {
      const isRoomLeft = subjects.meeting.on < reason.neededBy;
      const noneAfter = isRoomLeft ? ` ${say.noneAfter}` : "";
      const next = reason.nextMeetingOn === null ? noneAfter : ` ${say.next(shown(reason.nextMeetingOn))}`;
      return say["last-chance"](shown(reason.neededBy)) + next;
    }
    case "will-miss":
    case "step-due":
    case "advice-owed":
    case "step-next":
    case "papers-due":
      return sayRouteReason(reason, subjects, { words, language });
    case "deferred":
      return say.deferred(reason.decisionNumber, shown(reason.on));
    case "ready":
      return say.ready;
    case "gate-due": {
      const name = gateName(reason.gateId, subjects);
      const when = reason.on === null ? say.gateUndated(name) : say.gateOn(name, shown(reason.on));
      return reason.open.length === 0 ? when : `${when} ${say.gateOpen(formatList(reason.open, language))}`;
    }
    case "gate-overdue": {
      const when = say.gateOverdue(gateName(reason.gateId, subjects), shown(reason.on));
      return reason.open.length === 0 ? when : `${when} ${say.gateOpen(formatList(reason.open, language))}`;
    }
    case "milestone-slipped":
    case "decision-wanted":
    case "action-overdue":
      return sayProgressReason(reason, subjects, { words, language });
    case "authority-ends":
      return say.authorityEnds(subjects.names[reason.participantId] ?? "?", shown(reason.until));
    case "term-ends": {
      const name = reason.participantId === null ? null : subjects.names[reason.participantId];
      return say.termEnds(name ?? words.pages.governance.emptySeat, shown(reason.until));
    }
    case "no-team-member":
      return sayUnstaffed(reason.workstreamIds, subjects, { words, language });
    case "open-question":
      return say.openQuestion(
        subjects.openQuestions.find(({ id }) => id === reason.questionId)?.question ?? words.pages.unknown,
      );
    case "indicator-off":
      return sayIndicatorReason(reason, subjects, { words, language });
    case "coupling-ahead":
      return sayCouplingReason(reason, subjects, { words, language });
    case "risks-unweighed":
      return say.risks(reason.count);
    case "standing":
      return say.standing;
  }
}

function gateName(gateId: string, { gates }: Subjects): string {
  return gates.find(({ id }) => id === gateId)?.name ?? "?";
}

function sayUnstaffed(ids: readonly string[], subjects: Subjects, { words, language }: Speech): string {
  const names = ids.map((id) => `‘${workstreamName(id, subjects) ?? words.pages.unknown}’`);
  return words.proposals.reasons.noTeamMember(formatList(names.sort(), language), ids.length);
}

function workstreamName(workstreamId: string, { workstreams }: Subjects): string | undefined {
  return workstreams.find(({ id }) => id === workstreamId)?.name;
}
