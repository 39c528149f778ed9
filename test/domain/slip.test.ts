import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { slip } from "#domain/slip.ts";
import { drawingOf, drawn } from "#test/support/drawn-plan.ts";
import { lines } from "#test/support/drawn-rows.ts";

const PLAN = drawn(`
  from 2026-06-01  mtwtfssmtwtfssmtwtfssmtwtfss
  verkenning       =====
  beslismoment 1       ◆                         after verkenning
  inrichting              =====                  after beslismoment 1 + 1
  formatieplan                   ◇               after inrichting
  communicatie     ------------
`);

/** What the plan looks like when this slips by so many working days. */
function after(id: string, days: number, plan = PLAN, today = "2026-06-01") {
  const slipped = slip(plan, id, { days, today: day(today) });
  if (slipped.kind !== "slipped") return slipped.kind;
  return drawingOf(slipped.plan, { from: "2026-06-01", weeks: 4 });
}

test("a phase that slips carries what follows it, and nothing else", () => {
  expect(after("verkenning", 2)).toBe(
    lines(`
      from 2026-06-01  mtwtfssmtwtfssmtwtfssmtwtfss
      verkenning         =======
      beslismoment 1           ◆
      inrichting                =======
      formatieplan                    ◇
      communicatie     ------------
    `),
  );
});

test("a gate that slips within the room before what follows moves only itself", () => {
  const roomy = drawn(`
    from 2026-06-01  mtwtfssmtwtfssmtwtfss
    beslismoment 1       ◆
    inrichting                     =====    after beslismoment 1
  `);
  expect(after("beslismoment 1", 3, roomy)).toContain("inrichting                     =====");
  expect(slip(roomy, "beslismoment 1", { days: 3 })).toMatchObject({ moves: [{ pushedById: null }] });
});

test("of two things it waits for, the one that pushes furthest counts and is named", () => {
  const plan = drawn(`
    from 2026-06-01  mtwtfssmtwtfssmtwtfss
    start            ◇
    kort              ==                     after start
    lang              ====                   after start
    samen                 ◆                  after kort, lang
  `);
  const slipped = slip(plan, "start", { days: 5 });
  expect(
    slipped.kind === "slipped" &&
      slipped.moves.map(({ item, days, pushedById }) => [item.id, days, pushedById]),
  ).toEqual([
    ["start", 5, null],
    ["kort", 4, "start"],
    ["lang", 4, "start"],
    ["samen", 4, "lang"],
  ]);
});

test("something moved earlier pulls nothing along", () => {
  const slipped = slip(PLAN, "formatieplan", { days: -2 });
  expect(slipped.kind === "slipped" && slipped.moves.map(({ item, to }) => [item.id, to.endsOn])).toEqual([
    ["formatieplan", "2026-06-11"],
  ]);
});

test("a phase that runs already ends later, but does not begin later", () => {
  expect(after("verkenning", 1, PLAN, "2026-06-03")).toContain("verkenning       ========");
});

test("what is done stays where it was, and so does what waits for nothing else", () => {
  const plan = drawn(`
    from 2026-06-01  mtwtfssmtwtfssmtwtfss
    verkenning       =====
    beslismoment 1       ◆                  after verkenning  done
    inrichting              =====           after beslismoment 1
  `);
  expect(slip(plan, "verkenning", { days: 4 })).toMatchObject({ moves: [{ item: { id: "verkenning" } }] });
  expect(slip(plan, "beslismoment 1", { days: 4 })).toEqual({ kind: "immovable", why: "done" });
});

test("what follows without a day is named, and so is what waits for it", () => {
  const plan = drawn(`
    from 2026-06-01  mtwtfssmtwtfss
    inrichting       =====
    besluit          ?                after inrichting
    invoering        ?                after besluit
  `);
  const slipped = slip(plan, "inrichting", { days: 1 });
  expect(slipped.kind === "slipped" && slipped.undated.map(({ id }) => id)).toEqual(["besluit", "invoering"]);
  expect(slip(plan, "besluit", { days: 1 })).toEqual({ kind: "immovable", why: "undated" });
});

test("public holidays are no working days: after Good Friday comes the Tuesday after Easter", () => {
  const plan = drawn(`
    from 2026-03-30  mtwtfss
    besluit             ◆
  `);
  expect(slip(plan, "besluit", { days: 1 })).toMatchObject({ moves: [{ to: { endsOn: "2026-04-07" } }] });
});

describe("a slip of which nothing can be said", () => {
  test("in a plan that bites its tail names the circle", () => {
    const plan = drawn(`
      from 2026-06-01  mtwtfss
      een              ◇         after twee
      twee              ◇        after een
    `);
    expect(slip(plan, "een", { days: 1 })).toEqual({ kind: "cycle", ids: ["twee", "een"] });
  });

  test("of something that is not in the plan says so", () => {
    expect(slip(PLAN, "elders", { days: 1 })).toEqual({ kind: "immovable", why: "not-there" });
  });
});
