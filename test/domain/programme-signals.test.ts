import { expect, test } from "vitest";
import { type Day, day, parseDay } from "#domain/day.ts";
import type { Criterion } from "#domain/gate.ts";
import { GATE_PASSAGES } from "#domain/gate-outcome.ts";
import { type RecordedProgramme, signalsOf } from "#domain/programme-signals.ts";
import { someBody } from "#test/support/builders.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";
import { drawnLights } from "#test/support/drawn-status.ts";

const TODAY = day("2026-06-15");
const EMPTY: RecordedProgramme = {
  ...{ phases: [], gates: [], milestones: [], deliverables: [], actions: [], workstreams: [] },
  ...{ points: [], meetings: [], attendance: [], statuses: [], reports: [], openQuestions: 0 },
  rhythm: { everyWeeks: 4, from: day("2026-01-05"), isUsual: true },
  governance: {
    ...{ parties: [], participants: [], bodies: [], seats: [], authorities: [], conforms: [] },
    calendar: { recesses: [] },
  },
};
const signals = (recorded: Partial<RecordedProgramme>) => signalsOf({ ...EMPTY, ...recorded }, TODAY);
const on = (text: string | undefined): Day | null => parseDay(text ?? "") ?? null;

/** Gates drawn under `gate`, `on` (blank: unknown), `passage` (blank: open) and `met`, whether its one criterion is. */
function gatesDrawn(drawing: string): RecordedProgramme["gates"] {
  return rowsOf(drawing).map(({ gate = "", on: text, passage, met }) => {
    const only: Criterion = {
      ...{ id: gate, text: `wat ${gate} vraagt`, kind: "by-hand" },
      weight: "hard",
      isMet: met === "yes",
    };
    return {
      ...{ id: gate, name: gate, on: on(text), opensPhaseId: null, mark: "open" as const },
      ...{ passage: wordOf(GATE_PASSAGES, passage || "open"), criteria: met === "" ? [] : [only] },
    };
  });
}

test.each([
  [
    "the nearest that is still to be passed",
    "B",
    `
    gate  on          passage
    A     2026-05-01  passed
    B     2026-07-01
    C     2026-09-01
    `,
  ],
  [
    "one whose day went by without an outcome: it should have been there",
    "A",
    `
    gate  on          passage
    A     2026-05-01
    B     2026-07-01
    `,
  ],
  [
    "not one from before the last that was passed, although nobody recorded how it went",
    "C",
    `
    gate  on          passage
    A     2026-03-01
    B     2026-05-01  conditional
    C     2026-09-01
    `,
  ],
  [
    "one that is on hold: it comes back",
    "A",
    `
    gate  on          passage
    A     2026-07-01  hold
    `,
  ],
  [
    "the first without a day, where none has one",
    "A",
    `
    gate  on          passage
    A
    B
    `,
  ],
  [
    "one with a day before one without",
    "B",
    `
    gate  on          passage
    A
    B     2027-01-01
    `,
  ],
])("the next gate is %s", (_, expected, drawing) => {
  expect(signals({ gates: gatesDrawn(drawing) }).nextGate?.name).toBe(expected);
});

test("when all are passed or stopped no gate is next", () => {
  const gates = gatesDrawn(`
    gate  on          passage
    A     2026-05-01  passed
    B     2026-07-01  stop
  `);
  expect(signals({ gates }).nextGate).toBeNull();
});

test("a gate carries what holds it, and no more of its criteria than is said", () => {
  const gates = gatesDrawn("gate  on          met\nA     2026-07-01  no");
  expect(signals({ gates }).nextGate?.readiness).toEqual({
    kind: "held",
    by: [{ text: "wat A vraagt", weight: "hard", isMet: false }],
    scorePercent: 0,
  });
});

test("the score of a gate counts for quality once it is near, and not before", () => {
  const near = signals({ gates: gatesDrawn("gate  on          met\nA     2026-07-20  no") });
  const far = signals({ gates: gatesDrawn("gate  on          met\nA     2026-07-28  no") });
  expect([near, far].map(({ status }) => drawnLights(status.lights))).toEqual(["?????r", "??????"]);
});

test("milestones that slip are counted, and the one that slipped most is named", () => {
  const milestones = rowsOf(`
    name     baseline    forecast    achieved
    loket    2026-07-01  2026-07-31
    pand     2026-07-01  2026-09-29
    start    2026-05-01  2026-05-20  2026-05-20
    visie                2026-12-01
    team     2026-08-01  2026-07-01
  `).map(({ name = "", baseline, forecast, achieved }) => ({
    ...{ id: name, name, baselineOn: on(baseline), forecastOn: on(forecast), achievedOn: on(achieved) },
  }));
  expect(signals({ milestones }).slips).toEqual({ count: 2, worst: { id: "pand", name: "pand", days: 90 } });
});

test("what nobody knows is counted: phases and gates without a day, lights, and open questions", () => {
  const phases = [
    { ...{ id: "1", ordinal: 1, name: "I", isProvisional: false }, startsOn: null, endsOn: null },
    {
      ...{ id: "2", ordinal: 2, name: "II", isProvisional: false },
      startsOn: null,
      endsOn: day("2026-12-31"),
    },
  ];
  const gates = gatesDrawn(`
    gate  on          passage
    A                 passed
    B
    C     2026-09-01
  `);
  expect(signals({ phases, gates, openQuestions: 4 }).unknowns).toEqual({
    ...{ phases: 1, gates: 1, lights: 6, questions: 4 },
  });
});

test("hours count of the seats of the implementation team that somebody fills, and of no other", () => {
  const seat = {
    role: "member" as const,
    from: null,
    until: null,
    substituteId: null,
    provenance: "example" as const,
  };
  const governance = {
    ...EMPTY.governance,
    bodies: [someBody({ id: "team", kind: "implementation-team" }), someBody()],
    seats: [
      { ...seat, id: "1", bodyId: "team", participantId: "p", hoursPerWeek: 12 },
      { ...seat, id: "2", bodyId: "team", participantId: null, hoursPerWeek: 1 },
      { ...seat, id: "3", bodyId: "team", participantId: "p", hoursPerWeek: 1, until: day("2026-06-14") },
      { ...seat, id: "4", bodyId: "stuurgroep", participantId: "p", hoursPerWeek: 1 },
    ],
  };
  expect(drawnLights(signals({ governance }).status.lights)).toBe("??a???");
});

test("every report that is missing counts as overdue", () => {
  const workstreams = ["zorg", "wonen", "over"].map((id) => ({
    ...{ id, startsOn: null, endedOn: id === "over" ? day("2026-06-01") : null },
  }));
  const rhythm = { everyWeeks: 4, from: day("2026-01-05"), isUsual: false };
  expect(drawnLights(signals({ workstreams, rhythm }).status.lights)).toBe("????a?");
  const five = ["a", "b", "c", "d"].map((id) => ({ id, startsOn: null, endedOn: null }));
  expect(drawnLights(signals({ workstreams: five, rhythm }).status.lights)).toBe("????r?");
});
