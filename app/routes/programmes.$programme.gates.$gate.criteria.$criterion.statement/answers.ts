/** What can be said of a criterion, and what it means. */
export const ANSWERS = ["yes", "no", "unknown"] as const;
export const MEANING = { yes: true, no: false, unknown: null } as const;
