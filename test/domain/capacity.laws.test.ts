import fc from "fast-check";
import { expect, test } from "vitest";
import type { Seat } from "#domain/body.ts";
import type { Light } from "#domain/status.ts";
import { someSeat } from "#test/support/builders.ts";
import { teamWith } from "#test/support/drawn-capacity.ts";
import { breaks, holds } from "#test/support/law.ts";

const seat: fc.Arbitrary<Seat> = fc
  .record({
    hoursPerWeek: fc.option(fc.nat(40), { nil: null }),
    participantId: fc.option(fc.constantFrom("horizon", "haaglanden", "control"), { nil: null }),
  })
  .map((given) => someSeat({ ...given, bodyId: "team" }));
const seats = fc.array(seat, { maxLength: 8 }).map((all) => all.map((one, n) => ({ ...one, id: `s${n}` })));
const unknown = someSeat({ id: "unknown", bodyId: "team" });

type Rule = (seats: readonly Seat[]) => Light | null;
const light: Rule = (all) => teamWith(all).light;
/** How good a light is to whoever reads it; unknown is no better than amber, which asks for as much attention. */
const GREENNESS: Readonly<Record<Light, number>> = { green: 2, amber: 1, unknown: 1, red: 0 };
const greenness = (rule: Rule, all: readonly Seat[]) => GREENNESS[rule(all) ?? "unknown"];

const unknownNeverMendsAnything = (rule: Rule) =>
  fc.property(seats, (all) => {
    const known = all.filter(({ hoursPerWeek }) => hoursPerWeek !== null);
    expect(greenness(rule, [...known, unknown])).toBeLessThanOrEqual(greenness(rule, known));
    expect(rule([...all, unknown])).not.toBe("green");
  });

test("a seat of which the hours are unknown never makes a body greener, and never leaves it green", () => {
  holds(unknownNeverMendsAnything(light));
  breaks(unknownNeverMendsAnything((all) => light(all.filter(({ hoursPerWeek }) => hoursPerWeek !== null))));
});

const orderNeverMatters = (rule: (all: readonly Seat[]) => unknown) =>
  fc.property(
    seats.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    ),
    ([all, shuffled]) => {
      expect(rule(shuffled)).toEqual(rule(all));
    },
  );

test("in which order the seats stand makes no difference", () => {
  const whole = (all: readonly Seat[]) => ({ ...teamWith(all), seats: [] });
  holds(orderNeverMatters(whole));
  breaks(orderNeverMatters((all) => teamWith(all.slice(0, 3)).light));
});

const moreHoursAreNeverWorse = (rule: Rule) =>
  fc.property(seats, fc.nat(20), (all, more) => {
    const longer = all.map((one) => ({
      ...one,
      hoursPerWeek: one.hoursPerWeek === null ? null : one.hoursPerWeek + more,
    }));
    expect(greenness(rule, longer)).toBeGreaterThanOrEqual(greenness(rule, all));
  });

test("more hours are never worse", () => {
  holds(moreHoursAreNeverWorse(light));
  breaks(moreHoursAreNeverWorse((all) => (all.some((one) => one.hoursPerWeek === 40) ? "red" : light(all))));
});
