/** How an action ends. */
export const ENDS = ["done", "dropped"] as const;
