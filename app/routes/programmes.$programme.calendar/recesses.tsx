import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** When nobody decides here, and what that does; whoever plans may record, change and remove it. */
export function Recesses() {
  const { recesses, programme, mayPlan } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.recess;
  return (
    <section className="stack" aria-labelledby="recesses">
      <h2 id="recesses">{say.heading}</h2>
      {recesses.length === 0 ? (
        <p className="notice notice--quiet">{mayPlan ? say.none : say.noneToRead}</p>
      ) : null}
      <ul className="ruled">
        {recesses.map(({ id, name, from, until, provenance, version }) => (
          <li key={id} className="stack stack--tight">
            <p>
              <strong>{name}</strong> <ProvenanceTag provenance={provenance} />
            </p>
            <p>
              <DayText day={from} /> – <DayText day={until} />
            </p>
            {mayPlan ? (
              <Form method="post" action={paths.recessRemoval(programme.slug, id)} className="row no-print">
                <Link
                  className="utrecht-link"
                  to={paths.recessEdit(programme.slug, id)}
                  aria-label={`${say.edit}: ${name}`}
                >
                  {say.edit}
                </Link>
                <button
                  className="plain-button"
                  type="submit"
                  name="version"
                  value={version}
                  aria-label={`${say.remove}: ${name}`}
                >
                  {say.remove}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayPlan ? (
        <p className="no-print">
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.newRecess(programme.slug)}
          >
            {say.add}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
