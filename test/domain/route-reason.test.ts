import { expect, test } from "vitest";
import { proposalsFor } from "#domain/proposal.ts";
import { drawn, proposed, proposedAt } from "#test/support/drawn-proposals.ts";
import { drawnState } from "#test/support/drawn-state.ts";

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
