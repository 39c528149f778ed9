import { type Day, parseDay, plusDays } from "#domain/day.ts";
import type { Habit } from "#domain/planning.ts";

/** What the address asks: a body, and a rhythm in place of the one that is recorded. */
export interface Asked {
  readonly habit: Habit | null;
  readonly weeks: number | null;
  readonly from: Day | null;
  readonly until: Day;
}

/** A year ahead, unless somebody asks for another last day. */
const USUAL_AHEAD_DAYS = 365;

/** What cannot be read in the address counts as not asked: nothing is written by it. */
export function askedIn(search: URLSearchParams, habits: readonly Habit[], today: Day): Asked {
  const only = habits.length === 1 ? habits[0] : undefined;
  const habit = habits.find(({ bodyId }) => bodyId === search.get("body")) ?? only ?? null;
  const day = (name: string) => parseDay(search.get(name) ?? "");
  const weeks = Number(search.get("weeks"));
  return {
    habit,
    weeks: Number.isInteger(weeks) && weeks >= 1 && weeks <= 52 ? weeks : (habit?.rhythmWeeks ?? null),
    from: day("from") ?? habit?.rhythmFrom ?? null,
    until: day("until") ?? plusDays(today, USUAL_AHEAD_DAYS),
  };
}
