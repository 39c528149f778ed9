import type { Criterion, GateReadiness } from "#domain/gate.ts";
import type { GatePassage } from "#domain/gate-outcome.ts";
import { formatList } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/** Whether a gate is ready, in words: "niet gereed", and behind it which hard criteria are missing. */
export function ReadinessText({
  readiness,
}: {
  readonly readiness: GateReadiness<Pick<Criterion, "weight" | "isMet" | "text">>;
}) {
  const { words, language } = useSpeech();
  const say = words.gates;
  if (readiness.kind === "without-criteria")
    return <VerdictMark kind="unknown">{say.withoutCriteria}</VerdictMark>;
  if (readiness.kind === "ready") return <VerdictMark kind="competent">{say.ready}</VerdictMark>;
  const missing = readiness.by.map(({ text }) => text);
  return (
    <>
      <VerdictMark kind="not-competent">{say.held}:</VerdictMark> <span>{formatList(missing, language)}</span>
    </>
  );
}

/** What was decided at a gate: a shape, a colour and a word. */
export function PassageText({ passage }: { readonly passage: GatePassage }) {
  const { words } = useSpeech();
  const word = words.gates.passages[passage];
  if (passage === "open") return <span className="muted">{word}</span>;
  const kind =
    passage === "passed"
      ? "competent"
      : passage === "conditional"
        ? "subject-to-ratification"
        : "not-competent";
  return <VerdictMark kind={kind}>{word}</VerdictMark>;
}
