import type { FollowedIndicator } from "./monitoring.ts";
import { type Light, worstOf } from "./status.ts";

/** How a programme's indicators stand together. */
export interface WorstIndicator {
  readonly light: Light;
  /** The first of the indicators that have that light; null where there are none, or nobody knows of any. */
  readonly name: string | null;
  readonly count: number;
  /** How many have that light besides; 0 where nobody knows of any. */
  readonly alike: number;
  /** Of how many nobody knows how they stand. */
  readonly unknown: number;
}

/** The worst light of those that are known, with the first indicator that has it. */
export function worstIndicator(
  indicators: readonly {
    readonly light: Light;
    readonly indicator: Pick<FollowedIndicator["indicator"], "name">;
  }[],
): WorstIndicator {
  const light = worstOf(indicators.map((one) => one.light));
  const worst = light === "unknown" ? [] : indicators.filter((one) => one.light === light);
  const unknown = indicators.filter((one) => one.light === "unknown").length;
  const alike = Math.max(0, worst.length - 1);
  return { light, name: worst[0]?.indicator.name ?? null, alike, count: indicators.length, unknown };
}
