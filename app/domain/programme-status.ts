import type { Day } from "./day.ts";
import type { ProgressReport } from "./progress-report.ts";
import { isAbout, periodBefore, periodOn, type ReportPeriod, type ReportRhythm } from "./report-period.ts";
import { ASPECTS, type Aspect, type Light, type Lights, overallOf, worstOf } from "./status.ts";
import type { WorkstreamId } from "./workstream.ts";

/** How the light of a programme stands to the one of the period before. */
export const LIGHT_TRENDS = ["better", "worse", "same", "unknown"] as const;
export type LightTrend = (typeof LIGHT_TRENDS)[number];

/** As much of a report as the lights of its programme rest on. */
export type ReportedStatus = Pick<
  ProgressReport,
  "workstreamId" | "periodFrom" | "periodUntil" | "edition" | "lights"
>;

/** How a programme stands: its six lights, the worst of them, and whether that is better or worse than before. */
export interface ProgrammeStatus {
  readonly lights: Lights;
  readonly overall: Light;
  readonly trend: LightTrend;
  /** The last day of the period that was reported about; null: nobody reported, so all of it is computed. */
  readonly reportedUntil: Day | null;
  /** How many of the workstreams that run are heard of in it. */
  readonly reported: { readonly count: number; readonly of: number };
}

/**
 * R6 for a programme. What its workstreams reported about the period that runs, or else about the one that ended last,
 * each light the worst of theirs; where none of them knows it, what the rule computes. As long as a workstream says
 * nothing the rule speaks along, so that one that is content cannot paint the whole. The trend is of what was reported.
 */
export function programmeStatus(
  {
    reports,
    rhythm,
    workstreamIds,
    computed,
  }: {
    readonly reports: readonly ReportedStatus[];
    readonly rhythm: ReportRhythm;
    /** Those that run. */
    readonly workstreamIds: readonly WorkstreamId[];
    readonly computed: Lights;
  },
  today: Day,
): ProgrammeStatus {
  const running = periodOn(rhythm, today);
  const period = [running, periodBefore(rhythm, running)].find((one) =>
    reports.some((report) => isAbout(report, one)),
  );
  const of = workstreamIds.length;
  if (period === undefined) {
    const said = { trend: "unknown", reportedUntil: null, reported: { count: 0, of } } as const;
    return { lights: computed, overall: overallOf(computed).light, ...said };
  }
  const counted = countedAbout(period, { reports, rhythm });
  const now = worstReported(counted);
  const before = worstReported(countedAbout(periodBefore(rhythm, period), { reports, rhythm }));
  const heard = new Set(counted.map(({ workstreamId }) => workstreamId));
  const isComplete = workstreamIds.every((id) => heard.has(id));
  const lights = eachAspect((aspect) =>
    isComplete && now[aspect] !== "unknown" ? now[aspect] : worstOf([now[aspect], computed[aspect]]),
  );
  const trend = trendFrom(overallOf(before).light, overallOf(now).light);
  const reported = { count: workstreamIds.filter((id) => heard.has(id)).length, of };
  return { lights, overall: overallOf(lights).light, trend, reportedUntil: period.until, reported };
}

/** Whoever has not reported yet counts with what they said one period before, so that silence is no improvement. */
function countedAbout(
  period: ReportPeriod,
  { reports, rhythm }: { readonly reports: readonly ReportedStatus[]; readonly rhythm: ReportRhythm },
): readonly ReportedStatus[] {
  const before = periodBefore(rhythm, period);
  return [...Map.groupBy(reports, ({ workstreamId }) => workstreamId).values()].flatMap(
    (own) =>
      own.find((report) => isAbout(report, period)) ?? own.find((report) => isAbout(report, before)) ?? [],
  );
}

function worstReported(counted: readonly ReportedStatus[]): Lights {
  return eachAspect((aspect) => worstOf(counted.map(({ lights }) => lights[aspect].reported)));
}

/** From good to bad. */
const SEVERITY = ["green", "amber", "red"] as const;

function trendFrom(before: Light, now: Light): LightTrend {
  if (before === "unknown" || now === "unknown") return "unknown";
  if (before === now) return "same";
  return SEVERITY.indexOf(now) < SEVERITY.indexOf(before) ? "better" : "worse";
}

function eachAspect(light: (aspect: Aspect) => Light): Lights {
  return Object.fromEntries(ASPECTS.map((aspect) => [aspect, light(aspect)])) as Record<Aspect, Light>;
}
