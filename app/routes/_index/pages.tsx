import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { searchOf } from "./asked.ts";
import type { loader } from "./route.tsx";

/** To the rows before and after these, in the order that is asked for. */
export function Pages() {
  const { page, asked, count } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.portfolio;
  if (page.last === 1) return null;
  const pageAt = (number: number) => paths.portfolio() + searchOf(asked, number);
  return (
    <nav className="row no-print" aria-label={say.pages}>
      {page.number === 1 ? null : (
        <Link className="utrecht-link" to={pageAt(page.number - 1)} rel="prev">
          {say.previous}
        </Link>
      )}
      <span className="muted">{say.shown(page.from, page.until, count)}</span>
      <span className="muted">{say.page(page.number, page.last)}</span>
      {page.number === page.last ? null : (
        <Link className="utrecht-link" to={pageAt(page.number + 1)} rel="next">
          {say.next}
        </Link>
      )}
    </nav>
  );
}
