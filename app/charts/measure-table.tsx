import { type IndicatorStatus, judgementOf } from "#domain/indicator-status.ts";
import { pathValueOn } from "#domain/target-path.ts";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import { sayDeviation } from "#i18n/say-monitoring.ts";
import { IndicatorLights } from "#ui/indicator-lights.tsx";
import { LightMark } from "#ui/light-mark.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { DrawnValue, MeasureLine } from "./measure-line.ts";

interface Shown {
  readonly line: MeasureLine;
  /** In a list of many: the periods with their values, and no judgement of each. */
  readonly isLean?: boolean;
}

/** So many rows stand open under a figure; more are folded. */
const OPEN_ROWS = 8;
/** Of a line in a list the last of its periods; all of them stand with the indicator itself. */
const LEAN_ROWS = 24;

/** All that a figure shows, the last period first: what was measured, what the path asks, and how that stands. */
export function MeasureTable({ line, isLean = false }: Shown) {
  const say = useSpeech().words.monitor.table;
  const rows = (isLean ? line.values.slice(-LEAN_ROWS) : line.values).toReversed();
  if (rows.length === 0) return null;
  const table = (
    <table className="folding small">
      <caption className="visually-hidden">{say.caption(rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.period}</th>
          <th scope="col">{say.measured}</th>
          <th scope="col">{say.path}</th>
          {isLean ? null : (
            <>
              <th scope="col">{say.deviation}</th>
              <th scope="col">{say.standing}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.period.from} ${row.period.until}`} row={row} line={line} isLean={isLean} />
        ))}
      </tbody>
    </table>
  );
  if (rows.length <= OPEN_ROWS && !isLean) return table;
  return (
    <details>
      <summary>
        {rows.length < line.values.length ? say.foldLast(rows.length) : say.fold(rows.length)}
      </summary>
      {table}
    </details>
  );
}

function Row({
  row,
  line,
  isLean,
}: {
  readonly row: DrawnValue;
  readonly line: MeasureLine;
  readonly isLean: boolean;
}) {
  const speech = useSpeech();
  const say = speech.words.monitor.table;
  const asked = pathValueOn(line.path, row.on);
  return (
    <tr>
      <th scope="row">{sayPeriod(row.period, speech)}</th>
      <td data-label={say.measured}>
        <Measured row={row} line={line} />
      </td>
      <td data-label={say.path}>
        {asked === null ? <span className="muted">{say.noPath}</span> : sayFigure(asked, line, speech)}
      </td>
      {isLean ? null : <Judged row={row} line={line} />}
    </tr>
  );
}

function Judged({ row, line }: { readonly row: DrawnValue; readonly line: MeasureLine }) {
  const speech = useSpeech();
  const say = speech.words.monitor.table;
  const { direction, tolerances, path } = line;
  const status = judgementOf(
    { direction, tolerances, baseline: null, path },
    { ...row, measurements: [], missing: [] },
  );
  return (
    <>
      <td data-label={say.deviation}>
        {status.kind === "judged" ? sayDeviation(status, line, speech) : "–"}
      </td>
      <td data-label={say.standing}>
        <Standing status={status} isGap={row.value === null && row.conflict.length === 0} />
      </td>
    </>
  );
}

function Standing({ status, isGap }: { readonly status: IndicatorStatus; readonly isGap: boolean }) {
  if (isGap) return <>–</>;
  return status.kind === "judged" ? <IndicatorLights status={status} /> : <LightMark light="unknown" />;
}

function Measured({
  row: { value, conflict },
  line,
}: {
  readonly row: DrawnValue;
  readonly line: MeasureLine;
}) {
  const speech = useSpeech();
  const { against } = speech.words.monitor.conflicts;
  if (value !== null) return <>{sayFigure(value, line, speech)}</>;
  if (conflict.length === 0) return <span className="muted">{speech.words.monitor.table.gap}</span>;
  const said = conflict.map((one) => sayFigure(one, line, speech));
  return <strong className="contradicted">{said.reduce((one, other) => against(one, other))}</strong>;
}
