import type { ReactNode } from "react";
import type { LightTrend } from "#domain/programme-status.ts";
import { useSpeech } from "./speech.tsx";

/** How a light went since the last period, as an arrow and a word. */
export function TrendMark({ trend }: { readonly trend: LightTrend }) {
  const { words } = useSpeech();
  return (
    <span className="light-trend small">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {SHAPES[trend]}
      </svg>
      {words.portfolio.trends[trend]}
    </span>
  );
}

const line = (d: string) => <path d={d} fill="none" stroke="currentColor" strokeWidth="2" />;

/** Up, down, level, and a question mark. */
const SHAPES: Readonly<Record<LightTrend, ReactNode>> = {
  better: line("M7 13V2M2.5 6.5 7 2l4.5 4.5"),
  worse: line("M7 1v11M2.5 7.5 7 12l4.5-4.5"),
  same: line("M1 7h11M8.5 3.5 12 7 8.5 10.5"),
  unknown: line("M4 5a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2M7 11.5v1.5"),
};
