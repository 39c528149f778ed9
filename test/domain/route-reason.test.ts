import { expect, test } from "vitest";
import { proposalsFor } from "#domain/proposal.ts";
import { someBody } from "#test/support/builders.ts";
import { drawn } from "#test/support/drawn-proposals.ts";
import { drawnState } from "#test/support/drawn-state.ts";

const proposed = (drawing: string) => drawn(proposalsFor(drawnState(drawing)));

/** The same drawing, as each of its meetings is prepared. */
function proposedAt(drawing: string) {
  const state = drawnState(drawing);
  return (meetingId: string) => {
    const meeting = state.meetings.find(({ id }) => id === meetingId) ?? state.meeting;
    return drawn(proposalsFor({ ...state, meeting, body: someBody({ id: meeting.bodyId }) }));
  };
}

// A step that this meeting must take

test("a body is asked for the advice that it owes at the last meeting that still works, not at the one before", () => {
  const at = proposedAt(`
    day           what              name     state     body
    2026-04-14    meeting           april
    2026-03-10    meeting           team               uitvoeringsteam
    2026-03-31    meeting           later              uitvoeringsteam
    2026-04-20    decision point    mou
                  step              mou      advise    uitvoeringsteam
                  step              mou      decide
  `);
  expect(at("team")).toBe("");
  expect(at("later")).toBe("decision-point:mou: advice step 1 by 2026-04-07, papers 2026-03-24");
});

test("a route without a day still asks the body whose step is next, at its next meeting and no other", () => {
  const at = proposedAt(`
    day           what              name     state     body
    2026-04-14    meeting           april
    2026-03-10    meeting           team               uitvoeringsteam
    2026-03-31    meeting           later              uitvoeringsteam
    2026-03-12    meeting           raad               raad
                  decision point    mou      draft
                  step              mou      advise    uitvoeringsteam
                  step              mou      inform    raad
                  step              mou      decide
  `);
  expect(at("team")).toBe("decision-point:mou: advise step 1 is next");
  expect(at("later")).toBe("");
  expect(at("raad")).toBe("");
  expect(at("april")).toBe("");
});

test("advice is asked as a matter to discuss, however confidential its point, and takes the time of that", () => {
  const state = drawnState(`
    day           what              name     state                  body
    2026-03-10    meeting           maart    this
    2026-04-14    meeting           april                           college
    2026-04-20    decision point    mou      draft, confidential    college
                  step              mou      advise
                  step              mou      decide                 college
  `);
  expect(proposalsFor(state)[0]).toMatchObject({
    key: "decision-point:mou",
    kind: "discussion",
    subject: "mou",
    minutes: 15,
    urgency: 1,
    isConfidential: true,
  });
});

test("the body that decides hears at its last chance which step that is, also where its day lies before the point's", () => {
  expect(
    proposed(`
      day           what              name     state       body
      2026-03-10    meeting           maart    this
      2026-04-14    meeting           april
      2026-03-31    meeting           team                 uitvoeringsteam
      2026-04-28    decision point    mou
                    step              mou      decide
                    step              mou      inform      uitvoeringsteam
    `),
  ).toBe(
    "decision-point:mou: last chance for 2026-04-28, next 2026-04-14; " +
      "decide step 1 by 2026-03-24, papers 2026-03-03; step 2 leaves on 2026-03-24",
  );
});

test.each([
  ["ratify", "decision"],
  ["inform", "information"],
  ["prepare", "discussion"],
])("a step to %s is proposed to its body as a matter of %s", (kind, expected) => {
  const state = drawnState(`
    day           what              name     state        body
    2026-03-10    meeting           maart    this
    2026-04-20    decision point    mou      draft        college
                  step              mou      ${kind}
  `);
  expect(proposalsFor(state)[0]?.kind).toBe(expected);
  expect(drawn(proposalsFor(state))).toBe(
    `decision-point:mou: ${kind} step 1 by 2026-04-20, papers 2026-03-03`,
  );
});

test("what is decided but not definitive comes to the body that must ratify it, and to nobody once it is", () => {
  const intended = (body: string) => `
    day           what              name     state       body
    2026-03-10    meeting           maart    this
    2026-04-20    decision point    mou      intended    ${body}
                  step              mou      decide      ${body}
                  step              mou      ratify
  `;
  expect(proposed(intended("college"))).toBe(
    "decision-point:mou: ratify step 2 by 2026-04-20, papers 2026-03-03",
  );
  expect(proposed(intended("college").replace("intended", "decided "))).toBe("");
});

test("a route of which every step is taken asks nothing, and the point is weighed as one without a route", () => {
  const done = `
    day           what              name     state     body
    2026-03-10    meeting           maart    this
    2026-04-14    meeting           april
    2026-04-01    decision point    mou
    2026-02-01    step              mou      advise    uitvoeringsteam
  `;
  expect(proposed(done)).toBe("decision-point:mou: last chance for 2026-04-01, next 2026-04-14");
});

// A date that will be missed

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

// What must leave

// Needed by 20 May: decided on 12 May, with papers on 4 May, for the fifth is a holiday; four weeks before is Easter.
test("what must leave for others before the next meeting is for this one, and papers of its own are not", () => {
  expect(
    proposed(`
      day           what              name    state             body
      2026-03-10    meeting           maart   this
      2026-04-14    meeting           april
      2026-05-12    meeting           mei
      2026-05-20    decision point    a
                    step              a       advise 28 days
                    step              a       decide
      2026-04-20    decision point    b
                    step              b       decide
      2026-04-20    decision point    c       draft             college
                    step              c       advise 28 days
    `),
  ).toBe("decision-point:a: step 1 leaves on 2026-04-02");
});

test("Zoetermeer: before the DT meets on 25-11 the request is out by 7-10, and the DT's next meeting is the one to say so", () => {
  const at = proposedAt(`
    day           what              name        state             body
    2025-09-15    today
    2025-11-25    meeting           november
    2025-12-09    meeting           december
    2025-11-28    decision point    structuur
                  step              structuur   advise 42 days
                  step              structuur   decide
  `);
  expect(at("november")).toBe(
    "decision-point:structuur: last chance for 2025-11-28, next 2025-12-09; " +
      "step 1 leaves on 2025-10-07; decide step 2 by 2025-11-28, papers 2025-11-18",
  );
  expect(at("december")).toBe("decision-point:structuur: too late for 2025-11-28");
});

test("what stands on the published agenda of another body has left, and is no longer due", () => {
  const state = (tabled: string) => `
    day           what              name       state             body
    2026-03-10    meeting           maart      this
    2026-03-31    meeting           college                      college
    2026-04-14    meeting           april
    2026-04-20    decision point    mou
                  step              mou        advise            college
                  step              mou        decide
    ${tabled}
  `;
  expect(proposed(state(""))).toBe("decision-point:mou: step 1 leaves on 2026-03-24");
  expect(proposed(state("              tabled            mou        college"))).toBe("");
});

test("where no later meeting is known, that is what must leave within eight weeks", () => {
  const needed = (on: string) => `
    day           what              name     state             body
    2026-03-10    meeting           maart    this
    ${on}    decision point    mou
                  step              mou      advise 7 days
  `;
  expect(proposed(needed("2026-05-11"))).toBe("decision-point:mou: step 1 leaves on 2026-05-04");
  expect(proposed(needed("2026-05-13"))).toBe("");
});

// The meeting that is prepared, and others

test("the meeting that is prepared still takes a step whose papers have left, a later one only what it has already", () => {
  const late = (rest = "") => `
    day           what              name     state        body
    2026-03-09    today
    2026-03-10    meeting           maart    this
    2026-03-12    meeting           vlak
    2026-04-14    meeting           april
    2026-03-20    decision point    mou
    ${rest}
  `;
  const route = "              step              mou      decide";
  const tabled = "              tabled            mou      vlak";
  const last = "decision-point:mou: last chance for 2026-03-20, next 2026-03-12";
  expect(proposed(late())).toBe(last);
  expect(proposed(late(route))).toBe(`${last}; decide step 1 by 2026-03-20, papers 2026-03-03`);
  expect(proposed(late(tabled))).toBe("");
  expect(proposed(late([route, tabled].join("\n    ")))).toBe("");
});

test("a meeting that was cancelled or has gone by is asked nothing by a route", () => {
  const state = (today: string, here: string) => `
    day           what              name     state        body
    ${today}    today
    2026-03-10    meeting           maart    ${here}
    2026-04-20    decision point    mou      draft        college
                  step              mou      advise
  `;
  expect(proposed(state("2026-03-10", "this"))).toBe(
    "decision-point:mou: advice step 1 by 2026-04-20, papers 2026-03-03",
  );
  expect(proposed(state("2026-03-11", "this"))).toBe("");
  expect(proposed(state("2026-03-01", "cancelled"))).toBe("");
});
