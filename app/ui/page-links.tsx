import { Link } from "@remix-run/react";
import { useSpeech } from "./speech.tsx";

interface Paged {
  readonly page: {
    readonly number: number;
    readonly last: number;
    readonly from: number;
    readonly until: number;
  };
  /** How many programmes there are on all pages. */
  readonly count: number;
  readonly addressOf: (page: number) => string;
}

/** To the programmes before and after these; nothing where one page has them all. */
export function PageLinks({ page, count, addressOf }: Paged) {
  const { words } = useSpeech();
  const say = words.pages.portfolio;
  if (page.last === 1) return null;
  return (
    <nav className="row no-print" aria-label={say.pages}>
      {page.number === 1 ? null : (
        <Link className="utrecht-link" to={addressOf(page.number - 1)} rel="prev">
          {say.previous}
        </Link>
      )}
      <span className="muted">{say.shown(page.from, page.until, count)}</span>
      <span className="muted">{say.page(page.number, page.last)}</span>
      {page.number === page.last ? null : (
        <Link className="utrecht-link" to={addressOf(page.number + 1)} rel="next">
          {say.next}
        </Link>
      )}
    </nav>
  );
}
