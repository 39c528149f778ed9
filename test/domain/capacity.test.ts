import { expect, test } from "vitest";
import { isFormer } from "#domain/body.ts";
import { hoursStanding } from "#domain/capacity.ts";
import { day } from "#domain/day.ts";
import { someBody, someSeat } from "#test/support/builders.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

test("a seat in an implementation team has twelve hours at least, and sixteen ideally", () => {
  const drawn = rowsOf(`
    hours  standing
    8      below-minimum
    11     below-minimum
    12     below-ideal
    15     below-ideal
    16     enough
    24     enough
  `);
  for (const { hours, standing } of drawn) {
    const seat = someSeat({ hoursPerWeek: Number(hours) });
    expect(hoursStanding(seat, someBody({ kind: "implementation-team" })), hours).toBe(standing);
  }
});

test("where no hours were agreed, and at any other body, there is nothing to say", () => {
  expect(hoursStanding(someSeat(), someBody({ kind: "implementation-team" }))).toBeUndefined();
  expect(hoursStanding(someSeat({ hoursPerWeek: 2 }), someBody())).toBeUndefined();
});

test("a seat is former from the day after its last", () => {
  const seat = someSeat({ until: day("2026-06-30") });
  expect(isFormer(seat, day("2026-06-30"))).toBe(false);
  expect(isFormer(seat, day("2026-07-01"))).toBe(true);
  expect(isFormer(someSeat(), day("2036-07-01"))).toBe(false);
});
