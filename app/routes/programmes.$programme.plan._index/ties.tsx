import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What waits for what, each with the button that lets it go, for whoever may. */
export function Ties() {
  const { dependencies, items, programme, mayEdit } = useLoaderData<typeof loader>();
  const say = useSpeech().words.timeline.ties;
  const nameOf = (wanted: string) => items.find(({ id }) => id === wanted)?.name ?? "?";
  return (
    <section className="stack" aria-labelledby="ties">
      <h2 id="ties">{say.heading}</h2>
      {dependencies.length === 0 ? (
        <p className="notice notice--quiet">{say.none}</p>
      ) : (
        <table className="folding">
          <thead>
            <tr>
              <th scope="col">{say.before}</th>
              <th scope="col">{say.after}</th>
              <th scope="col">{say.lag}</th>
              {mayEdit ? <td className="no-print" /> : null}
            </tr>
          </thead>
          <tbody>
            {dependencies.map(({ id, predecessorId, successorId, lagDays, provenance, version }) => (
              <tr key={id}>
                <th scope="row">
                  {nameOf(predecessorId)} <ProvenanceTag provenance={provenance} />
                </th>
                <td data-label={say.after}>{nameOf(successorId)}</td>
                <td data-label={say.lag}>{say.lagDays(lagDays)}</td>
                {mayEdit ? (
                  <td className="no-print">
                    <Form method="post" action={paths.dependencyRemoval(programme.slug, id)}>
                      <button
                        className="plain-button"
                        type="submit"
                        name="version"
                        value={version}
                        aria-label={say.removeOf(nameOf(predecessorId), nameOf(successorId))}
                      >
                        {say.remove}
                      </button>
                    </Form>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
