import { useLoaderData } from "@remix-run/react";
import type { Body } from "#domain/body.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import { BodyTools } from "./body-tools.tsx";
import { LapseTag } from "./lapse-tag.tsx";
import type { loader } from "./route.tsx";

/** The bodies of which little more than the name is known, a row each, so that they do not bury the others. */
export function BarelyKnown({ bodies }: { readonly bodies: readonly Body[] }) {
  const { bodies: all } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.governance;
  if (bodies.length === 0) return null;
  return (
    <>
      <ul className="ruled">
        {bodies.map((body) => {
          const { id, name, remit, outlook, reportsToId, provenance } = body;
          const reportsTo = all.find((other) => other.id === reportsToId)?.name;
          return (
            <li key={id} className="bare-body">
              <h3>
                {name} <ProvenanceTag provenance={provenance} always /> <LapseTag body={body} />
              </h3>
              <div className="stack stack--tight">
                <p className="small">
                  {remit} {outlook}
                  {reportsTo === undefined ? null : ` ${say.reportsTo}: ${reportsTo}.`}
                </p>
                <BodyTools body={body} mayAddSeat />
              </div>
            </li>
          );
        })}
      </ul>
      <p className="small">
        <VerdictMark kind="unknown" />: {say.littleKnown}
      </p>
    </>
  );
}
