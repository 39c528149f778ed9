import type { Body } from "./body.ts";
import type { FollowedCoupling } from "./monitoring.ts";

/** What should follow has come further than what should lead (R8): why a body should speak of two coupled indicators. */
export interface CouplingReason {
  readonly kind: "coupling-ahead";
  readonly couplingId: string;
  /** In percent of the way, to a tenth. */
  readonly leadingPercent: number;
  readonly followingPercent: number;
}

/**
 * The steering group hears of every coupling that runs ahead, each with both owners. Only another measurement, a correction
 * or another path brings back what was left out. Where either is unknown nobody knows, and nothing is proposed.
 */
export function couplingReasons(
  { kind }: Pick<Body, "kind">,
  couplings: readonly FollowedCoupling[],
): readonly CouplingReason[] {
  if (kind !== "steering-group") return [];
  return couplings.flatMap(({ coupling, finding }): readonly CouplingReason[] => {
    const [led, followed] = [finding.leading.percent, finding.following.percent];
    if (finding.kind !== "ahead" || led === null || followed === null) return [];
    return [
      { kind: "coupling-ahead", couplingId: coupling.id, leadingPercent: led, followingPercent: followed },
    ];
  });
}
