import { useLoaderData } from "@remix-run/react";
import type { Body } from "#domain/body.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { BodyFacts } from "./body-facts.tsx";
import { BodyTools } from "./body-tools.tsx";
import { LapseTag } from "./lapse-tag.tsx";
import type { loader } from "./route.tsx";
import { Seats } from "./seats.tsx";

/** One body in full: what it is for, how it decides and meets, who sits there. */
export function BodySheet({ body }: { readonly body: Body }) {
  const { bodies } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <article className="body-sheet" aria-labelledby={body.id}>
      <div className="stack">
        <h3 id={body.id}>
          {body.name} <ProvenanceTag provenance={body.provenance} always /> <LapseTag body={body} />
        </h3>
        {body.remit === "" ? null : <p className="prose">{body.remit}</p>}
        {body.outlook === null ? null : (
          <p className="muted">
            <strong>{words.pages.governance.outlook}:</strong> {body.outlook}
          </p>
        )}
        <BodyFacts body={body} reportsTo={bodies.find(({ id }) => id === body.reportsToId)?.name} />
        <BodyTools body={body} />
      </div>
      <Seats body={body} />
    </article>
  );
}
