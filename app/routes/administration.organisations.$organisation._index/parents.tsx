import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Of which organisations this one is a part, field by field, and the way to end or add one. */
export function Parents() {
  const { organisation, parents } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.administration.organisations;
  return (
    <section className="stack">
      <h2>{say.parents}</h2>
      <p>{say.parentsIntroduction}</p>
      {parents.length === 0 ? <p className="muted">{say.noParents}</p> : null}
      <ul className="ruled ruled--compact">
        {parents.map(({ policyField, parentId, parentName }) => (
          <li key={policyField} className="row row--between">
            <span>
              {policyField}:{" "}
              <Link className="utrecht-link" to={paths.organisation(parentId)}>
                {parentName}
              </Link>
            </span>
            <Form method="post" action={paths.organisationDeparture(organisation.id)}>
              <input type="hidden" name="policyField" value={policyField} />
              <button
                className="plain-button"
                type="submit"
                name="parentId"
                value={parentId}
                aria-label={say.leaveWhat(policyField, parentName)}
              >
                {say.leave}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p>
        <Link className="utrecht-link" to={paths.organisationParents(organisation.id)}>
          {say.addParent}
        </Link>
      </p>
    </section>
  );
}
