import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { searchOf } from "./asked.ts";
import type { loader } from "./route.tsx";

/** Which part of a longer list this is, and the way to the parts beside it. */
export function Pages() {
  const { programme, asked, page, total } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.actions;
  if (page.last === 1) return null;
  const to = (number: number) => paths.actions(programme.slug, searchOf(asked, number));
  return (
    <nav className="row no-print" aria-label={say.filter.pages}>
      {page.number > 1 ? (
        <Link className="utrecht-link" to={to(page.number - 1)}>
          {say.filter.previous}
        </Link>
      ) : null}
      <span>{say.shown(page.from, page.until, total)}</span>
      {page.number < page.last ? (
        <Link className="utrecht-link" to={to(page.number + 1)}>
          {say.filter.next}
        </Link>
      ) : null}
    </nav>
  );
}
