import { type AgendaItem, type MinutesBudget, minutesBudget, type Section, sectionsOf } from "./agenda.ts";
import type { Body } from "./body.ts";
import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { DecisionPoint, DecisionPointId } from "./decision-point.ts";
import { governanceOn } from "./departure.ts";
import type { GateRecords } from "./gate-proposal.ts";
import { type Attendance, lengthMinutes, type Meeting, papersDueOn } from "./meeting.ts";
import type { Milestone } from "./milestone.ts";
import type { FollowedCoupling, FollowedIndicator } from "./monitoring.ts";
import type { OpenQuestion } from "./open-question.ts";
import type { ProgressRecords } from "./progress-proposal.ts";
import { type AgendaState, proposalsFor } from "./proposal.ts";
import type { PublishedAgenda, PublishedItem, PublishedPoint } from "./publication.ts";
import { type Dismissal, type Proposal, withoutDismissed } from "./reason.ts";
import { type Governance, type Table, tableOf } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import type { Workstream } from "./workstream.ts";
import { type WorkstreamMember, withoutTeamMember } from "./workstream-team.ts";

/** What is recorded around one meeting. */
export interface MeetingRecords extends GateRecords, ProgressRecords {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly meetings: readonly Meeting[];
  readonly governance: Governance;
  readonly items: readonly AgendaItem[];
  readonly decisionPoints: readonly DecisionPoint[];
  readonly decisions: readonly Decision[];
  readonly dismissals: readonly Dismissal[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly attendance: readonly Attendance[];
  /** The decision points on the agendas of this body's meetings that come before this one. */
  readonly tabledBefore: readonly DecisionPointId[];
  /** The steps of the routes of the programme. */
  readonly routeSteps: AgendaState["routeSteps"];
  readonly tabledAt: AgendaState["tabledAt"];
  readonly unweighedRisks: number;
  /** What is measured, beside its path, where this body hears of it. */
  readonly indicators?: readonly FollowedIndicator[];
  /** What of it must go before what. */
  readonly couplings?: readonly FollowedCoupling[];
  readonly workstreams: readonly Workstream[];
  readonly milestones: readonly (ProgressRecords["milestones"][number] & Pick<Milestone, "name">)[];
  readonly workstreamMembers: readonly WorkstreamMember[];
}

/** As much of it as a decision is judged by. */
export type DecidingMeeting = Pick<
  MeetingRecords,
  "meeting" | "body" | "governance" | "attendance" | "decisionPoints" | "decisions"
>;

/** A meeting as its secretary sees it: what is proposed, what stands on the agenda, and who may decide it. */
export interface Preparation {
  readonly table: Table;
  readonly open: readonly Proposal[];
  readonly dismissed: ReturnType<typeof withoutDismissed>["dismissed"];
  readonly sections: readonly Section<AgendaItem>[];
  readonly budget: MinutesBudget;
  readonly verdicts: ReadonlyMap<DecisionPointId, Verdict>;
}

/** Puts R13, R1 and the minutes together for one meeting. What is on the agenda is no longer proposed. */
export function prepare(records: MeetingRecords, today: Day): Preparation {
  const { meeting, governance, decisionPoints } = records;
  const items = withGround(records);
  const table = tableAt(records, today);
  const { open, dismissed } = withoutDismissed(
    proposalsFor({
      ...records,
      ...governanceOn(governance, meeting.on),
      unstaffedIds: unstaffedIn(records, today),
      today,
    }),
    records.dismissals,
  );
  const taken = new Set(items.map(({ proposalKey }) => proposalKey));
  const tabled = new Set([...records.tabledBefore, ...items.map(({ decisionPointId }) => decisionPointId)]);
  const isNew = ({ key, subject }: Proposal) => !taken.has(key) && !(subject !== null && tabled.has(subject));
  return {
    table,
    open: open.filter(isNew),
    dismissed: dismissed.filter(isNew),
    sections: sectionsOf(items),
    budget: minutesBudget(items, lengthMinutes(meeting)),
    verdicts: new Map(
      decisionPoints
        .filter(({ purpose, bodyId }) => purpose === "decision" && bodyId === records.body.id)
        .map((point) => [point.id, verdictOf(table, point)]),
    ),
  };
}

/** The workstreams in which nobody of the implementation team is known to be. */
function unstaffedIn({ workstreams, workstreamMembers, governance }: MeetingRecords, today: Day) {
  const staffing = { members: workstreamMembers, seats: governance.seats, bodies: governance.bodies };
  return withoutTeamMember(workstreams, staffing, today).map(({ id }) => id);
}

/** The items, confidential where they themselves are or where their decision point is. */
function withGround({ items, decisionPoints }: MeetingRecords): readonly AgendaItem[] {
  const grounded = decisionPoints.filter((point) => point.confidentialGround !== null).map(({ id }) => id);
  return items.map((item) => ({
    ...item,
    isConfidential: item.isConfidential || grounded.includes(item.decisionPointId ?? ""),
  }));
}

/** The table of a meeting, with whoever is expected at it, as one looks at it today. */
export function tableAt(
  {
    meeting,
    body,
    governance,
    attendance,
  }: Pick<DecidingMeeting, "meeting" | "body" | "governance" | "attendance">,
  today: Day,
): Table {
  return tableOf(governance, { body, on: meeting.on, attendance, today });
}

/** The agenda as it would go out now: complete in itself, without what is private to the chair. */
export function draftAgenda(
  records: MeetingRecords,
  { programmeName, table, sections, verdicts }: Preparation & { readonly programmeName: string },
): PublishedAgenda {
  const { meeting, body, decisionPoints, governance } = records;
  const names = namesOf(governance);
  return {
    programmeName,
    bodyName: body.name,
    on: meeting.on,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    papersDueOn: papersDueOn(meeting, body),
    expected: governance.parties.flatMap((party) =>
      governance.participants
        .filter(({ id, partyId }) => partyId === party.id && table.expectedIds.has(id))
        .map(({ name }) => ({ name, partyName: party.name })),
    ),
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...published(item, pointOf(item, decisionPoints, verdicts)),
        number: item.number,
      })),
    })),
    names,
  };
}

/** The names behind the ids of parties and participants. */
export function namesOf({ parties, participants }: Pick<Governance, "parties" | "participants">) {
  return Object.fromEntries([...parties, ...participants].map(({ id, name }) => [id, name]));
}

function published(item: AgendaItem, point: PublishedPoint | null): PublishedItem {
  const { id, kind, title, note, minutes, presenter, papers, isConfidential } = item;
  return { id, kind, title, note, minutes, presenter, papers, isConfidential, point };
}

function pointOf(
  { decisionPointId }: AgendaItem,
  points: readonly DecisionPoint[],
  verdicts: Preparation["verdicts"],
): PublishedPoint | null {
  const point = points.find(({ id }) => id === decisionPointId);
  if (point === undefined) return null;
  const verdict = verdicts.get(point.id) ?? null;
  const { id, number, title, requestedDecision, background, coverNote, domains, amount, cover } = point;
  const { neededBy, level } = point;
  return {
    ...{ id, number, title, requestedDecision, background, coverNote, domains, amount, cover },
    ...{ neededBy, level, verdict },
  };
}
