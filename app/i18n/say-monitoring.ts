import type { CouplingFinding } from "#domain/coupling.ts";
import type { Direction } from "#domain/indicator.ts";
import { isAtTarget, type Projection } from "#domain/indicator-projection.ts";
import type { Judgement } from "#domain/indicator-status.ts";
import { formatDay, formatList } from "./format.ts";
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

interface Reckoned {
  readonly projection: Pick<Projection, "onTargetDay" | "reachesTargetOn" | "hasPassedTarget"> | null;
  readonly line: {
    readonly decimals: number;
    readonly unit: string | null;
    readonly direction: Direction | null;
    readonly values: readonly { readonly value: number | null }[];
  };
  /** Null: nobody said what is aimed at. */
  readonly target: { readonly value: number } | null;
}

/** Where it goes if it goes on like this: `98 plaatsen op 31-12-2024; streefwaarde bereikt op 1-12-2024`. */
export function sayProjection({ projection, line, target }: Reckoned, speech: Speech): string {
  const say = speech.words.monitor.facts;
  if (projection === null) return say.noProjection;
  if (target === null) return say.noTarget;
  if (isAtTarget(line.values, { direction: line.direction, target })) return say.isThere;
  const { onTargetDay, reachesTargetOn, hasPassedTarget } = projection;
  const there =
    onTargetDay === null
      ? []
      : [
          say.projected(
            sayFigure(onTargetDay.value, line, speech),
            formatDay(onTargetDay.on, speech.language),
          ),
        ];
  const never = hasPassedTarget ? say.hasPassed : say.neverReaches;
  const reached = reachesTargetOn === null ? never : say.reaches(formatDay(reachesTargetOn, speech.language));
  return [...there, reached].join("; ");
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
