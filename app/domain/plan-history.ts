import type { Day } from "./day.ts";
import type { Milestone } from "./milestone.ts";
import type { PlanKind, Span } from "./plan.ts";
import type { Provenance } from "./provenance.ts";
import type { Baseline, Forecast } from "./trend.ts";

/** The days of something in the plan as somebody reported or agreed them: a row that is never changed. */
export interface PlanRecord extends Span {
  readonly id: string;
  readonly kind: PlanKind;
  readonly subjectId: string;
  /** The day on which it was reported or agreed. */
  readonly recordedOn: Day;
  /** A baseline never is. */
  readonly isAchieved: boolean;
  readonly reason: string | null;
  readonly decisionId: string | null;
  readonly byName: string;
  readonly provenance: Provenance;
}

/** All that was ever reported and agreed in a programme, the oldest first. */
export interface PlanHistory {
  readonly forecasts: readonly PlanRecord[];
  readonly baselines: readonly PlanRecord[];
}

/** What was known by the end of a day. */
export function knownOn({ forecasts, baselines }: PlanHistory, asOf: Day): PlanHistory {
  const isKnown = ({ recordedOn }: PlanRecord) => recordedOn <= asOf;
  return { forecasts: forecasts.filter(isKnown), baselines: baselines.filter(isKnown) };
}

/** What was reported and agreed about one thing. */
export function historyOf({ forecasts, baselines }: PlanHistory, subjectId: string): PlanHistory {
  const isOwn = (record: PlanRecord) => record.subjectId === subjectId;
  return { forecasts: forecasts.filter(isOwn), baselines: baselines.filter(isOwn) };
}

/** The history of a milestone in the words of its trend (R7). */
export function asReports({ forecasts, baselines }: PlanHistory): {
  readonly forecasts: readonly Forecast[];
  readonly baselines: readonly Baseline[];
} {
  return {
    forecasts: forecasts.map(({ id, recordedOn, endsOn, isAchieved, reason, decisionId }) => ({
      ...{ id, reportedOn: recordedOn, on: endsOn, isAchieved, reason, decisionId },
    })),
    baselines: baselines.map(({ id, recordedOn, endsOn, reason, decisionId }) => ({
      ...{ id, setOn: recordedOn, on: endsOn, reason, decisionId },
    })),
  };
}

/**
 * A milestone as it was known on a day; undefined where nobody had made it yet. One of which nothing was ever recorded
 * was always there.
 */
export function milestoneAsKnown(now: Milestone, history: PlanHistory, asOf: Day): Milestone | undefined {
  const own = historyOf(history, now.id);
  const known = knownOn(own, asOf);
  const isRecorded = own.forecasts.length + own.baselines.length > 0;
  if (!isRecorded) return now;
  if (known.forecasts.length + known.baselines.length === 0) return undefined;
  const last = known.forecasts.at(-1);
  return {
    ...now,
    baselineOn: known.baselines.at(-1)?.endsOn ?? null,
    forecastOn: last?.endsOn ?? null,
    achievedOn: last?.isAchieved === true ? last.endsOn : null,
  };
}

/**
 * The days of a phase, gate or workstream as they were known on a day. Before anything was reported of it, it had the
 * days that were kept as its first baseline when it was first moved; where none were kept, nobody knew.
 */
export function spanAsKnown(now: Span, history: PlanHistory, asOf: Day): Span {
  const { forecasts, baselines } = history;
  const last = knownOn(history, asOf).forecasts.at(-1) ?? baselines[0];
  const unsaid = { startsOn: null, endsOn: null };
  const { startsOn, endsOn } = forecasts.length === 0 ? now : (last ?? unsaid);
  return { startsOn, endsOn };
}
