import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { DELIVERABLE_STATES, isOverdue, mayBecome, stateOn } from "#domain/deliverable.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";

test("a product is made, submitted, and then adopted or rejected; what was rejected goes back, what was adopted stays", () => {
  const steps = rowsOf(`
    from           in-the-making  submitted  adopted  rejected
    in-the-making  no             yes        no       no
    submitted      no             no         yes      yes
    adopted        no             no         no       no
    rejected       yes            no         no       no
  `);
  for (const { from = "", ...to } of steps) {
    const state = wordOf(DELIVERABLE_STATES, from);
    for (const next of DELIVERABLE_STATES)
      expect(mayBecome({ state }, next) ? "yes" : "no", `${from} to ${next}`).toBe(to[next]);
  }
});

test("a product is late from the day after its day, as long as nobody judges it", () => {
  const drawn = rowsOf(`
    state          due         late on 2026-11-20
    in-the-making  2026-11-19  yes
    in-the-making  2026-11-20  no
    in-the-making              no
    submitted      2026-11-19  no
    rejected       2026-11-19  yes
    adopted        2026-11-19  no
  `);
  for (const { state = "", due, ...row } of drawn) {
    const product = { state: wordOf(DELIVERABLE_STATES, state), dueOn: due ? day(due) : null };
    expect(isOverdue(product, day("2026-11-20")) ? "yes" : "no", `${state} ${due}`).toBe(
      row["late on 2026-11-20"],
    );
  }
});

test("the state of a product on a day is what it became last before its end", () => {
  const changes = [
    { state: "in-the-making", changedOn: day("2026-09-01") },
    { state: "submitted", changedOn: day("2026-10-01") },
    { state: "rejected", changedOn: day("2026-10-01") },
    { state: "in-the-making", changedOn: day("2026-10-08") },
  ] as const;
  const now = { state: "in-the-making" } as const;
  const drawn = rowsOf(`
    on          state
    2026-08-31
    2026-09-01  in-the-making
    2026-09-30  in-the-making
    2026-10-01  rejected
    2026-10-08  in-the-making
  `);
  for (const { on = "", state } of drawn) expect(stateOn(now, changes, day(on)) ?? "", on).toBe(state);
  expect(stateOn({ state: "adopted" }, [], day("2020-01-01"))).toBe("adopted");
});
