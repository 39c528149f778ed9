import fc from "fast-check";
import { expect, test } from "vitest";
import { day, parseDay } from "#domain/day.ts";
import { isOverdue, WORK_KINDS, type WorkItem, workGroups } from "#domain/my-work.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";
import { holds } from "#test/support/law.ts";

const drawn = (drawing: string): readonly WorkItem[] =>
  rowsOf(drawing).map(({ kind = "", what = "", due = "", since = "" }) => ({
    ...{ kind: wordOf(WORK_KINDS, kind), id: what, title: what, programmeId: "p" },
    ...{ dueOn: parseDay(due) ?? null, since: parseDay(since) ?? null },
  }));

test("work is grouped by what one has to do, the first that is due on top and what has no day last", () => {
  const groups = workGroups(
    drawn(`
      what       kind      due         since
      offerte    action    2026-06-20
      bellen     action
      brief      action    2026-06-18
      plan       product   2026-06-01
      wonen      report    2026-06-28
      wie dan    question              2026-05-02
      hoeveel    question              2026-05-01
    `),
  );
  expect(groups.map(({ kind, items }) => `${kind}: ${items.map(({ title }) => title).join(", ")}`)).toEqual([
    ...["report: wonen", "action: brief, offerte, bellen", "question: hoeveel, wie dan", "product: plan"],
  ]);
  expect(workGroups([])).toEqual([]);
});

test("the order in which work is found makes no difference", () => {
  const items = drawn(`
    what  kind    due         since
    a     action  2026-06-20
    b     action
    c     action  2026-06-20
    d     report  2026-06-18  2026-06-01
    e     report  2026-06-18  2026-05-01
  `);
  holds(
    fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (shuffled) => {
      expect(workGroups(shuffled)).toEqual(workGroups(items));
    }),
  );
});

test("what is due today is not overdue yet, and what has no day never is", () => {
  const today = day("2026-06-15");
  expect(isOverdue({ dueOn: today }, today)).toBe(false);
  expect(isOverdue({ dueOn: day("2026-06-14") }, today)).toBe(true);
  expect(isOverdue({ dueOn: null }, today)).toBe(false);
});
