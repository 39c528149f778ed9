import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { paths } from "#paths";
import { ErrorPage } from "./error-page.tsx";
import { useSpeech } from "./speech.tsx";

/** In place of a page behind a one-use link that does not work: unknown, used and expired ones are told the same. */
export function SpentLink() {
  const error = useRouteError();
  const { words } = useSpeech();
  const say = words.accounts.spentLink;
  const answer = isRouteErrorResponse(error) ? error : { status: 500, data: null };
  if (answer.status !== 404) return <ErrorPage status={answer.status} id={answer.data?.id ?? null} />;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{say.heading}</h1>
      <p className="lead">{say.explanation}</p>
      <p>
        <Link className="utrecht-link" to={paths.signIn()}>
          {say.signIn}
        </Link>
      </p>
    </main>
  );
}
