import { type Day, day, plusDays } from "#domain/day.ts";
import { type IndicatorDefinition, type Measurement, USUAL_TOLERANCES } from "#domain/indicator.ts";
import type { MeasuringPeriod } from "#domain/measuring-period.ts";
import type { PathPoint } from "#domain/target-path.ts";
import { rowsOf } from "./drawn-rows.ts";

/**
 * Measurements drawn as a table: `id`, `period` (a day, a month `2022-07` or a year), `party`, `value` (`onbekend`: nobody
 * knows after all), `source`, `reported` and `corrects`. What is not drawn: the row's place, the whole, no source, the
 * last day of the period, and nothing.
 */
export function measured(drawing: string): readonly Measurement[] {
  return rowsOf(drawing).map((row, index): Measurement => {
    const period = periodDrawn(row.period ?? "");
    return {
      ...{ id: row.id || `m${index}`, indicatorId: "indicator", partyId: row.party || null },
      ...{ periodFrom: period.from, periodUntil: period.until },
      value: row.value === "onbekend" ? null : Number(row.value),
      source: row.source || null,
      reportedOn: row.reported ? day(row.reported) : period.until,
      correctsId: row.corrects || null,
      ...{ reason: null, byName: "Meter", provenance: "entered" },
    };
  });
}

/** The points of a path: `2020-01-01 235, 2024-12-31 100`. */
export function pathDrawn(drawing: string): readonly PathPoint[] {
  return drawing.split(",").map((point) => {
    const [on, value] = point.trim().split(/\s+/);
    return { on: day(on ?? ""), value: Number(value) };
  });
}

/** An edition that means what the example of R8 means, unless told otherwise. */
export function someDefinition(told: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    ...{ id: "edition", indicatorId: "indicator", definition: null, unit: "plaatsen", direction: "lower" },
    ...{ source: null, frequency: null, tolerances: USUAL_TOLERANCES },
    baseline: { on: day("2020-01-01"), value: 235 },
    path: pathDrawn("2024-12-31 100"),
    ...{ setOn: day("2020-01-01"), reason: null, byName: "Meter", provenance: "entered" },
    ...told,
  };
}

/** `2022-07-09` is that day, `2022-07` that month and `2022` that year. */
export function periodDrawn(text: string): MeasuringPeriod {
  if (text.length === 10) return { from: day(text), until: day(text) };
  if (text.length === 4) return { from: day(`${text}-01-01`), until: day(`${text}-12-31`) };
  const from = day(`${text}-01`);
  return { from, until: lastOfMonth(from) };
}

function lastOfMonth(from: Day): Day {
  return plusDays(day(`${plusDays(from, 31).slice(0, 7)}-01`), -1);
}
