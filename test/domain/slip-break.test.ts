import { describe, expect, test } from "vitest";
import { NO_RECESS } from "#domain/calendar.ts";
import { day } from "#domain/day.ts";
import { slip } from "#domain/slip.ts";
import { breaksOf } from "#domain/slip-break.ts";
import { someMeeting } from "#test/support/builders.ts";
import { drawn } from "#test/support/drawn-plan.ts";

const PLAN = drawn(`
  from 2026-06-01  mtwtfssmtwtfssmtwtfssmtwtfss
  formatieplan     ◇
  beslismoment 3              ◆                  after formatieplan
  inrichting                     =====           after beslismoment 3
`);

const GATE = {
  id: "beslismoment 3",
  bodyId: "dt",
  decisionPointId: "hoofdstructuur",
  criterionPointIds: ["advies"],
};
const AROUND = {
  gates: [GATE],
  bodies: [{ id: "dt", papersLeadDays: 7 }],
  meetings: ["2026-06-12", "2026-06-26"].map((on) => someMeeting({ id: on, bodyId: "dt", on: day(on) })),
  points: [
    { id: "hoofdstructuur", neededBy: day("2026-06-19") },
    { id: "advies", neededBy: day("2026-06-10") },
  ],
  calendar: NO_RECESS,
  today: day("2026-06-01"),
};

/** What breaks when this slips by so many working days. */
const broken = (id: string, days: number, around: Partial<typeof AROUND> = {}) =>
  breaksOf(PLAN, slip(PLAN, id, { days }), { ...AROUND, ...around });

describe("a gate that slips", () => {
  test("to a day on which its body does not meet names the next meeting", () => {
    expect(broken("beslismoment 3", 2)).toContainEqual({
      ...{ kind: "no-meeting", gateId: "beslismoment 3", on: "2026-06-16", next: "2026-06-26" },
    });
  });

  test("to the next meeting of its body, past the day on which its decision is needed, says so and nothing more", () => {
    expect(broken("beslismoment 3", 10)).toEqual([
      {
        kind: "decided-late",
        gateId: "beslismoment 3",
        pointId: "hoofdstructuur",
        neededBy: "2026-06-19",
        on: "2026-06-26",
      },
    ]);
  });

  test("into recess says so", () => {
    const calendar = { recesses: [{ name: "reces", from: day("2026-06-22"), until: day("2026-06-30") }] };
    expect(broken("beslismoment 3", 10, { calendar })).toContainEqual({
      ...{ kind: "recess", gateId: "beslismoment 3", on: "2026-06-26" },
    });
  });

  test("forward finds what it asks to be decided not needed yet, and what it waits for too late for its papers", () => {
    const kinds = broken("beslismoment 3", -4).map(({ kind }) => kind);
    expect(kinds).toContain("point-after-gate");
  });
});

test("a milestone that slips past the paper day of a gate that waits for it breaks that paper day", () => {
  expect(broken("formatieplan", 5)).toEqual([
    {
      ...{ kind: "papers", gateId: "beslismoment 3", itemId: "formatieplan" },
      ...{ papersOn: "2026-06-05", readyOn: "2026-06-08" },
    },
  ]);
});

test("papers that would have had to leave before today are named", () => {
  const meetings = [someMeeting({ id: "now", bodyId: "dt", on: day("2026-06-04") }), ...AROUND.meetings];
  expect(broken("beslismoment 3", -6, { meetings })).toContainEqual({
    ...{
      kind: "papers",
      gateId: "beslismoment 3",
      itemId: null,
      papersOn: "2026-05-28",
      readyOn: "2026-06-01",
    },
  });
});

test("what moves before the end of what it waits for is too early, by so many working days", () => {
  expect(broken("inrichting", -3)).toEqual([
    { kind: "too-early", itemId: "inrichting", predecessorId: "beslismoment 3", days: 2 },
  ]);
});

test("what was broken before is not the doing of the slip, and slipping by nothing breaks nothing", () => {
  const late = { ...AROUND, points: [{ id: "hoofdstructuur", neededBy: day("2026-06-01") }] };
  expect(broken("beslismoment 3", 10, late)).toEqual([]);
  expect(broken("beslismoment 3", 0)).toEqual([]);
});
