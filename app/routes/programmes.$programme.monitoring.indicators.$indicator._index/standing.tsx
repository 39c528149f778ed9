import { Link, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { sayFigure } from "#i18n/say-figure.ts";
import { sayIndicatorStatus } from "#i18n/say-indicator.ts";
import { paths } from "#paths";
import { IndicatorFigure } from "#ui/indicator-figure.tsx";
import { IndicatorLights } from "#ui/indicator-lights.tsx";
import { LightMark } from "#ui/light-mark.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Where it stands: the lights with their reason in words, and every period beside the path. */
export function Standing() {
  const { indicator, definition, status, light, periods, partyIds, names } = useLoaderData<typeof loader>();
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
          {periods.whole.length === 0 ? null : (
            <IndicatorFigure of={of} caption={say.figureTable} periods={periods.whole} names={names} />
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
          {periods.whole.length + periods.parties.length === 0 ? <NothingYet /> : null}
        </>
      )}
      <GoingOn />
    </section>
  );
}

function NothingYet() {
  const { programme, indicator, mayEdit } = useLoaderData<typeof loader>();
  const say = useSpeech().words.indicators.one;
  return (
    <div className="notice notice--quiet stack stack--tight">
      <p>{say.noPeriods}</p>
      {mayEdit ? (
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
  const { indicator, definition, projection, path, status } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.indicators.one;
  if (status === null || path.length === 0) return null;
  const of = { decimals: indicator.decimals, unit: definition.unit };
  return (
    <dl className="facts">
      <dt>{say.projection}</dt>
      <dd>
        {projection === undefined ? (
          <span className="muted">{say.tooFew}</span>
        ) : (
          <>
            {projection.onTargetDay === null
              ? null
              : `${say.onTargetDay(
                  formatDay(projection.onTargetDay.on, speech.language),
                  sayFigure(projection.onTargetDay.value, of, speech),
                )}; `}
            {projection.reachesTargetOn === null
              ? say.neverReaches
              : say.reaches(formatDay(projection.reachesTargetOn, speech.language))}
          </>
        )}
      </dd>
    </dl>
  );
}
