import { Link, useLoaderData } from "@remix-run/react";
import { VERDICT_KINDS } from "#domain/verdict.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { EndedParties } from "#ui/ended-parties.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import { VerdictLine } from "#ui/verdict-table.tsx";
import type { loader } from "./route.tsx";

/** The decisions that cannot be taken yet, and why; then the gates ahead. */
export function InTheWay() {
  const { points, gates, programme } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.overview;
  const stuck = points.filter(
    ({ verdict, ended }) => ended.length > 0 || (verdict !== undefined && verdict.kind !== "competent"),
  );
  return (
    <section className="stack" aria-labelledby="in-the-way">
      <h2 id="in-the-way">{say.inTheWay}</h2>
      {points.length === 0 ? <p className="muted">{say.noPoints}</p> : <Counts />}
      {points.length > 0 && stuck.length === 0 ? <p>{say.inTheWayNone}</p> : null}
      <ul className="ruled">
        {stuck.map(({ id, number, title, state, verdict, ended }) => (
          <li key={id} className="stack stack--tight">
            <p>
              <Link className="utrecht-link" to={paths.decisionPoint(programme.slug, id)}>
                {number}. {title}
              </Link>{" "}
              {state === "intended" ? (
                <span className="provenance">{words.terms.decisionPointStates.intended}</span>
              ) : null}
            </p>
            <EndedParties ended={ended} />
            {verdict === undefined ? null : <VerdictLine verdict={verdict} />}
          </li>
        ))}
      </ul>
      {gates.length === 0 ? null : (
        <>
          <h3>{say.gates}</h3>
          <ul className="ruled">
            {gates.map((gate) => (
              <li key={gate.id} className="row row--between">
                <span>
                  {gate.name} <ProvenanceTag provenance={gate.provenance} />
                </span>
                {gate.on === null ? (
                  <span className="muted">{say.gateUndated}</span>
                ) : (
                  <DayOrUnknown day={gate.on} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Counts() {
  const { points } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <p className="row">
      {VERDICT_KINDS.map((kind) => {
        const count = points.filter(({ verdict }) => verdict?.kind === kind).length;
        return count === 0 ? null : (
          <VerdictMark key={kind} kind={kind}>
            {words.pages.overview.count[kind](count)}
          </VerdictMark>
        );
      })}
    </p>
  );
}
