import { expect, test } from "vitest";
import { proposed, proposedAt } from "#test/support/drawn-proposals.ts";

const council = (today: string) => `
  day           what              name     state             body
  ${today}    today
  2026-03-10    meeting           maart    this
  2026-04-14    meeting           april
  2026-05-12    meeting           mei
  2026-04-20    decision point    mou
                step              mou      advise 28 days
                step              mou      decide
`;

test("a decision that will miss its date says which step breaks, and how soon it can be, counted from this meeting", () => {
  expect(proposed(council("2026-03-01"))).toBe("decision-point:mou: step 1 leaves on 2026-03-10");
  expect(proposed(council("2026-03-10"))).toBe("decision-point:mou: step 1 leaves on 2026-03-10");
  const late = council("2026-03-09").replace("28 days", "42 days");
  expect(proposed(late)).toBe(
    "decision-point:mou: misses 2026-04-20: step 1 by 2026-04-07, soonest 2026-05-12",
  );
  expect(proposed(late.replace("2026-03-09", "2026-03-05"))).toBe(proposed(late));
});

test("it is said at the next meeting of the body that decides or whose step breaks, and at no other", () => {
  const at = proposedAt(`
    day           what              name       state     body
    2026-03-10    meeting           maart
    2026-03-24    meeting           eind
    2026-03-31    meeting           college              college
    2026-05-12    meeting           mei                  college
    2026-04-02    meeting           team                 uitvoeringsteam
    2026-04-03    decision point    mou        draft     college
                  step              mou        advise    uitvoeringsteam
                  step              mou        advise
                  step              mou        decide    college
  `);
  const missed = "decision-point:mou: misses 2026-04-03: step 1 by 2026-03-17, soonest unknown";
  expect(["maart", "eind", "college", "mei", "team"].map(at)).toEqual([
    "",
    "",
    missed,
    "decision-point:mou: too late for 2026-04-03",
    missed,
  ]);
});

test("a date that has gone by is not said twice: it is missed at the next meeting, and too late at the one after", () => {
  const drawing = (here: string, after: string) => `
    day           what              name     state     body
    2026-03-10    meeting           maart    ${here}
    2026-04-14    meeting           april    ${after}
    2026-03-05    decision point    mou
                  step              mou      decide
  `;
  expect(proposed(drawing("this", "    "))).toBe(
    "decision-point:mou: misses 2026-03-05: step 1 by 2026-03-05, soonest 2026-03-10",
  );
  expect(proposed(drawing("    ", "this"))).toBe("decision-point:mou: too late for 2026-03-05");
});
