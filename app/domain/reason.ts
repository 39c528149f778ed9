import type { AgendaKind } from "./agenda.ts";
import type { CouplingReason } from "./coupling-proposal.ts";
import type { Day } from "./day.ts";
import type { DecisionPointId } from "./decision-point.ts";
import type { IndicatorReason } from "./indicator-proposal.ts";
import type { MilestoneId } from "./milestone.ts";
import type { ParticipantId } from "./party.ts";
import type { RouteStepKind } from "./route.ts";
import type { WorkstreamId } from "./workstream.ts";

/**
 * Why an item is proposed: the facts, not the sentence. No reason changes merely because a day goes by; that the day of a
 * gate or an action has gone by without what was due is a fact, and brings back once what was left out.
 */
export type Reason =
  | { readonly kind: "too-late"; readonly neededBy: Day }
  | { readonly kind: "last-chance"; readonly neededBy: Day; readonly nextMeetingOn: Day | null }
  | {
      readonly kind: "will-miss";
      readonly neededBy: Day;
      /** The step that breaks the route, and by when it had to be taken. */
      readonly stepId: string;
      readonly deadline: Day;
      /** How soon it can be done, counted from the meeting; null where that cannot be said. */
      readonly soonestOn: Day | null;
    }
  | {
      readonly kind: "step-due";
      readonly stepKind: Exclude<RouteStepKind, "advise">;
      readonly stepId: string;
      readonly deadline: Day;
      readonly papersOn: Day;
    }
  | {
      readonly kind: "advice-owed";
      readonly stepId: string;
      readonly deadline: Day;
      readonly papersOn: Day;
    }
  /** The next step of a route without a day to count back from. */
  | {
      readonly kind: "step-next";
      readonly stepKind: Exclude<RouteStepKind, "decide">;
      readonly stepId: string;
    }
  | { readonly kind: "papers-due"; readonly stepId: string; readonly papersOn: Day }
  | { readonly kind: "deferred"; readonly decisionNumber: string; readonly on: Day }
  | { readonly kind: "ready"; readonly neededBy: Day | null }
  | {
      readonly kind: "gate-due";
      readonly gateId: string;
      readonly on: Day | null;
      readonly open: readonly string[];
    }
  | {
      /** Its day has passed, and what was decided there is not recorded. */
      readonly kind: "gate-overdue";
      readonly gateId: string;
      readonly on: Day;
      readonly open: readonly string[];
    }
  | {
      readonly kind: "milestone-slipped";
      readonly milestoneId: MilestoneId;
      readonly baselineOn: Day;
      /** When it was expected at the last meeting; null: nobody had said, or there was no meeting before. */
      readonly from: Day | null;
      readonly to: Day;
      /** What its last move was put down to. */
      readonly why: string | null;
    }
  | {
      readonly kind: "decision-wanted";
      readonly workstreamId: WorkstreamId;
      readonly periodFrom: Day;
      readonly periodUntil: Day;
      readonly wanted: string;
    }
  | { readonly kind: "action-overdue"; readonly dueOn: Day; readonly actionId: string }
  | {
      readonly kind: "authority-ends";
      readonly authorityId: string;
      readonly participantId: ParticipantId;
      readonly until: Day;
    }
  | {
      readonly kind: "term-ends";
      readonly seatId: string;
      readonly participantId: ParticipantId | null;
      readonly until: Day;
    }
  /** The workstreams in the order of their ids: another one makes it another fact. */
  | { readonly kind: "no-team-member"; readonly workstreamIds: readonly WorkstreamId[] }
  | { readonly kind: "open-question"; readonly questionId: string; readonly raisedOn: Day }
  | IndicatorReason
  | CouplingReason
  | { readonly kind: "risks-unweighed"; readonly count: number }
  | { readonly kind: "standing" };

/** 0 is the most urgent. */
export const URGENCY_OF: Readonly<Record<Reason["kind"], number>> = {
  "too-late": 0,
  "will-miss": 0,
  "last-chance": 1,
  "step-due": 1,
  "advice-owed": 1,
  deferred: 2,
  "gate-overdue": 2,
  "gate-due": 3,
  "decision-wanted": 3,
  "papers-due": 3,
  ready: 4,
  "step-next": 4,
  "milestone-slipped": 4,
  "action-overdue": 5,
  "authority-ends": 5,
  "term-ends": 5,
  "no-team-member": 4,
  "open-question": 6,
  "indicator-off": 4,
  "coupling-ahead": 4,
  "risks-unweighed": 7,
  standing: 8,
};

/** An item that the state of the programme calls for (agendavoorstel). The key is the same every time. */
export interface Proposal {
  readonly key: string;
  readonly kind: AgendaKind;
  readonly subject: DecisionPointId | null;
  readonly reasons: readonly Reason[];
  readonly minutes: number;
  readonly urgency: number;
  readonly isConfidential: boolean;
}

/** What a dismissed proposal was about, so that it stays away only while these facts stay the same. */
export function factsOf({ reasons }: Pick<Proposal, "reasons">): string {
  return JSON.stringify(reasons);
}

/** Somebody left a proposal out, and said why. */
export interface Dismissal {
  readonly proposalKey: string;
  readonly facts: string;
  readonly reason: string;
  readonly byName: string;
  readonly on: Day;
}

/** The proposals still to be weighed, and those that stay away with the reason why. */
export function withoutDismissed(
  proposals: readonly Proposal[],
  dismissals: readonly Dismissal[],
): {
  readonly open: readonly Proposal[];
  readonly dismissed: readonly (Proposal & { readonly dismissal: Dismissal })[];
} {
  const dismissalOf = (proposal: Proposal) =>
    dismissals.find(({ proposalKey, facts }) => proposalKey === proposal.key && facts === factsOf(proposal));
  return {
    open: proposals.filter((proposal) => dismissalOf(proposal) === undefined),
    dismissed: proposals.flatMap((proposal) => {
      const dismissal = dismissalOf(proposal);
      return dismissal === undefined ? [] : [{ ...proposal, dismissal }];
    }),
  };
}
