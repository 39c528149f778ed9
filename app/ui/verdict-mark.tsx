import type { ReactNode } from "react";
import type { Standing } from "#domain/standing.ts";
import type { VerdictKind } from "#domain/verdict.ts";
import { useSpeech } from "./speech.tsx";

type Kind = VerdictKind | Standing["kind"];

/** A verdict as a shape, a colour and a word; the shape alone tells them apart. */
export function VerdictMark({ kind, children }: { readonly kind: Kind; readonly children?: ReactNode }) {
  const { words } = useSpeech();
  const word = kind === "not-competent" ? words.verdict.kinds[kind] : words.verdict.standings[kind];
  return (
    <span className={`verdict verdict--${kind}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {shapeOf(kind)}
      </svg>
      {children ?? word}
    </span>
  );
}

/** Dot, triangle, link, question mark, square. */
function shapeOf(kind: Kind): ReactNode {
  switch (kind) {
    case "competent":
      return <circle cx="7" cy="7" r="5.5" fill="currentColor" />;
    case "subject-to-ratification":
      return <path d="M7 1.5 13 12.5H1Z" fill="currentColor" />;
    case "conforms":
      return (
        <g fill="none" stroke="currentColor" strokeWidth="2">
          <circle cx="4.5" cy="7" r="3" />
          <circle cx="9.5" cy="7" r="3" />
        </g>
      );
    case "unknown":
      return (
        <path
          d="M4 5a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2M7 11.5v1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      );
    default:
      return <rect x="1.5" y="1.5" width="11" height="11" fill="currentColor" />;
  }
}
