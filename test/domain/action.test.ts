import { expect, test } from "vitest";
import { ACTION_STATES, isOverdue, overdueActions } from "#domain/action.ts";
import { day } from "#domain/day.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";

const TODAY = day("2026-11-20");

function drawnActions(drawing: string) {
  return rowsOf(drawing).map((row) => ({
    number: Number(row.number),
    state: wordOf(ACTION_STATES, row.state ?? ""),
    dueOn: row.due ? day(row.due) : null,
  }));
}

test("what is open after its day is overdue, the longest first; what has no day cannot be", () => {
  const actions = drawnActions(`
    number    state      due
    1         open       2026-11-19
    2         open       2026-11-20
    3         done       2026-01-01
    4         dropped    2026-01-01
    5         open
    6         open       2026-06-01
    7         open       2026-06-01
  `);
  expect(overdueActions(actions, TODAY).map(({ number }) => number)).toEqual([6, 7, 1]);
});

test("an action is not overdue on its own day", () => {
  expect(isOverdue({ state: "open", dueOn: TODAY }, TODAY)).toBe(false);
});
