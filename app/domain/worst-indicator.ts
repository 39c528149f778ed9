import type { FollowedCoupling, FollowedIndicator } from "./monitoring.ts";
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

/** What a director must know of a programme's monitoring. */
export interface MonitoringSignal extends WorstIndicator {
  /** The couplings of which what should follow runs ahead. */
  readonly ahead: readonly string[];
}

export function monitoringSignal({
  indicators,
  couplings,
}: {
  readonly indicators: Parameters<typeof worstIndicator>[0];
  readonly couplings: readonly {
    readonly coupling: Pick<FollowedCoupling["coupling"], "name">;
    readonly finding: Pick<FollowedCoupling["finding"], "kind">;
  }[];
}): MonitoringSignal {
  const ahead = couplings.filter(({ finding }) => finding.kind === "ahead");
  return { ...worstIndicator(indicators), ahead: ahead.map(({ coupling }) => coupling.name) };
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
