import type { Day } from "#domain/day.ts";
import { pathValueOn } from "#domain/target-path.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import type { Speech } from "#i18n/speech.ts";
import type { MeasureLine } from "./measure-line.ts";

/** What a figure shows on a day, in sentences: what was measured, and what the path asks. */
export function sayDrawn(line: MeasureLine, on: Day, speech: Speech): readonly string[] {
  const say = speech.words.monitor.chart;
  const own = line.values.find((one) => one.on === on);
  const asked = pathValueOn(line.path, on);
  const path =
    asked === null ? [] : [say.pathTold(formatDay(on, speech.language), sayFigure(asked, line, speech))];
  if (own === undefined) return path;
  const period = sayPeriod(own.period, speech);
  const values = formatList(
    own.conflict.map((value) => sayFigure(value, line, speech)),
    speech.language,
  );
  if (own.conflict.length > 1) return [say.conflictTold(period, values), ...path];
  return [
    own.value === null ? say.gapTold(period) : say.told(period, sayFigure(own.value, line, speech)),
    ...path,
  ];
}
