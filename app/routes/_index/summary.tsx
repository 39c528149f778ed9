import { useLoaderData } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The answer in words, before any table: how many programmes, what is stuck, what is near, what nobody knows. */
export function Summary() {
  const { summary, count } = useLoaderData<typeof loader>();
  const say = useSpeech().words.portfolio;
  const isPart = summary.programmes < count;
  return (
    <div className="stack stack--tight">
      <p className="lead">
        {say.count(count)}; {isPart ? `${say.summary.onThisPage} ` : null}
        {say.attention(summary.needingAttention)}.
      </p>
      <ul className="portfolio-summary" aria-label={say.summary.label}>
        <li>{say.summary.stuck(summary.stuckDecisions)}</li>
        <li>{say.summary.gates(summary.nearGatesNotReady, summary.undatedGates)}</li>
        <li>{say.summary.unknowns(summary.unknowns)}</li>
      </ul>
    </div>
  );
}
