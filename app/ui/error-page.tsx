import { Link } from "@remix-run/react";
import { kindOfError } from "#i18n/say-error.ts";
import { paths } from "#paths";
import { useSpeech } from "./speech.tsx";

/** What went wrong in plain words, what to do, and the id under which it was logged. */
export function ErrorPage({ status, id }: { readonly status: number; readonly id: string | null }) {
  const { words } = useSpeech();
  const { errors } = words.pages;
  const kind = kindOfError(status);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{errors.titles[kind]}</h1>
      <p className="lead">{errors.explanations[kind]}</p>
      {id === null ? null : <p className="muted">{errors.id(id)}</p>}
      <p>
        <Link className="utrecht-link" to={paths.portfolio()}>
          {errors.home}
        </Link>
      </p>
    </main>
  );
}
