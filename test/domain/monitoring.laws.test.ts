import fc from "fast-check";
import { expect, test } from "vitest";
import { day, plusDays } from "#domain/day.ts";
import type { Measurement } from "#domain/indicator.ts";
import { indicatorStatus } from "#domain/indicator-status.ts";
import { measurementsKnownOn, periodValues } from "#domain/measurement-history.ts";
import { pathValueOn, targetPath } from "#domain/target-path.ts";
import { someDefinition } from "#test/support/drawn-measurements.ts";
import { breaks, holds } from "#test/support/law.ts";

const START = day("2020-01-01");
const someDay = fc.nat(2000).map((days) => plusDays(START, days));
const value = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const path = fc
  .uniqueArray(fc.record({ on: someDay, value }), { selector: ({ on }) => on, minLength: 1, maxLength: 6 })
  .map((points) => targetPath({ baseline: null, path: points }));

const meetsEveryPoint = (rule: typeof pathValueOn) =>
  fc.property(path, (points) => {
    for (const { on, value } of points) expect(rule(points, on)).toBe(value);
  });

test("a path goes through every one of its points", () => {
  holds(meetsEveryPoint(pathValueOn));
  breaks(meetsEveryPoint((points, on) => pathValueOn(points, plusDays(on, 1))));
});

const staysBetween = (rule: typeof pathValueOn) =>
  fc.property(path, someDay, (points, on) => {
    const asked = rule(points, on);
    const values = points.map((point) => point.value);
    if (asked === null) return;
    expect(asked).toBeGreaterThanOrEqual(Math.min(...values));
    expect(asked).toBeLessThanOrEqual(Math.max(...values));
  });

test("a path never asks more than the highest of its points, nor less than the lowest", () => {
  holds(staysBetween(pathValueOn));
  breaks(staysBetween((points, on) => (pathValueOn(points, on) ?? 0) * 2 + 1));
});

/** Rows as they come: each reported on a day, some correcting the one before them. */
const history = fc
  .array(
    fc.record({ month: fc.nat(5), value, reported: fc.nat(400), corrects: fc.boolean(), source: fc.nat(2) }),
    { maxLength: 12 },
  )
  .map((rows) => {
    const told: Measurement[] = [];
    for (const [index, { month, value, reported, corrects, source }] of rows.entries()) {
      const old = corrects ? told.find(({ id }) => told.every((one) => one.correctsId !== id)) : undefined;
      const from = old?.periodFrom ?? day(`2021-0${month + 1}-01`);
      told.push({
        ...{ id: `m${String(index).padStart(2, "0")}`, indicatorId: "indicator", partyId: null },
        ...{ periodFrom: from, periodUntil: plusDays(from, 27), value, source: `bron ${source}` },
        reportedOn: plusDays(old?.reportedOn ?? day("2021-01-01"), reported),
        ...{ correctsId: old?.id ?? null, reason: null, byName: "Meter", provenance: "entered" },
      });
    }
    return told;
  });

type Rule = (known: readonly Measurement[]) => unknown;
const everything: Rule = (known) => {
  const values = periodValues(known, null);
  return { values, status: indicatorStatus(someDefinition(), values) };
};

const orderIsNothing = (rule: Rule) =>
  fc.property(
    history.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, shuffled(rows)))),
    ([rows, other]) => {
      expect(rule(other)).toEqual(rule(rows));
    },
  );
const shuffled = (rows: readonly Measurement[]) => ({ minLength: rows.length, maxLength: rows.length });

test("in which order measurements come makes no difference", () => {
  holds(orderIsNothing(everything));
  breaks(orderIsNothing((known) => known.at(-1)?.value));
});

const correctionsLeaveThePast = (known: typeof measurementsKnownOn) =>
  fc.property(history, fc.nat(800), value, (rows, days, corrected) => {
    const asOf = plusDays(day("2021-01-01"), days);
    const [old] = rows.filter(({ id }) => rows.every((one) => one.correctsId !== id));
    if (old === undefined) return;
    const reportedOn = plusDays(asOf < old.reportedOn ? old.reportedOn : asOf, 1);
    const later = [...rows, { ...old, id: "z", value: corrected, correctsId: old.id, reportedOn }];
    expect(everything(known(later, asOf))).toEqual(everything(known(rows, asOf)));
  });

test("a correction never changes what an earlier day showed", () => {
  holds(correctionsLeaveThePast(measurementsKnownOn));
  breaks(correctionsLeaveThePast((rows) => rows));
});

test("where nothing was measured nothing is green", () => {
  holds(
    fc.property(path, (points) => {
      const { steering, money, light } = indicatorStatus(
        someDefinition({ baseline: null, path: points }),
        [],
      );
      expect([steering, money, light]).toEqual(["unknown", "unknown", "unknown"]);
    }),
  );
});
