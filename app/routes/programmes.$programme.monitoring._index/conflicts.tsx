import { Link, useLoaderData } from "@remix-run/react";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import type { Speech } from "#i18n/speech.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Contradiction = ReturnType<typeof useLoaderData<typeof loader>>["conflicts"][number];

/** Where sources say different things: all values, each with its source. Nothing is chosen between them. */
export function Conflicts() {
  const { conflicts, moreConflicts, programme, asOf } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.monitor.conflicts;
  if (conflicts.length === 0) return null;
  return (
    <section className="contradictions" aria-labelledby="conflicts">
      <h2 id="conflicts">{say.heading}</h2>
      <ul>
        {conflicts.map((one) => (
          <li key={`${one.indicatorId} ${one.partyName} ${one.period.from} ${one.period.until}`}>
            <Link
              className="utrecht-link"
              to={paths.asOf(paths.indicator(programme.slug, one.indicatorId), asOf)}
            >
              {one.indicatorName}
            </Link>
            {one.partyName === null ? "" : `, ${one.partyName}`}, {sayPeriod(one.period, speech)}:{" "}
            <strong>{valuesOf(one, speech)}</strong>
          </li>
        ))}
      </ul>
      {moreConflicts === 0 ? null : <p>{say.more(moreConflicts)}</p>}
      <p>{say.whatNow}</p>
    </section>
  );
}

function valuesOf({ values, decimals, unit }: Contradiction, speech: Speech): string {
  const say = speech.words.monitor.conflicts;
  return values
    .map(({ value, source }) =>
      say.value(sayFigure(value, { decimals, unit }, speech), source ?? say.noSource),
    )
    .reduce((one, other) => say.against(one, other));
}
