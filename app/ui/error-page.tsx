import { Link } from "@remix-run/react";
import type { Cancellation } from "#domain/meeting.ts";
import { kindOfError } from "#i18n/say-error.ts";
import { paths } from "#paths";
import { CancelledMeanwhile } from "./cancelled-notice.tsx";
import { useSpeech } from "./speech.tsx";

interface Failure {
  readonly status: number;
  readonly id: string | null;
  /** Where the answer is no because a meeting was cancelled meanwhile: how that came to be. */
  readonly cancellation?: Cancellation | null;
}

/** What went wrong in plain words, what to do, and the id under which it was logged. */
export function ErrorPage({ status, id, cancellation = null }: Failure) {
  const { words } = useSpeech();
  const { errors } = words.pages;
  const kind = kindOfError(status);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{errors.titles[kind]}</h1>
      <p className="lead">{errors.explanations[kind]}</p>
      {cancellation === null ? null : <CancelledMeanwhile cancellation={cancellation} isTyped={false} />}
      {id === null ? null : <p className="muted">{errors.id(id)}</p>}
      <p>
        <Link className="utrecht-link" to={paths.portfolio()}>
          {errors.home}
        </Link>
      </p>
    </main>
  );
}
