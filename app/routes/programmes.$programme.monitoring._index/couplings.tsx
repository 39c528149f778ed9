import { Link, useLoaderData } from "@remix-run/react";
import { ProgressFigure } from "#charts/progress-figure.tsx";
import { sayCoupling } from "#i18n/say-monitoring.ts";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

const MARKS = { ahead: "flag flag--red", "in-step": "", unknown: "muted" } as const;

/** Building up beside reducing, in one picture, with what the two say together in words under it. */
export function Couplings() {
  const { couplings, indicators, programme, today, asOf, mayEdit } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { monitor, couplings: words } = speech.words;
  const say = monitor.coupling;
  // Without an indicator the page says what to do first; who looks back can couple nothing.
  if (couplings.length === 0 && (indicators.length === 0 || asOf !== null)) return null;
  return (
    <section className="stack" aria-labelledby="couplings">
      <h2 id="couplings">{say.heading}</h2>
      {couplings.length === 0 ? <Nothing /> : <p>{say.introduction}</p>}
      <div className="stack--wide">
        {couplings.map((one) => (
          <article key={one.id} className="stack stack--tight" aria-labelledby={`coupling-${one.id}`}>
            <h3 id={`coupling-${one.id}`}>
              {one.name} <ProvenanceTag provenance={one.provenance} />
            </h3>
            <ProgressFigure lines={[one.leading, one.following]} today={today} label={say.figure(one.name)} />
            <p className={MARKS[one.finding.kind]}>{sayCoupling(one, speech)}</p>
            {mayEdit ? (
              <p className="no-print">
                <Link
                  className="utrecht-link"
                  to={paths.couplingRemoval(programme.slug, one.id)}
                  aria-label={words.removeNamed(one.name)}
                >
                  {words.removeShort}
                </Link>
              </p>
            ) : null}
          </article>
        ))}
        {mayEdit ? (
          <p className="no-print">
            <Link className="utrecht-link" to={paths.newCoupling(programme.slug)}>
              {words.newLink}
            </Link>
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** What a coupling is good for, and who makes one. */
function Nothing() {
  const { mayEdit } = useLoaderData<typeof loader>();
  const say = useSpeech().words.couplings;
  return (
    <p className="notice notice--quiet">
      {say.none} {say.purpose} {mayEdit ? "" : say.askLeader}
    </p>
  );
}
