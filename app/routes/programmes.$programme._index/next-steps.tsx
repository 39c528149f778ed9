import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** For a programme that has just begun: what is not there yet, and where to make it. */
export function NextSteps() {
  const { programme, lacking } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.founding.next;
  if (lacking.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="next-steps">
      <h2 id="next-steps">{say.heading}</h2>
      <ul className="stack stack--tight">
        {lacking.map((what) => (
          <li key={what}>
            <Link className="utrecht-link" to={paths[what](programme.slug)}>
              {say[what]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
