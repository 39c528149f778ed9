/** What a function becomes in the new organisation (was-wordt). */
export const POSITION_CHANGES = ["unchanged", "changed", "lapses", "new"] as const;
export type PositionChangeKind = (typeof POSITION_CHANGES)[number];
