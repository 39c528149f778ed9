import { expect, test } from "vitest";
import { proposalsFor } from "#domain/proposal.ts";
import { withoutDismissed } from "#domain/reason.ts";
import { dismissed, drawn, reasonsOf } from "#test/support/drawn-proposals.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { drawnState } from "#test/support/drawn-state.ts";

test("the state of a programme makes its agenda, the most urgent first", () => {
  const state = drawnState(`
    day           what              name               state
    2026-03-10    meeting           maart              this
    2026-04-14    meeting           april
    2026-04-01    decision point    procesleider       draft
    2026-03-03    decision point    mou                draft
                  decision point    opdracht           ready
    2026-06-01    decision point    penvoerder         draft
    2026-02-10    decision          penvoerder         aangehouden
    2026-03-31    gate              pilots             hard afspraken, soft draagvlak
    2026-04-01    seat              delegate
    2026-04-01    authority         delegate
    2026-02-01    question          begroting
                  risks             3
  `);
  expect(drawn(proposalsFor(state))).toBe(
    lines(`
      decision-point:mou: too late for 2026-03-03
      decision-point:procesleider: last chance for 2026-04-01, next 2026-04-14
      decision-point:penvoerder: deferred in 2026-01-01 on 2026-02-10
      gate:pilots: due 2026-03-31, open: afspraken
      decision-point:opdracht: ready
      authorities-ending: delegate until 2026-04-01
      terms-ending: delegate until 2026-04-01
      open-questions: begroting since 2026-02-01
      risks-unweighed: 3 not weighed
    `),
  );
});

test("every meeting opens, looks back at the lists of last time, and closes", () => {
  const state = drawnState(`
    day           what       name
    2026-03-10    meeting    maart
  `);
  expect(proposalsFor(state).map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual([
    "opening 5",
    "previous-lists 10",
    "closing 5",
  ]);
});

// What ends

test.each([
  ["2026-03-01", "delegate until 2026-03-01"],
  ["2026-04-26", "delegate until 2026-04-26"],
  ["2026-04-27", ""],
  ["2026-02-28", ""],
])("on 1 March an authority until %s is proposed as %j", (until, expected) => {
  const state = drawnState(`
    day           what         name
    2026-03-10    meeting      maart
                  seat         director
                  seat         delegate
    ${until}    authority    delegate
  `);
  expect(reasonsOf(proposalsFor(state), "authorities-ending")).toBe(expected);
});

test("only authorities of whoever sits here are of this body's concern, and none that is revoked", () => {
  const state = drawnState(`
    day           what         name        state      body
    2026-03-10    meeting      maart
    2026-03-09    seat         former
                  seat         delegate
                  seat         elsewhere              uitvoeringsteam
    2026-03-20    authority    former
    2026-03-20    authority    elsewhere
    2026-03-20    authority    delegate    revoked
  `);
  expect(reasonsOf(proposalsFor(state), "authorities-ending")).toBe("");
});

test("the terms of this body that end soon are one item together, those of seats without a holder too", () => {
  const state = drawnState(`
    day           what       name        body
    2026-03-10    meeting    maart
    2026-04-20    seat       delegate
    2026-04-01    seat
    2026-06-01    seat       director
    2026-04-01    seat       other       uitvoeringsteam
  `);
  expect(drawn(proposalsFor(state))).toBe("terms-ending: nobody until 2026-04-01; delegate until 2026-04-20");
});

// Questions and risks

test("the questions that this body must answer are one item together", () => {
  const state = drawnState(`
    day           what        name          state       body
    2026-03-10    meeting     maart
    2026-02-01    question    ritme
    2026-01-01    question    voorzitter
    2026-01-01    question    budget        answered
    2026-01-01    question    namen                     uitvoeringsteam
  `);
  const [proposal] = proposalsFor(state);
  expect(drawn(proposal === undefined ? [] : [proposal])).toBe(
    "open-questions: ritme since 2026-02-01; voorzitter since 2026-01-01",
  );
});

test("risks that nobody has weighed are one item of progress", () => {
  const state = drawnState(`
    day           what       name
    2026-03-10    meeting    maart
                  risks      9
  `);
  expect(proposalsFor(state)[0]).toMatchObject({ key: "risks-unweighed", kind: "progress", urgency: 7 });
});

// Order

test("among equally urgent decision points, the one needed first comes first", () => {
  const state = drawnState(`
    day           what              name    state
    2026-03-10    meeting           maart
    2026-03-14    decision point    a
    2026-03-12    decision point    b
    2026-03-12    decision point    c
                  decision point    d       ready
    2026-12-01    decision point    e       ready
  `);
  expect(
    proposalsFor(state)
      .filter(({ kind }) => kind === "decision")
      .map(({ subject }) => subject),
  ).toEqual(["b", "c", "a", "e", "d"]);
});

// Dismissal

const needing = (neededBy: string) =>
  drawnState(`
    day           what              name     state
    2026-03-10    meeting           maart    this
    2026-04-14    meeting           april
    ${neededBy}    decision point    mou
  `);

test("a dismissed proposal stays away, with the reason why, until its facts change", () => {
  const before = proposalsFor(needing("2026-03-20"));
  const dismissals = before.slice(0, 1).map(dismissed);
  const open = (neededBy: string) => {
    const weighed = withoutDismissed(proposalsFor(needing(neededBy)), dismissals);
    return [drawn(weighed.open), weighed.dismissed.map(({ dismissal }) => dismissal.reason)];
  };
  expect(open("2026-03-20")).toEqual(["", ["eerst het team"]]);
  expect(open("2026-03-25")).toEqual(["decision-point:mou: last chance for 2026-03-25, next 2026-04-14", []]);
});

test("a dismissal of one proposal leaves the others alone", () => {
  const state = drawnState(`
    day           what              name    state
    2026-03-10    meeting           maart
                  decision point    a       ready
                  decision point    b       ready
  `);
  const proposals = proposalsFor(state);
  const weighed = withoutDismissed(proposals, proposals.slice(0, 1).map(dismissed));
  expect(drawn(weighed.open)).toBe("decision-point:b: ready");
  expect(drawn(weighed.dismissed)).toBe("decision-point:a: ready");
});

test("the steering group hears of every workstream without a member of the implementation team, in one sentence", () => {
  const state = drawnState(`
    day         what        name       state
    2026-03-10  meeting     maart      this
                unstaffed   toegang
                unstaffed   financiën
  `);
  expect(drawn(proposalsFor(state))).toBe("workstreams-unstaffed: nobody of the team in financiën, toegang");
  const elsewhere = { ...state, body: { ...state.body, kind: "working-group" as const } };
  expect(reasonsOf(proposalsFor(elsewhere), "workstreams-unstaffed")).toBe("");
});

test("another workstream without a member is another fact, so that what was left out comes back", () => {
  const state = drawnState(`
    day         what        name       state
    2026-03-10  meeting     maart      this
                unstaffed   toegang
  `);
  const [before] = proposalsFor(state);
  const [after] = proposalsFor({ ...state, unstaffedIds: ["toegang", "financiën"] });
  if (before === undefined || after === undefined) throw new Error("Both are proposed.");
  expect(after.key).toBe(before.key);
  expect(withoutDismissed([after], [dismissed(before)]).open).toHaveLength(1);
});

test("what ends is told by day, the first one first, and not by who was recorded first", () => {
  const state = drawnState(`
    day           what         name     state
    2026-03-10    meeting      maart    this
    2026-04-20    authority    oka
    2026-04-01    authority    pim
    2026-04-10    authority    sam
    2026-04-20    seat         oka
    2026-04-01    seat         pim
    2026-04-10    seat         sam
  `);
  const told = "pim until 2026-04-01; sam until 2026-04-10; oka until 2026-04-20";
  expect(reasonsOf(proposalsFor(state), "authorities-ending")).toBe(told);
  expect(reasonsOf(proposalsFor(state), "terms-ending")).toBe(told);
});
