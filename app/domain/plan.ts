/** What has days in a plan. A gate and a milestone are one day; a phase and a workstream are a stretch. */
export const PLAN_KINDS = ["phase", "gate", "workstream", "milestone"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];
