import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The programmes of the portfolio, and the way to take one out or put another in. */
export function Programmes() {
  const { portfolio, programmes, isOwn } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.installation.portfolios;
  return (
    <section className="stack">
      <h2>{say.programmes}</h2>
      {programmes.length === 0 ? <p className="muted">{say.noProgrammes}</p> : null}
      <ul className="ruled ruled--compact">
        {programmes.map(({ id, name }) => (
          <li key={id} className="row row--between">
            <span>{name}</span>
            <Form method="post" action={paths.portfolioDeparture(portfolio.id)}>
              <button
                className="plain-button"
                type="submit"
                name="programme"
                value={id}
                aria-label={say.excludeWhat(name)}
              >
                {say.exclude}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {isOwn ? (
        <p className="notice notice--quiet">{say.ownIsRefused}</p>
      ) : (
        <p>
          <Link className="utrecht-link" to={paths.portfolioProgrammes(portfolio.id)}>
            {say.include}
          </Link>
        </p>
      )}
    </section>
  );
}
