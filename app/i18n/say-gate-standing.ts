import { type GateSignal, isToCome } from "#domain/programme-signals.ts";
import { formatList } from "./format.ts";
import type { Speech } from "./speech.ts";

/** Where a gate stands in a few words: how it was passed, or whether it is ready and what is missing. */
export function sayGateStanding(
  { passage, readiness }: Pick<GateSignal, "passage" | "readiness">,
  { words, language }: Speech,
): string {
  const { gates, portfolio } = words;
  if (!isToCome({ passage })) return gates.passages[passage];
  if (readiness.kind === "ready") return gates.ready;
  if (readiness.kind === "without-criteria") return gates.withoutCriteria;
  return portfolio.calendar.heldBy(
    formatList(
      readiness.by.map(({ text }) => text),
      language,
    ),
  );
}
