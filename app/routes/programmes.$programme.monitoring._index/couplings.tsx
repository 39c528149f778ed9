import { useLoaderData } from "@remix-run/react";
import { ProgressFigure } from "#charts/progress-figure.tsx";
import { sayCoupling } from "#i18n/say-monitoring.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

const MARKS = { ahead: "flag flag--red", "in-step": "", unknown: "muted" } as const;

/** Building up beside reducing, in one picture, with what the two say together in words under it. */
export function Couplings() {
  const { couplings, today } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.monitor.coupling;
  if (couplings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="couplings">
      <h2 id="couplings">{say.heading}</h2>
      <p>{say.introduction}</p>
      {couplings.map((one) => (
        <article key={one.id} className="stack stack--tight" aria-labelledby={`coupling-${one.id}`}>
          <h3 id={`coupling-${one.id}`}>
            {one.name} <ProvenanceTag provenance={one.provenance} />
          </h3>
          <ProgressFigure lines={[one.leading, one.following]} today={today} label={say.figure(one.name)} />
          <p className={MARKS[one.finding.kind]}>{sayCoupling(one, speech)}</p>
        </article>
      ))}
    </section>
  );
}
