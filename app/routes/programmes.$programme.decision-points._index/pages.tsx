import { Link, useLoaderData } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";
import { addressWith } from "./asked.ts";
import type { loader } from "./route.tsx";

/** Which page this is, and the way to the ones beside it. */
export function Pages() {
  const { asked, pages } = useLoaderData<typeof loader>();
  const say = useSpeech().words.register;
  const { page } = asked;
  return (
    <nav className="row no-print" aria-label={say.pages}>
      {page > 1 ? (
        <Link className="utrecht-link" to={addressWith(asked, { page: page - 1 })}>
          {say.previous}
        </Link>
      ) : null}
      <span>{say.pageOf(page, pages)}</span>
      {page < pages ? (
        <Link className="utrecht-link" to={addressWith(asked, { page: page + 1 })}>
          {say.next}
        </Link>
      ) : null}
    </nav>
  );
}
