import { Link, useLoaderData } from "@remix-run/react";
import { MeasureFigure } from "#charts/measure-figure.tsx";
import { MeasureTable } from "#charts/measure-table.tsx";
import { formatList } from "#i18n/format.ts";
import { sayIndicatorStatus } from "#i18n/say-indicator.ts";
import { paths } from "#paths";
import { IndicatorLights } from "#ui/indicator-lights.tsx";
import { LightMark } from "#ui/light-mark.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { IndicatorFacts } from "./indicator-facts.tsx";
import type { loader } from "./route.tsx";

export type Shown = ReturnType<typeof useLoaderData<typeof loader>>["indicators"][number];

interface Sheet {
  readonly indicator: Shown;
  readonly size: "page" | "row";
}

/** One indicator: its lights with their reason, the facts behind them, and the figure with its table. */
export function IndicatorSheet({ indicator, size }: Sheet) {
  const { programme, asOf, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { id, name, provenance, status, line, parties } = indicator;
  return (
    <article className={`indicator indicator--${size}`} aria-labelledby={`indicator-${id}`}>
      <div className="stack stack--tight">
        <h3 id={`indicator-${id}`}>
          <Link className="utrecht-link" to={paths.asOf(paths.indicator(programme.slug, id), asOf)}>
            {name}
          </Link>{" "}
          <ProvenanceTag provenance={provenance} />
        </h3>
        <p>
          {status?.kind === "judged" ? (
            <IndicatorLights status={status} />
          ) : (
            <LightMark light={indicator.light} />
          )}
        </p>
        <Reason indicator={indicator} />
        <IndicatorFacts indicator={indicator} />
      </div>
      {parties !== null ? null : (
        <MeasureFigure line={line} today={today} label={words.monitor.chart.figure(name)} size={size}>
          <MeasureTable line={line} isLean={size === "row"} />
        </MeasureFigure>
      )}
    </article>
  );
}

/** First the fact, then the rule; of parties that go by themselves how many have which light. */
function Reason({ indicator }: { readonly indicator: Shown }) {
  const { status, parties, missing, line } = indicator;
  const speech = useSpeech();
  const say = speech.words.monitor;
  const listed = ({ shown, more }: Shown["missing"]) =>
    formatList([...shown, ...(more === 0 ? [] : [say.facts.more(more)])], speech.language);
  if (parties !== null)
    return (
      <p>
        {parties.count === 0
          ? speech.words.indicators.one.noParties
          : say.parties.counted(parties.red, parties.amber, parties.green, parties.unknown)}
        {parties.out.shown.length === 0 ? null : ` ${say.parties.out(listed(parties.out))}`}{" "}
        <EachParty indicator={indicator} />
      </p>
    );
  if (status === null) return null;
  return (
    <p>
      {sayIndicatorStatus(status, line, speech).join(" ")}
      {missing.shown.length === 0 ? null : ` ${say.missing(listed(missing))}`}
    </p>
  );
}

/** Thirteen lines of forty indicators are no page: they stand with the indicator itself. */
function EachParty({ indicator: { id, name } }: { readonly indicator: Shown }) {
  const { programme, asOf } = useLoaderData<typeof loader>();
  const say = useSpeech().words.monitor.parties;
  return (
    <Link
      className="utrecht-link"
      to={paths.asOf(paths.indicator(programme.slug, id), asOf)}
      aria-label={say.seeOf(name)}
    >
      {say.see}
    </Link>
  );
}
