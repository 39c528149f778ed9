import type { Day } from "#domain/day.ts";
import type { IndicatorStatus } from "#domain/indicator-status.ts";
import { IndicatorLights } from "#ui/indicator-lights.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { MeasureLine } from "./measure-line.ts";
import { measureScaleOf } from "./measure-scale.ts";
import { MeasureSketch } from "./measure-sketch.tsx";
import { MeasureTable } from "./measure-table.tsx";

/** A party with what it measured; a part of a sum has no standing of its own. */
export interface PartyLine {
  readonly partyId: string;
  readonly name: string;
  readonly line: MeasureLine;
  readonly status: IndicatorStatus | null;
}

interface Drawn {
  readonly parties: readonly PartyLine[];
  readonly today: Day;
  /** What the indicator is called. */
  readonly name: string;
}

/** In pixels, without the days under it. */
const HEIGHT = 96;

/** A small drawing for each party, all on one scale so that they can be compared, each with its table folded under it. */
export function PartyMultiples({ parties, today, name }: Drawn) {
  const { words } = useSpeech();
  const say = words.monitor;
  const scale = measureScaleOf(
    parties.map(({ line }) => line),
    { today, most: 3 },
  );
  return (
    <>
      <p className="muted small">{say.parties.scale}</p>
      <ul className="multiples plain-list">
        {parties.map(({ partyId, name: party, line, status }) => (
          <li key={partyId}>
            <figure className="measure-figure" aria-label={say.chart.figureOf(name, party)}>
              <figcaption>
                <strong>{party}</strong>
                {status?.kind === "judged" ? <IndicatorLights status={status} /> : null}
              </figcaption>
              {line.values.length === 0 ? (
                <p className="muted">{say.parties.nothing}</p>
              ) : (
                <>
                  <MeasureSketch line={line} scale={scale} today={today} height={HEIGHT} />
                  <MeasureTable line={line} isLean />
                </>
              )}
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
}
