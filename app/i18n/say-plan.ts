import { isOneDay, type PlanItem, type Span } from "#domain/plan.ts";
import { formatDay } from "./format.ts";
import type { Speech } from "./speech.ts";

/** When something is: "van 1-1-2026 tot en met 31-3-2026", "op 12-11-2026", "dag onbekend". */
export function saySpan(
  kind: PlanItem["kind"],
  { startsOn, endsOn }: Span,
  { words, language }: Speech,
): string {
  const say = words.timeline.tip;
  const shown = (day: Span["endsOn"]) => (day === null ? say.unknown : formatDay(day, language));
  if (startsOn === null && endsOn === null) return say.undated;
  return isOneDay({ kind }) ? say.on(shown(endsOn)) : say.span(shown(startsOn), shown(endsOn));
}

/** All that the drawing says of one thing: what it is, when, what was agreed and what it waits for. */
export function sayItem(item: PlanItem, waitsFor: readonly string[], speech: Speech): string {
  const { words, language } = speech;
  const say = words.timeline.tip;
  const { kind, name, baseline, isDone, endsOn } = item;
  const isMoved = baseline !== null && (baseline.startsOn !== item.startsOn || baseline.endsOn !== endsOn);
  const when =
    isDone && endsOn !== null ? say.done(formatDay(endsOn, language)) : saySpan(kind, item, speech);
  return [
    `${words.timeline.kinds[kind]} ${name}: ${when}`,
    ...(isMoved ? [say.baseline(saySpan(kind, baseline, speech))] : []),
    ...(waitsFor.length === 0 ? [] : [say.waits(waitsFor.join(", "))]),
  ].join("; ");
}
