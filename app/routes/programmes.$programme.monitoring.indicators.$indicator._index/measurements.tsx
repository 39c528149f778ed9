import { Link, useLoaderData } from "@remix-run/react";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { PageLinks } from "#ui/page-links.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Row = ReturnType<typeof useLoaderData<typeof loader>>["measurements"][number];

/** All that was ever measured, the last first: what was corrected stays, and says by what. */
export function Measurements() {
  const { programme, indicator, measurements, page, names, asOf } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.indicators.one;
  const { columns } = say;
  const hasParties = indicator.scope !== "whole";
  if (measurements.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="measurements">
      <h2 id="measurements">{say.measurements}</h2>
      <table className="folding">
        <caption className="visually-hidden">{say.measurements}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            {hasParties ? <th scope="col">{columns.party}</th> : null}
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.reported}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {measurements.map((one) => (
            <tr key={one.id}>
              <th scope="row">{sayPeriod({ from: one.periodFrom, until: one.periodUntil }, speech)}</th>
              {hasParties ? (
                <td data-label={columns.party}>
                  {one.partyId === null ? say.whole : (names[one.partyId] ?? "?")}
                </td>
              ) : null}
              <td data-label={columns.value}>
                <Value one={one} />
              </td>
              <td data-label={columns.source}>
                {one.source ?? <span className="muted">{speech.words.pages.unknown}</span>}{" "}
                <ProvenanceTag provenance={one.provenance} />
              </td>
              <td data-label={columns.reported}>
                <DayText day={one.reportedOn} />, {one.byName}
              </td>
              <td data-label={columns.reason}>{one.reason ?? "–"}</td>
              <td data-label={columns.state}>
                <State one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks
        page={page}
        to={(number) =>
          `${paths.asOf(`${paths.indicator(programme.slug, indicator.id)}?page=${number}`, asOf)}#measurements`
        }
      />
    </section>
  );
}

function Value({ one }: { readonly one: Row }) {
  const { indicator, definition } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  if (one.value === null) return <span className="muted">{speech.words.pages.unknown}</span>;
  const of = { decimals: indicator.decimals, unit: definition.unit };
  const figure = sayFigure(one.value, of, speech);
  return one.isCorrected ? <del>{figure}</del> : figure;
}

function State({ one }: { readonly one: Row }) {
  const { programme, mayEdit } = useLoaderData<typeof loader>();
  const say = useSpeech().words.indicators.one;
  if (one.isCorrected) return <span className="muted">{say.corrected}</span>;
  if (!mayEdit) return "–";
  return (
    <Link className="utrecht-link" to={paths.measurementCorrection(programme.slug, one.id)}>
      {say.correct}
    </Link>
  );
}
