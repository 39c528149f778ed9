import fc from "fast-check";
import { expect, test } from "vitest";
import { courseOf } from "#domain/course.ts";
import { day, plusDays } from "#domain/day.ts";
import type { Gate } from "#domain/gate.ts";
import type { Phase } from "#domain/phase.ts";
import { placedPhases } from "#domain/phase-places.ts";
import { holds } from "#test/support/law.ts";

const today = day("2026-07-01");

function phase(ordinal: number, startsOn: string | null, endsOn: string | null): Phase {
  return {
    id: `phase ${ordinal}`,
    ordinal,
    name: `phase ${ordinal}`,
    isProvisional: false,
    startsOn: startsOn === null ? null : day(startsOn),
    endsOn: endsOn === null ? null : day(endsOn),
    ...{ provenance: "source", version: 1 },
  };
}

function undatedGate(name: string): Gate {
  return {
    ...{ id: name, name, on: null, bodyId: null, decisionPointId: null, opensPhaseId: null },
    ...{ criteria: [], provenance: "source", version: 1 },
  };
}

test("phases lie in order and to scale: twice as long is twice as wide", () => {
  const phases = [phase(2, "2026-04-01", "2026-11-27"), phase(1, "2025-12-02", "2026-04-01")];
  const [first, second] = courseOf({ phases, gates: [] }, today).stretches;
  expect([first?.phase.ordinal, second?.phase.ordinal]).toEqual([1, 2]);
  expect((second?.to ?? 0) - (second?.from ?? 0)).toBeCloseTo(2 * ((first?.to ?? 0) - (first?.from ?? 0)), 5);
  expect(second?.isNow).toBe(true);
});

test("what has no date lies in the dotted end, behind everything that has one", () => {
  const course = courseOf(
    {
      phases: [phase(1, "2026-01-01", "2026-12-31"), phase(2, null, null)],
      gates: [undatedGate("Start pilots")],
    },
    today,
  );
  const [dated, undated] = course.stretches;
  expect(dated?.to).toBeLessThan(course.knownUntil);
  expect(undated?.from).toBeCloseTo(course.knownUntil);
  expect(undated?.to).toBeCloseTo(1);
  expect(course.gates[0]?.at).toBeGreaterThan(course.knownUntil);
});

test("a phase whose end is unknown runs on until the next one starts, and is not drawn as dated", () => {
  const course = courseOf(
    { phases: [phase(1, "2026-01-01", null), phase(2, "2026-09-01", "2026-12-31")], gates: [] },
    today,
  );
  const [open, next] = course.stretches;
  expect(open?.to).toBeCloseTo(next?.from ?? 0);
  expect(open?.isDated).toBe(false);
});

test("many gates without a date get a longer dotted end and small marks, one by one from left to right", () => {
  const gates = ["I", "II", "III", "IV", "V", "VI"].map(undatedGate);
  const few = courseOf({ phases: [], gates: gates.slice(0, 2) }, today);
  const many = courseOf({ phases: [], gates }, today);
  expect(many.knownUntil).toBeLessThan(few.knownUntil);
  expect([few, many].map((course) => course.gates.map(({ isCrowded }) => isCrowded))).toEqual([
    [false, false],
    [true, true, true, true, true, true],
  ]);
  const apart = many.gates.slice(1).map(({ at }, index) => at - (many.gates[index]?.at ?? 0));
  expect(Math.min(...apart)).toBeGreaterThan(0.06);
});

test("a programme without phases is a line with today on it", () => {
  expect(courseOf({ phases: [], gates: [] }, today)).toEqual({
    stretches: [],
    gates: [],
    today: 0.5,
    knownUntil: 1,
  });
});

/** Where each phase is drawn, as days; the year before a first known day and after a last one is assumed. */
const placesOf = (...phases: readonly (readonly [string | null, string | null])[]) =>
  placedPhases(phases.map(([startsOn, endsOn], index) => phase(index + 1, startsOn, endsOn))).map(
    ({ startsOn, endsOn }) => `${startsOn} ${endsOn}`,
  );

test("phases of which only the outer days are known lie between them, in order and equally long", () => {
  const places = placesOf(
    ["2023-09-01", null],
    [null, null],
    [null, null],
    [null, null],
    [null, "2024-05-31"],
  );
  expect(places).toEqual([
    "2023-09-01 2023-10-26",
    "2023-10-26 2023-12-19",
    "2023-12-19 2024-02-12",
    "2024-02-12 2024-04-06",
    "2024-04-06 2024-05-31",
  ]);
});

test("before the first day that is known lies a year, however many phases are in it", () => {
  expect(placesOf([null, null], [null, "2025-01-31"])).toEqual([
    "2024-02-01 2024-08-02",
    "2024-08-02 2025-01-31",
  ]);
});

test("behind the last day that is known the phase that it begins lasts a year, and what follows is in the dotted end", () => {
  expect(placesOf(["2026-01-01", null])).toEqual(["2026-01-01 2027-01-01"]);
  expect(placesOf(["2026-01-01", "2026-06-30"], [null, null], [null, null])).toEqual([
    "2026-01-01 2026-06-30",
  ]);
  expect(placesOf([null, null])).toEqual([]);
});

test("days that are known are drawn as they are, also where phases overlap or leave a gap", () => {
  const overlapping = placesOf(
    ["2026-01-01", "2026-06-30"],
    ["2026-04-01", "2026-09-30"],
    ["2026-12-01", "2027-01-31"],
  );
  expect(overlapping).toEqual(["2026-01-01 2026-06-30", "2026-04-01 2026-09-30", "2026-12-01 2027-01-31"]);
});

test("whatever days are missing, phases are drawn in their order", () => {
  const some = fc.option(fc.integer({ min: 0, max: 900 }), { nil: null });
  holds(
    fc.property(fc.array(some, { minLength: 2, maxLength: 16 }), (marks) => {
      const known = [...marks.filter((mark) => mark !== null)].sort((one, other) => one - other);
      const days = marks.map((mark) =>
        mark === null ? null : plusDays(day("2026-01-01"), known.shift() ?? 0),
      );
      const phases = days.flatMap((startsOn, index) =>
        index % 2 === 0 ? [phase(index / 2 + 1, startsOn, days[index + 1] ?? null)] : [],
      );
      const drawn = placedPhases(phases).flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
      expect(drawn).toEqual([...drawn].sort());
    }),
  );
});
