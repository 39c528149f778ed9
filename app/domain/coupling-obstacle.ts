import type { Coupling } from "./coupling.ts";
import type { Day } from "./day.ts";
import { type Indicator, type IndicatorId, isRunning } from "./indicator.ts";
import { findCycle } from "./plan.ts";

type Pair = Pick<Coupling, "leadingId" | "followingId">;
type Comparable = Pick<Indicator, "measure" | "scope" | "endedOn">;

/** Why two indicators cannot be coupled. */
export type CouplingObstacle =
  /** One of them is not there. */
  | { readonly kind: "not-there" }
  /** These cannot be compared with anything, or not any more. */
  | { readonly kind: "incomparable"; readonly sides: readonly (keyof Pair)[] }
  /** An indicator does not go before itself; the two are coupled already; or something would in the end go before itself. */
  | { readonly kind: "itself" | "known" | "circle" };

/**
 * Whether an indicator can be coupled: it is still measured, in numbers, and the parties together make a whole. Where it
 * has no way to go yet, the finding is unknown until it has.
 */
export function canBeCoupled(indicator: Comparable, today: Day): boolean {
  const { measure, scope } = indicator;
  return measure === "number" && scope !== "each" && isRunning(indicator, today);
}

interface Programme {
  readonly indicators: readonly (Comparable & { readonly id: IndicatorId })[];
  readonly couplings: readonly Pair[];
  readonly today: Day;
}

/** What stands in the way of saying that one indicator must go before another; undefined: nothing. */
export function couplingObstacle(
  wanted: Pair,
  { indicators, couplings, today }: Programme,
): CouplingObstacle | undefined {
  const { leadingId, followingId } = wanted;
  const there = new Set(indicators.map(({ id }) => id));
  if (!there.has(leadingId) || !there.has(followingId)) return { kind: "not-there" };
  const comparable = new Set(indicators.filter((one) => canBeCoupled(one, today)).map(({ id }) => id));
  const sides = (["leadingId", "followingId"] as const).filter((side) => !comparable.has(wanted[side]));
  if (sides.length > 0) return { kind: "incomparable", sides };
  if (leadingId === followingId) return { kind: "itself" };
  if (couplings.some((one) => one.leadingId === leadingId && one.followingId === followingId))
    return { kind: "known" };
  // A coupling of what is measured no more is shown nowhere, so it stands in nobody's way.
  const shown = couplings.filter((one) => comparable.has(one.leadingId) && comparable.has(one.followingId));
  const links = [...shown, wanted].map((one) => ({
    ...{ predecessorId: one.leadingId, successorId: one.followingId },
  }));
  return findCycle(links) === undefined ? undefined : { kind: "circle" };
}
