import type { CouplingFinding } from "#domain/coupling.ts";
import type { Judgement } from "#domain/indicator-status.ts";
import { formatList } from "./format.ts";
import { sayFigure, sayPercent } from "./say-figure.ts";
import type { Speech } from "./speech.ts";

/** By how much a measurement is off its path: `20 plaatsen lager (12 %)`. */
export function sayDeviation(
  { deviation, deviationPercent }: Pick<Judgement, "deviation" | "deviationPercent">,
  counted: { readonly decimals: number; readonly unit: string | null },
  speech: Speech,
): string {
  const say = speech.words.monitor.deviation;
  if (deviation === 0) return say.none;
  const size = sayFigure(Math.abs(deviation), counted, speech);
  const share = deviationPercent === null ? "" : ` (${sayPercent(deviationPercent, speech)})`;
  return `${deviation < 0 ? say.lower(size) : say.higher(size)}${share}`;
}

/** How far on its way: `65,2 %`, below nothing where it went back. */
export function sayProgress(percent: number, speech: Speech): string {
  return `${percent < 0 ? "−" : ""}${sayPercent(percent, speech)}`;
}

interface Coupled {
  readonly finding: CouplingFinding;
  /** What each is called, and who owns it; null is unknown. */
  readonly leading: { readonly name: string; readonly owner: string | null };
  readonly following: { readonly name: string; readonly owner: string | null };
}

/** What two coupled indicators say together, with both owners. */
export function sayCoupling({ finding, leading, following }: Coupled, speech: Speech): string {
  const say = speech.words.monitor.coupling;
  const [leader, follower] = [leading.owner ?? say.ownerUnknown, following.owner ?? say.ownerUnknown];
  const owners = say.owners(leading.name, leader, following.name, follower);
  const led = finding.leading.percent;
  const followed = finding.following.percent;
  if (led === null || followed === null) {
    const unknown = [...(led === null ? [leading.name] : []), ...(followed === null ? [following.name] : [])];
    return `${say.unknown(formatList(unknown, speech.language))} ${owners}`;
  }
  const [one, other] = [sayProgress(followed, speech), sayProgress(led, speech)];
  const sentence =
    finding.kind === "ahead"
      ? say.ahead(following.name, one, leading.name, other)
      : say.inStep(following.name, one, leading.name, other);
  return `${sentence} ${owners}`;
}
