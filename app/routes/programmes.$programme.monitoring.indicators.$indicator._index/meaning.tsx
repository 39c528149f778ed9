import { useLoaderData } from "@remix-run/react";
import { formatList } from "#i18n/format.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What is measured, by whom and how often: what nobody has said is unknown. */
export function Meaning() {
  const { indicator, definition, ownerName, workstreamName, partyIds, names } =
    useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.indicators;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  const { direction, frequency } = definition;
  const measuring = partyIds.map((id) => names[id ?? ""] ?? "?");
  return (
    <section className="stack" aria-labelledby="meaning">
      <h2 id="meaning">{say.one.definition}</h2>
      <p className="prose">{definition.definition ?? unknown}</p>
      <dl className="facts">
        <dt>{say.one.kind}</dt>
        <dd>{say.kinds[indicator.kind]}</dd>
        <dt>{say.one.owner}</dt>
        <dd>{ownerName ?? unknown}</dd>
        <dt>{say.one.workstream}</dt>
        <dd>{workstreamName ?? <span className="muted">{say.form.noWorkstream}</span>}</dd>
        {indicator.measure === "text" ? null : (
          <>
            <dt>{say.one.unit}</dt>
            <dd>{definition.unit ?? unknown}</dd>
            <dt>{say.one.direction}</dt>
            <dd>{direction === null ? unknown : say.directions[direction]}</dd>
            <dt>{say.one.scope}</dt>
            <dd>{say.scopes[indicator.scope]}</dd>
            <dt>{say.one.source}</dt>
            <dd>{definition.source ?? unknown}</dd>
            <dt>{say.one.frequency}</dt>
            <dd>{frequency === null ? unknown : say.frequencies[frequency]}</dd>
            <dt>{say.one.parties}</dt>
            <dd>
              {measuring.length === 0 ? (
                <span className="muted">{say.one.noParties}</span>
              ) : (
                formatList(measuring, language)
              )}
            </dd>
          </>
        )}
        <dt>{say.one.provenance}</dt>
        <dd>
          <ProvenanceTag provenance={indicator.provenance} always />
        </dd>
      </dl>
    </section>
  );
}
