import { Link } from "@remix-run/react";
import { useSpeech } from "./speech.tsx";

interface Place {
  readonly page: { readonly number: number; readonly last: number };
  /** The address of another page of the same list. */
  readonly to: (number: number) => string;
  /** Which rows of how many these are. */
  readonly shown?: string;
}

/** Which page of a list this is, and the way to the ones beside it; nothing where there is one. */
export function PageLinks({ page: { number, last }, to, shown }: Place) {
  const say = useSpeech().words.pages.paging;
  if (last <= 1 && number === 1) return null;
  return (
    <nav className="row no-print" aria-label={say.label}>
      {number > 1 ? (
        <Link className="utrecht-link" rel="prev" to={to(Math.min(number - 1, Math.max(1, last)))}>
          {say.previous}
        </Link>
      ) : null}
      {shown === undefined ? null : <span className="muted">{shown}</span>}
      <span>{say.of(number, Math.max(1, last))}</span>
      {number < last ? (
        <Link className="utrecht-link" rel="next" to={to(number + 1)}>
          {say.next}
        </Link>
      ) : null}
    </nav>
  );
}
