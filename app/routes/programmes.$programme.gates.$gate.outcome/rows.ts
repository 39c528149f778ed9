/** The row for a condition that belongs to no criterion. */
export const EXTRA = "extra";
