import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The workstreams in which nobody of the implementation team is known to be; nothing where there are none. */
export function Unstaffed() {
  const { programme, unstaffed } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (unstaffed.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="unstaffed">
      <h2 id="unstaffed">{words.proposals.titles["workstreams-unstaffed"]}</h2>
      <ul className="ruled ruled--compact">
        {unstaffed.map(({ id, name }) => (
          <li key={id}>
            <Link className="utrecht-link" to={paths.workstream(programme.slug, id)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
