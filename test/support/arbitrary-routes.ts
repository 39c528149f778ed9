import fc from "fast-check";
import { day, plusDays } from "#domain/day.ts";
import { shuffled } from "./arbitrary-tables.ts";
import { someMeeting, someStep } from "./builders.ts";
import type { DrawnRoute } from "./drawn-route.ts";
import { calendarWith } from "./drawn-values.ts";

/** The first day of what happens on these routes: before Easter, so that holidays lie in the way. */
const FIRST = day("2026-03-16");
const BODIES = ["team", "stuurgroep", "college"];

const soon = fc.nat(120).map((days) => plusDays(FIRST, days));
const meeting = fc.record({ on: soon, bodyId: fc.constantFrom(...BODIES) });
const taking = fc.oneof(
  { weight: 4, arbitrary: fc.record({ bodyId: fc.constantFrom(...BODIES), termDays: fc.constant(null) }) },
  { weight: 2, arbitrary: fc.record({ bodyId: fc.constant(null), termDays: fc.nat(42) }) },
  fc.constant({ bodyId: null, termDays: null }),
);
const step = fc.record({ taking, isStatutory: fc.boolean(), isDone: fc.boolean() });

/** A route through three bodies in one spring, with a few meetings of each, around the holidays of that time. */
export const routes: fc.Arbitrary<DrawnRoute> = fc
  .record({
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    neededBy: fc.option(soon, { nil: null, freq: 6 }),
    meetings: fc.array(meeting, { maxLength: 12 }),
    leads: fc.tuple(fc.nat(21), fc.nat(21), fc.nat(21)),
    recess: fc.constantFrom("", "2026-04-25 to 2026-05-03", "2026-05-11 to 2026-05-15"),
    today: fc.nat(30).map((days) => plusDays(FIRST, days)),
    taken: fc.subarray([0, 1, 2]),
  })
  .map(({ steps, neededBy, meetings, leads, recess, today, taken }) => ({
    route: {
      neededBy,
      steps: steps.map(({ taking, isStatutory, isDone }, index) =>
        someStep({
          ...taking,
          isStatutory,
          id: `step ${index}`,
          ordinal: index,
          doneOn: isDone ? FIRST : null,
        }),
      ),
    },
    around: {
      meetings: meetings.map((one, index) => someMeeting({ ...one, id: `meeting ${index}` })),
      bodies: BODIES.map((id, index) => ({ id, papersLeadDays: leads[index] ?? 0 })),
      calendar: calendarWith(recess),
      today,
      stillTakenAt: new Set(taken.map((index) => `meeting ${index}`)),
    },
  }));

/** The same route twice, the second time with its steps and meetings recorded in another order. */
export const routesTwice: fc.Arbitrary<readonly [DrawnRoute, DrawnRoute]> = routes.chain((drawn) =>
  fc
    .record({ steps: shuffled(drawn.route.steps), meetings: shuffled(drawn.around.meetings) })
    .map(({ steps, meetings }) => [
      drawn,
      { route: { ...drawn.route, steps }, around: { ...drawn.around, meetings } },
    ]),
);
