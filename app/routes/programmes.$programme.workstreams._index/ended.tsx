import { Link, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What is over, folded away: it is history, not work. */
export function EndedWorkstreams() {
  const { programme, ended } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.workstreams;
  return (
    <details>
      <summary>{say.ended(ended.length)}</summary>
      <ul className="ruled ruled--compact">
        {ended.map(({ id, name, endedOn }) => (
          <li key={id}>
            <Link className="utrecht-link" to={paths.workstream(programme.slug, id)}>
              {name}
            </Link>
            {endedOn === null ? null : `, ${say.endedOn(formatDay(endedOn, language))}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
