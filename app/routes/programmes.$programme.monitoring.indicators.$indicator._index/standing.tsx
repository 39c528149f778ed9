import { Link, useLoaderData } from "@remix-run/react";
import { MeasureFigure } from "#charts/measure-figure.tsx";
import { PartyMultiples } from "#charts/party-multiples.tsx";
import { formatDay } from "#i18n/format.ts";
import { sayIndicatorStatus } from "#i18n/say-indicator.ts";
import { sayProjection } from "#i18n/say-monitoring.ts";
import { paths } from "#paths";
import { IndicatorFigure } from "#ui/indicator-figure.tsx";
import { IndicatorLights } from "#ui/indicator-lights.tsx";
import { LightMark } from "#ui/light-mark.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Where it stands: the lights with their reason in words, and every period beside the path. */
export function Standing() {
  const { indicator, definition, status, light, periods, partyIds, names, line, today } =
    useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.indicators.one;
  const of = { decimals: indicator.decimals, unit: definition.unit };
  const { endedOn } = indicator;
  return (
    <section className="stack" aria-labelledby="standing">
      <h2 id="standing">{say.standing}</h2>
      {endedOn === null ? null : <p className="notice">{say.ended(formatDay(endedOn, speech.language))}</p>}
      <p className="lead">
        {status === null ? <LightMark light={light} /> : <IndicatorLights status={status} />}
      </p>
      {status === null ? null : <p>{sayIndicatorStatus(status, of, speech).join(" ")}</p>}
      {periods.whole.length === 0 && partyIds.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          {indicator.scope === "each" ? null : (
            <MeasureFigure
              line={line}
              today={today}
              label={speech.words.monitor.chart.figure(indicator.name)}
            >
              {periods.whole.length === 0 ? null : <WholeTable />}
            </MeasureFigure>
          )}
          {periods.parties.length === 0 ? null : (
            <IndicatorFigure
              of={of}
              caption={say.byParty}
              periods={periods.parties}
              areParties
              names={names}
            />
          )}
          <EachParty />
          {periods.whole.length + periods.parties.length === 0 ? <NothingYet /> : null}
        </>
      )}
      <GoingOn />
    </section>
  );
}

/** So many periods stand open under the figure; more are folded. */
const OPEN_ROWS = 24;

function WholeTable() {
  const { indicator, definition, periods, names } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const of = { decimals: indicator.decimals, unit: definition.unit };
  const table = (
    <IndicatorFigure
      of={of}
      caption={words.indicators.one.figureTable}
      periods={periods.whole}
      names={names}
    />
  );
  if (periods.whole.length <= OPEN_ROWS) return table;
  return (
    <details>
      <summary>{words.monitor.table.fold(periods.whole.length)}</summary>
      {table}
    </details>
  );
}

/** A small picture of each party, folded where there are many. */
function EachParty() {
  const { indicator, parties, names, today } = useLoaderData<typeof loader>();
  const say = useSpeech().words.monitor.parties;
  if (parties.every(({ line }) => line.values.length === 0)) return null;
  return (
    <details open={parties.length <= OPEN_PARTIES}>
      <summary>
        {say.heading}: {say.fold(parties.length)}
      </summary>
      <PartyMultiples
        parties={parties.map((one) => ({ ...one, name: names[one.partyId] ?? "?" }))}
        today={today}
        name={indicator.name}
      />
    </details>
  );
}

const OPEN_PARTIES = 6;

function NothingYet() {
  const { programme, indicator, mayEdit, mayMeasure } = useLoaderData<typeof loader>();
  const say = useSpeech().words.indicators.one;
  return (
    <div className="notice notice--quiet stack stack--tight">
      <p>{say.noPeriods}</p>
      {mayEdit && mayMeasure ? (
        <p>
          <Link className="utrecht-link" to={paths.measuring(programme.slug, { indicator: indicator.id })}>
            {say.firstMeasurement}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** Where the last measurements lead, if there are enough of them. */
function GoingOn() {
  const { line, projection = null, path, status } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const target = path.at(-1);
  if (status === null || target === undefined) return null;
  const said = <Sentence>{sayProjection({ projection, line, target }, speech)}</Sentence>;
  return (
    <dl className="facts">
      <dt>{speech.words.indicators.one.projection}</dt>
      <dd>{projection === null ? <span className="muted">{said}</span> : said}</dd>
    </dl>
  );
}
