import type { Day } from "./day.ts";
import { plusDays } from "./day.ts";
import { type Criterion, type Gate, type GateReadiness, gateReadiness, inGateOrder } from "./gate.ts";
import type { GateMark, GatePassage } from "./gate-outcome.ts";
import type { Attendance, Meeting, MeetingId } from "./meeting.ts";
import type { Milestone } from "./milestone.ts";
import { type OpenDecisions, type OpenPoint, openDecisions } from "./open-decisions.ts";
import { isUndated, type Phase } from "./phase.ts";
import { type ProgrammeRecords, programmeFacts } from "./programme-facts.ts";
import { type ProgrammeStatus, programmeStatus, type ReportedStatus } from "./programme-status.ts";
import { ASPECTS, lightsOf } from "./status.ts";
import { slipOf } from "./status-facts.ts";
import type { Governance } from "./table.ts";
import { isEnded } from "./workstream.ts";

/** A gate as a director looks at it: when, where it stands, and whether it is ready. */
export interface GateSignal extends Pick<Gate, "id" | "name" | "on"> {
  readonly passage: GatePassage;
  readonly mark: GateMark;
  readonly readiness: GateReadiness<Pick<Criterion, "weight" | "isMet" | "text">>;
}

/** What a director must know of one programme, worked out of all that is recorded about it. */
export interface ProgrammeSignals {
  readonly phases: readonly Omit<Phase, "id" | "provenance" | "version">[];
  readonly gates: readonly GateSignal[];
  /** The one that is next, or should have been; null: none is left. */
  readonly nextGate: GateSignal | null;
  readonly status: ProgrammeStatus;
  readonly decisions: OpenDecisions;
  /** How many milestones lie after what was agreed, and the one that slipped most. */
  readonly slips: {
    readonly count: number;
    readonly worst: { readonly id: string; readonly name: string; readonly days: number } | null;
  };
  /** Of how much nobody knows it: phases and gates without a day, lights, and questions that are open. */
  readonly unknowns: Readonly<Record<"phases" | "gates" | "lights" | "questions", number>>;
}

/** All that is recorded about one programme and that a signal rests on. Nothing confidential is in it. */
export interface RecordedProgramme extends ProgrammeRecords {
  readonly phases: readonly Pick<
    Phase,
    "id" | "ordinal" | "name" | "isProvisional" | "startsOn" | "endsOn"
  >[];
  readonly gates: readonly (Pick<Gate, "id" | "name" | "on" | "opensPhaseId" | "criteria"> & {
    readonly passage: GatePassage;
    readonly mark: GateMark;
  })[];
  readonly milestones: readonly Pick<Milestone, "id" | "name" | "baselineOn" | "forecastOn" | "achievedOn">[];
  readonly points: readonly OpenPoint[];
  readonly governance: Governance;
  /** At least the next one of each body. */
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly (Attendance & { readonly meetingId: MeetingId })[];
  readonly statuses: readonly ReportedStatus[];
  readonly openQuestions: number;
}

/** A gate that comes within six weeks is near: by then it should be ready. */
export const NEAR_DAYS = 42;

export function signalsOf(recorded: RecordedProgramme, today: Day): ProgrammeSignals {
  const { phases, points, statuses, rhythm, milestones } = recorded;
  const gates = inGateOrder(recorded.gates, phases).map(gateSignal);
  const next = nextGate(gates);
  const gateScorePercent = next !== null && isNear(next, today) ? next.readiness.scorePercent : null;
  const computed = lightsOf(programmeFacts({ ...recorded, gateScorePercent }, today));
  const workstreamIds = recorded.workstreams.filter((one) => !isEnded(one, today)).map(({ id }) => id);
  const status = programmeStatus({ reports: statuses, rhythm, workstreamIds, computed }, today);
  return {
    phases: phases.map(({ id: _, ...phase }) => phase),
    gates,
    nextGate: next,
    status,
    decisions: openDecisions(points, { ...recorded, today }),
    slips: slipsOf(milestones, today),
    unknowns: {
      phases: phases.filter(isUndated).length,
      gates: gates.filter((gate) => gate.on === null && isToCome(gate)).length,
      lights: ASPECTS.filter((aspect) => status.lights[aspect] === "unknown").length,
      questions: recorded.openQuestions,
    },
  };
}

/** Whether its day lies within six weeks, or has gone by. */
export function isNear({ on }: Pick<Gate, "on">, today: Day): boolean {
  return on !== null && on <= plusDays(today, NEAR_DAYS);
}

/** Whether it is still to be passed. */
export function isToCome({ passage }: Pick<GateSignal, "passage">): boolean {
  return passage === "open" || passage === "hold";
}

function gateSignal({
  id,
  name,
  on,
  passage,
  mark,
  criteria,
}: RecordedProgramme["gates"][number]): GateSignal {
  const needed = criteria.map(({ text, weight, isMet }) => ({ text, weight, isMet }));
  return { id, name, on, passage, mark, readiness: gateReadiness({ criteria: needed }) };
}

/** The first with a day of those that come after the last one that was passed; where none has a day, the first. */
function nextGate(gates: readonly GateSignal[]): GateSignal | null {
  const last = gates.findLastIndex(({ passage }) => passage === "passed" || passage === "conditional");
  const toCome = gates.slice(last + 1).filter(isToCome);
  const [first] = toCome
    .filter(({ on }) => on !== null)
    .sort((one, other) => (one.on ?? "").localeCompare(other.on ?? ""));
  return first ?? toCome[0] ?? null;
}

function slipsOf(milestones: RecordedProgramme["milestones"], today: Day): ProgrammeSignals["slips"] {
  const slipped = milestones
    .map((milestone) => ({ id: milestone.id, name: milestone.name, days: slipOf(milestone, today) ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((one, other) => other.days - one.days);
  return { count: slipped.length, worst: slipped[0] ?? null };
}
