/** Somebody else changed or removed the record since it was read: a value, not an exception. */
export interface LostRace {
  readonly kind: "lost-race";
}

export const LOST_RACE = { result: { kind: "lost-race" } as LostRace, audit: [] } as const;
