import { expect, test } from "vitest";
import { planBackward } from "#domain/backward-plan.ts";
import { drawnRoute, saidPlan } from "#test/support/drawn-route.ts";
import { lines } from "#test/support/drawn-rows.ts";

function planOf(drawing: string): string {
  const { route, around } = drawnRoute(drawing);
  return saidPlan(planBackward(route, around));
}

const ZOETERMEER = `
  what       name         when
  today                   2025-09-15
  needed                  2025-11-28
  meeting    DT           2025-11-11
  meeting    DT           2025-11-25
  meeting    DT           2025-12-09
  step       advies OR    42 days
  step       DT           meeting
`;

test("Zoetermeer: the DT decides on 25-11, so the advice is in by 18-11 and the request out by 7-10", () => {
  expect(planOf(ZOETERMEER)).toBe(
    lines(`
      advies OR: request 2025-10-07, over 2025-11-18
      DT: papers 2025-11-18, meeting 2025-11-25
      slack 22
    `),
  );
});

test("on the last day the slack is none; a day later it is the advice that breaks", () => {
  expect(planOf(ZOETERMEER.replace("2025-09-15", "2025-10-07"))).toContain("slack 0");
  expect(planOf(ZOETERMEER.replace("2025-09-15", "2025-10-08"))).toBe(
    lines(`
      breaks at advies OR: by 2025-11-18, meeting none, papers 2025-10-07
      DT: papers 2025-11-18, meeting 2025-11-25
      earliest 2025-12-09
    `),
  );
});

test("recess stretches a customary term, and leaves a statutory one as it is", () => {
  const withRecess = `${ZOETERMEER}  recess     herfst       2025-10-18 to 2025-10-26`;
  expect(planOf(withRecess)).toContain("advies OR: request 2025-09-26, over 2025-11-18");
  expect(planOf(withRecess.replace("42 days", "42 days statutory"))).toContain(
    "advies OR: request 2025-10-07, over 2025-11-18",
  );
});

test("a step falls on the last meeting of its body by the deadline, not on the deadline", () => {
  expect(
    planOf(`
      what       name          when
      today                    2026-03-02
      needed                   2026-05-01
      meeting    stuurgroep    2026-04-14
      meeting    stuurgroep    2026-04-28 cancelled
      meeting    stuurgroep    2026-05-12
      meeting    team          2026-04-29
      step       stuurgroep    meeting
    `),
  ).toBe(
    lines(`
      stuurgroep: papers 2026-04-07, meeting 2026-04-14
      slack 36
    `),
  );
});

test("papers that would leave on a weekend or a holiday leave on the working day before it", () => {
  const papersFor = (meeting: string, lead: string) =>
    planOf(`
      what       name       when
      today                 2026-03-02
      needed                2026-06-30
      body       college    ${lead}
      meeting    college    ${meeting}
      step       college    meeting
    `);
  expect(papersFor("2026-04-13", "7 days")).toContain("papers 2026-04-02");
  expect(papersFor("2026-04-19", "7 days")).toContain("papers 2026-04-10");
  expect(papersFor("2026-05-12", "7 days")).toContain("papers 2026-05-04");
  expect(papersFor("2026-05-12", "21 days")).toContain("papers 2026-04-21");
});

const THREE_BODIES = `
  what       name          when
  today                    2026-03-02
  needed                   2026-06-01
  body       college       10 days
  meeting    team          2026-03-12
  meeting    team          2026-04-09
  meeting    stuurgroep    2026-04-14
  meeting    stuurgroep    2026-05-19
  meeting    college       2026-05-12
  meeting    college       2026-05-26
  step       team          meeting
  step       stuurgroep    meeting
  step       college       meeting
`;

test("each step is taken before the papers of the next one leave", () => {
  expect(planOf(THREE_BODIES)).toBe(
    lines(`
      team: papers 2026-03-05, meeting 2026-03-12
      stuurgroep: papers 2026-04-07, meeting 2026-04-14
      college: papers 2026-05-15, meeting 2026-05-26
      slack 3
    `),
  );
});

test("a step that is done is skipped", () => {
  expect(
    planOf(
      THREE_BODIES.replace("step       team          meeting", "step       team          meeting, done"),
    ),
  ).toBe(
    lines(`
      stuurgroep: papers 2026-04-07, meeting 2026-04-14
      college: papers 2026-05-15, meeting 2026-05-26
      slack 36
    `),
  );
});

test("where a body has no meeting in time, that step breaks, and the earliest day is told", () => {
  expect(planOf(THREE_BODIES.replace("2026-04-14", "2026-05-05"))).toBe(
    lines(`
      team: papers 2026-04-02, meeting 2026-04-09
      stuurgroep: papers 2026-04-28, meeting 2026-05-05
      college: papers 2026-05-15, meeting 2026-05-26
      slack 31
    `),
  );
  expect(planOf(THREE_BODIES.replace("2026-04-14", "2026-05-18"))).toBe(
    lines(`
      breaks at stuurgroep: by 2026-05-15, meeting none, papers none
      college: papers 2026-05-15, meeting 2026-05-26
      earliest unknown
    `),
  );
});

test("a meeting whose papers have left no longer works, unless it still takes what is late", () => {
  const meetingOn = (when: string, step = "meeting") => `
    what       name          when
    today                    2026-03-02
    needed                   2026-03-31
    meeting    stuurgroep    ${when}
    meeting    stuurgroep    2026-04-14
    step       stuurgroep    ${step}
  `;
  expect(planOf(meetingOn("2026-03-05"))).toBe(
    lines(`
      breaks at stuurgroep: by 2026-03-31, meeting 2026-03-05, papers 2026-02-26
      earliest 2026-04-14
    `),
  );
  expect(planOf(meetingOn("2026-03-05 taken"))).toBe(
    lines(`
      stuurgroep: papers 2026-02-26, meeting 2026-03-05
      slack 0
    `),
  );
});

test("what was needed before today breaks at its last step", () => {
  expect(planOf(THREE_BODIES.replace("2026-06-01", "2026-03-01"))).toBe(
    lines(`
      breaks at college: by 2026-03-01, meeting none, papers none
      earliest 2026-05-12
    `),
  );
});

test("where nobody has said by when, the route is planned from today", () => {
  expect(planOf(THREE_BODIES.replace(/.*needed.*\n/, ""))).toBe(
    lines(`
      no date
      team: papers 2026-03-05, meeting 2026-03-12
      stuurgroep: papers 2026-04-07, meeting 2026-04-14
      college: papers 2026-05-01, meeting 2026-05-12
      earliest 2026-05-12
    `),
  );
});

test("a step of which nobody knows what it takes is shown as unknown, and takes no time in the plan", () => {
  expect(planOf(ZOETERMEER.replace("42 days", "unknown"))).toBe(
    lines(`
      advies OR: unknown, by 2025-11-18
      DT: papers 2025-11-18, meeting 2025-11-25
      slack 64
    `),
  );
});

test("a route that has been gone through leaves nothing to plan", () => {
  expect(planOf(THREE_BODIES.replaceAll(" meeting\n", " meeting, done\n"))).toBe("nothing left");
});
