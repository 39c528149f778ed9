import type { ReactNode } from "react";
import type { TrendPattern } from "#domain/trend.ts";
import { useSpeech } from "./speech.tsx";

/** What a row of forecasts shows, as a shape, a colour and a word; the shape alone tells them apart. */
export function PatternMark({ pattern }: { readonly pattern: TrendPattern }) {
  const { words } = useSpeech();
  return (
    <span className={`pattern pattern--${pattern}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {SHAPES[pattern]}
      </svg>
      {words.milestones.patterns[pattern]}
    </span>
  );
}

const line = (d: string) => <path d={d} fill="none" stroke="currentColor" strokeWidth="2" />;
const question = line("M4 5a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2M7 11.5v1.5");

/** A tick, a square, a zigzag, arrows up and down, a flat line, a dot, and question marks. */
const SHAPES: Readonly<Record<TrendPattern, ReactNode>> = {
  achieved: line("M1.5 7.5 5.5 11.5 12.5 3"),
  stale: <rect x="1.5" y="1.5" width="11" height="11" fill="currentColor" />,
  wavering: line("M1 10 4 4 7 10 10 4 13 10"),
  slipping: line("M2 12 12 2M6 2h6v6"),
  recovering: line("M2 2 12 12M12 6v6H6"),
  "on-plan": line("M1 7h11M8.5 3.5 12 7 8.5 10.5"),
  "one-report": <circle cx="7" cy="7" r="3" fill="currentColor" />,
  "no-report": question,
  unknown: question,
};
