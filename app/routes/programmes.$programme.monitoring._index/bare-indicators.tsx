import { Link, useLoaderData } from "@remix-run/react";
import { sayIndicatorStatus } from "#i18n/say-indicator.ts";
import { capitalised } from "#i18n/speech.ts";
import { paths } from "#paths";
import { LightMark } from "#ui/light-mark.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { sayOwed } from "./indicator-facts.tsx";
import type { loader } from "./route.tsx";

/** The indicators of which there is nothing to draw yet, a row each, so that they do not bury the others. */
export function BareIndicators() {
  const { indicators, programme, asOf } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const { columns, heading, introduction } = words.monitor.bare;
  const { facts } = words.monitor;
  // Where each party measures by itself there is no standing of the whole; nobody did, or it would not be bare.
  const { unjudged } = words.indicators.status;
  const bare = indicators.filter(({ isBare }) => isBare);
  if (bare.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="bare">
      <h2 id="bare">{heading}</h2>
      <p>{introduction}</p>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{facts.owner}</th>
            <th scope="col">{facts.owed}</th>
          </tr>
        </thead>
        <tbody>
          {bare.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link className="utrecht-link" to={paths.asOf(paths.indicator(programme.slug, one.id), asOf)}>
                  {one.name}
                </Link>{" "}
                <ProvenanceTag provenance={one.provenance} />
              </th>
              <td data-label={columns.kind}>{words.indicators.kinds[one.kind]}</td>
              <td data-label={columns.why}>
                <LightMark light="unknown" />{" "}
                {one.status === null
                  ? capitalised(unjudged["no-measurement"])
                  : sayIndicatorStatus(one.status, one.line, speech).join(" ")}
              </td>
              <td data-label={facts.owner}>
                {one.ownerName ?? <span className="muted">{words.pages.unknown}</span>}
              </td>
              <td data-label={facts.owed}>{sayOwed(one, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
