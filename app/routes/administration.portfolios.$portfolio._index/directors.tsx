import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who follow the programmes of the portfolio, and the way to dismiss or to appoint one. */
export function Directors() {
  const { portfolio, directors } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.installation.portfolios;
  return (
    <section className="stack">
      <h2>{say.directors}</h2>
      {directors.length === 0 ? <p className="muted">{say.noDirectors}</p> : null}
      <ul className="ruled ruled--compact">
        {directors.map(({ accountId, name, organisationName, isDisabled }) => (
          <li key={accountId} className="row row--between">
            <span>
              {name} <span className="muted">({organisationName})</span>{" "}
              {isDisabled ? <span className="provenance">{words.members.shut}</span> : null}
            </span>
            <Form method="post" action={paths.portfolioDismissal(portfolio.id)}>
              <button
                className="plain-button"
                type="submit"
                name="accountId"
                value={accountId}
                aria-label={say.dismissWhat(name)}
              >
                {say.dismiss}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p>
        <Link className="utrecht-link" to={paths.portfolioDirectors(portfolio.id)}>
          {say.appoint}
        </Link>
      </p>
    </section>
  );
}
