import { Link } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

interface Place {
  readonly page: number;
  readonly pages: number;
  readonly search: string;
}

/** The way to the page before and the page after, where a list has more than one. */
export function PageLinks({ page, pages, search }: Place) {
  const { words } = useSpeech();
  const say = words.administration;
  if (pages <= 1) return null;
  const to = (other: number) => `?${new URLSearchParams({ q: search, page: String(other) })}`;
  return (
    <p className="row">
      {page > 1 ? (
        <Link className="utrecht-link" to={to(page - 1)} rel="prev">
          {say.previous}
        </Link>
      ) : null}
      <span>{say.pageOf(page, pages)}</span>
      {page < pages ? (
        <Link className="utrecht-link" to={to(page + 1)} rel="next">
          {say.next}
        </Link>
      ) : null}
    </p>
  );
}
