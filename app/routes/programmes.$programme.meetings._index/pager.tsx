import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The way through a list that is longer than a page. */
export function Pager() {
  const { programme, bodyId: body, page, pages } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.list;
  if (pages === 1 && page === 1) return null;
  return (
    <nav className="row no-print" aria-label={say.pages}>
      {page > 1 ? (
        <Link
          className="utrecht-link"
          rel="prev"
          to={paths.meetingsOf(programme.slug, { body, page: Math.min(page - 1, pages) })}
        >
          {say.earlier}
        </Link>
      ) : null}
      <span>{say.page(page, pages)}</span>
      {page < pages ? (
        <Link
          className="utrecht-link"
          rel="next"
          to={paths.meetingsOf(programme.slug, { body, page: page + 1 })}
        >
          {say.later}
        </Link>
      ) : null}
    </nav>
  );
}
