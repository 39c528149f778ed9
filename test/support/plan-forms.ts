import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

const AT = "programmes.$programme.milestones";

/** For every action around milestones and what waits for what a form that it takes. */
export function planForms(given: Params): Readonly<Record<string, Fields>> {
  return {
    [`${AT}.new`]: { name: "Nieuwe mijlpaal", baselineOn: "2027-03-01" },
    [`${AT}.$milestone.edit`]: { name: "Andere naam", version: "3" },
    [`${AT}.$milestone.forecast`]: { forecastOn: "2027-02-15", reason: "Het duurt langer", version: "3" },
    [`${AT}.$milestone.achievement`]: { achievedOn: "2026-11-19", version: "3" },
    [`${AT}.$milestone.baseline`]: { baselineOn: "2027-02-15", reason: "Opnieuw afgesproken", version: "3" },
    "programmes.$programme.dependencies.new": {
      ...{ predecessorId: given.follower ?? "", successorId: given.third ?? "", lagDays: "0" },
    },
    "programmes.$programme.dependencies.$dependency.removal": { version: "1" },
    "programmes.$programme.plan.slip": {
      ...{ item: given.milestone ?? "", days: "5", direction: "later", reason: "Het duurt langer" },
    },
  };
}
