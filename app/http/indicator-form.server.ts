import type { z } from "zod";
import type { IndicatorText } from "#db/queries/indicator-commands.ts";
import { type Day, parseDay } from "#domain/day.ts";
import { figureFault, parseFigure } from "#domain/figure.ts";
import {
  type DefinitionEdit,
  DIRECTIONS,
  INDICATOR_KINDS,
  type Indicator,
  isMeasuredByParties,
} from "#domain/indicator.ts";
import { FREQUENCIES } from "#domain/measuring-period.ts";
import { dayTwice, isAfterBaseline, type PathPoint, targetPath } from "#domain/target-path.ts";
import { choice, id, lines, optionalDay, optionalText, requiredText, whole } from "./fields.server.ts";

const percent = whole({ least: 0, most: 1000, finding: "percent" });

/** What can be said of any indicator, new or old. */
export const indicatorFields = {
  name: requiredText(120),
  kind: choice(INDICATOR_KINDS),
  ownerId: id.optional(),
  workstreamId: id.optional(),
  definition: optionalText(1000),
  unit: optionalText(40),
  direction: choice(DIRECTIONS).optional(),
  source: optionalText(200),
  frequency: choice(FREQUENCIES).optional(),
  baselineOn: optionalDay,
  baselineValue: optionalText(40),
  path: lines(2000),
  unfavourableGreen: percent,
  unfavourableAmber: percent,
  favourableGreen: percent,
  favourableAmber: percent,
  partyIds: id.array(),
};

type Typed = z.output<z.ZodObject<typeof indicatorFields>>;

/** Amber begins where green ends, on either side. */
export function amberFollowsGreen({ value, issues }: z.core.ParsePayload<Typed>): void {
  for (const side of ["unfavourable", "favourable"] as const) {
    if (value[`${side}Amber`] >= value[`${side}Green`]) continue;
    issues.push({ code: "custom", message: "percentOrder", path: [`${side}Amber`], input: value });
  }
}

export function indicatorText({ name, kind, ownerId, workstreamId }: Typed): IndicatorText {
  return { name, kind, ownerId: ownerId ?? null, workstreamId: workstreamId ?? null };
}

/** What is wrong at which field; values can only be read once it is known with how many decimals. */
type Findings = readonly (readonly [field: keyof typeof indicatorFields, finding: string])[];

/** What was typed, as the domain says it, with the values read with so many decimals; or what cannot be read. */
export function definitionIn(
  typed: Typed,
  ground: Pick<Indicator, "measure" | "scope" | "decimals">,
): { readonly definition: DefinitionEdit; readonly findings: Findings } {
  const { definition, unit, direction, source, frequency, baselineOn, baselineValue } = typed;
  const { decimals } = ground;
  const value = baselineValue === null ? null : parseFigure(baselineValue, decimals);
  const path = typed.path.map((line) => pointIn(line, decimals));
  const points = path.filter((point) => point !== undefined);
  const baseline = baselineOn !== null && typeof value === "number" ? { on: baselineOn, value } : null;
  const twice = dayTwice(points);
  const fault = baselineValue === null ? undefined : figureFault(baselineValue, decimals);
  const isAsked = typed.partyIds.length > 0 && !isMeasuredByParties(ground);
  const findings: Findings = [
    ...(fault === undefined ? [] : ([["baselineValue", fault]] as const)),
    ...(value === null && baselineOn !== null ? ([["baselineValue", "figureNeeded"]] as const) : []),
    ...(value !== null && baselineOn === null ? ([["baselineOn", "figureNeeded"]] as const) : []),
    ...(points.length < path.length ? ([["path", "pathLines"]] as const) : []),
    ...(twice === undefined ? [] : ([["path", `pathDays:${twice}`]] as const)),
    ...(baselineOn === null || isAfterBaseline(points, { on: baselineOn })
      ? []
      : ([["path", "pathBeforeBaseline"]] as const)),
    ...(isAsked ? ([["partyIds", "partiesOfWhole"]] as const) : []),
  ];
  return {
    definition: {
      ...{ definition, unit, direction: direction ?? null, source, frequency: frequency ?? null },
      tolerances: {
        unfavourable: { greenPercent: typed.unfavourableGreen, amberPercent: typed.unfavourableAmber },
        favourable: { greenPercent: typed.favourableGreen, amberPercent: typed.favourableAmber },
      },
      ...{ baseline, path: targetPath({ baseline: null, path: points }) },
    },
    findings,
  };
}

/** `31-12-2024 100`, or the day as a computer writes it; undefined where it is something else. */
function pointIn(line: string, decimals: number): PathPoint | undefined {
  const [, written = "", figure = ""] = /^(\d+-\d+-\d+)[\s:;]+(.+)$/.exec(line) ?? [];
  const [on, value] = [dayIn(written), parseFigure(figure, decimals)];
  return on === undefined || value === undefined ? undefined : { on, value };
}

/** `31-12-2024` and `2024-12-31` alike. */
export function dayIn(written: string): Day | undefined {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written.trim()) ?? [];
  const turned = year === "" ? written.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(turned);
}
