import type { GateReadiness } from "#domain/gate.ts";
import { formatList } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

interface Held {
  readonly readiness: GateReadiness["kind"];
  /** The hard criteria that are not known to be met, by their texts. */
  readonly missing: readonly string[];
}

/** So many of what is missing are named; the page of the gate has them all. */
const NAMED = 3;

/** Whether a gate is ready and, where it is not, what is missing first: a shape, a colour and words. */
export function GateHeld({ gate: { readiness, missing } }: { readonly gate: Held }) {
  const { words, language } = useSpeech();
  const say = words.gates;
  if (readiness === "without-criteria")
    return <VerdictMark kind="unknown">{say.withoutCriteria}</VerdictMark>;
  if (readiness === "ready") return <VerdictMark kind="competent">{say.ready}</VerdictMark>;
  const more = missing.length - NAMED;
  return (
    <>
      <VerdictMark kind="not-competent">{say.held}:</VerdictMark>{" "}
      <span>
        {formatList(missing.slice(0, NAMED), language)}
        {more > 0 ? ` ${words.portfolio.gate.more(more)}` : null}
      </span>
    </>
  );
}
