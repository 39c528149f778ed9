import fc from "fast-check";
import { expect, test } from "vitest";
import { planBackward, type RoutePlan } from "#domain/backward-plan.ts";
import { isWorkingDay } from "#domain/calendar.ts";
import { type Day, plusDays } from "#domain/day.ts";
import { routes, routesTwice } from "#test/support/arbitrary-routes.ts";
import type { DrawnRoute } from "#test/support/drawn-route.ts";
import { breaks, holds } from "#test/support/law.ts";

type Plan = ({ route, around }: DrawnRoute) => RoutePlan;
const plan: Plan = ({ route, around }) => planBackward(route, around);

const stepsOf = (made: RoutePlan) => ("steps" in made ? made.steps : []);
const soonestOf = (made: RoutePlan) => ("soonest" in made ? made.soonest : undefined);

const nothingAfterItsDeadline = (by: Plan) =>
  fc.property(routes, (drawn) => {
    const made = by(drawn);
    for (const { papersOn, endsOn, deadline } of stepsOf(made)) {
      expect([papersOn, endsOn].every((on) => on === null || (deadline !== null && on <= deadline))).toBe(
        true,
      );
      expect(deadline !== null && "neededBy" in made && deadline <= made.neededBy).toBe(true);
    }
  });

test("no date of a plan lies after its deadline, and no deadline after the day on which it is needed", () => {
  holds(nothingAfterItsDeadline(plan));
});

test("that law notices a plan that takes a week more", () => {
  breaks(nothingAfterItsDeadline((drawn) => lateBy(plan(drawn), 7)));
});

const papersOnWorkingDays = (by: Plan) =>
  fc.property(routes, (drawn) => {
    const made = by(drawn);
    const planned = [...stepsOf(made), ...(soonestOf(made)?.steps ?? [])];
    for (const { papersOn } of planned) expect(papersOn === null || isWorkingDay(papersOn)).toBe(true);
  });

test("papers never leave on a weekend or a holiday", () => {
  holds(papersOnWorkingDays(plan));
});

test("that law notices papers that leave a day later", () => {
  breaks(papersOnWorkingDays((drawn) => lateBy(plan(drawn), 1)));
});

const fewerMeetingsHelpNobody = (by: Plan) =>
  fc.property(routes, fc.nat(11), (drawn, gone) => {
    const { route, around } = drawn;
    const meetings = around.meetings.filter((_, index) => index !== gone);
    const [before, after] = [by(drawn), by({ route, around: { ...around, meetings } })];
    expect(earliestOf(after) >= earliestOf(before)).toBe(true);
    if (before.kind === "infeasible") expect(after.kind).toBe("infeasible");
    if (before.kind === "feasible" && after.kind === "feasible")
      expect((after.slackDays ?? 0) <= (before.slackDays ?? 0)).toBe(true);
  });

test("removing a meeting never makes a plan feasible, nor earlier, nor gives it slack", () => {
  holds(fewerMeetingsHelpNobody(plan));
});

test("that law notices a plan that leaves out the first meeting it is given", () => {
  breaks(
    fewerMeetingsHelpNobody(({ route, around }) =>
      planBackward(route, { ...around, meetings: around.meetings.slice(around.meetings.length % 2) }),
    ),
  );
});

const twoWaysAgree = (by: Plan) =>
  fc.property(routes, (drawn) => {
    const made = by(drawn);
    if (made.kind === "nothing-left" || made.kind === "no-date") return;
    expect(made.kind === "feasible").toBe(earliestOf(made) <= made.neededBy);
  });

test("a route is feasible exactly when, planned from today, it is done by the day on which it is needed", () => {
  holds(twoWaysAgree(plan));
});

test("that law notices a plan that thinks today is last week", () => {
  breaks(
    twoWaysAgree((drawn) => {
      const [made, early] = [
        plan(drawn),
        plan({ ...drawn, around: { ...drawn.around, today: weekBefore(drawn) } }),
      ];
      return "soonest" in early && "soonest" in made ? { ...early, soonest: made.soonest } : made;
    }),
  );
});

const needingItLaterHurtsNobody = (by: Plan) =>
  fc.property(routes, fc.nat(30), ({ route, around }, days) => {
    fc.pre(route.neededBy !== null);
    const later = { ...route, neededBy: route.neededBy && plusDays(route.neededBy, days) };
    const [before, after] = [by({ route, around }), by({ route: later, around })];
    if (before.kind === "feasible") expect(after.kind).toBe("feasible");
  });

test("what is feasible stays so when it is needed later", () => {
  holds(needingItLaterHurtsNobody(plan));
});

test("a plan does not depend on the order in which steps and meetings are recorded", () => {
  holds(
    fc.property(routesTwice, ([one, other]) => {
      expect(datesOf(plan(other))).toEqual(datesOf(plan(one)));
    }),
  );
});

/** Two meetings of a body on one day are the same to a plan. */
function datesOf(made: RoutePlan) {
  const dates = [...stepsOf(made), ...(soonestOf(made)?.steps ?? [])];
  return [
    made.kind,
    earliestOf(made),
    dates.map(({ step, papersOn, endsOn }) => [step.id, papersOn, endsOn]),
  ];
}

/** A day that is never reached stands behind all others. */
function earliestOf(made: RoutePlan): Day | string {
  return soonestOf(made)?.doneOn ?? (made.kind === "nothing-left" ? "" : "never");
}

function lateBy(made: RoutePlan, days: number): RoutePlan {
  if (made.kind !== "feasible") return made;
  const later = (on: Day | null) => on && plusDays(on, days);
  return {
    ...made,
    steps: made.steps.map((one) => ({ ...one, papersOn: later(one.papersOn), endsOn: later(one.endsOn) })),
  };
}

function weekBefore({ around }: DrawnRoute): Day {
  return plusDays(around.today, -7);
}
