import { expect, test } from "vitest";
import { proposalsFor } from "#domain/proposal.ts";
import { drawn, reasonsOf } from "#test/support/drawn-proposals.ts";
import { drawnState } from "#test/support/drawn-state.ts";

const threeMeetings = (neededBy: string, state = "draft") => `
  day           what              name         state
  2026-03-10    meeting           maart        this
  2026-04-14    meeting           april
  2026-05-12    meeting           mei
  ${neededBy.padEnd(10)}    decision point    mou          ${state}
`;

test.each([
  ["2026-03-09", "too late for 2026-03-09"],
  ["2026-03-10", "last chance for 2026-03-10, next 2026-04-14"],
  ["2026-04-13", "last chance for 2026-04-13, next 2026-04-14"],
  ["2026-04-14", ""],
  ["", ""],
])(
  "before the meetings of 10 March, 14 April and 12 May a draft needed by %j is proposed as %j",
  (neededBy, expected) => {
    expect(reasonsOf(proposalsFor(drawnState(threeMeetings(neededBy))), "decision-point:mou")).toBe(expected);
  },
);

test("a decision point that is ready or tabled is proposed for the next meeting, however far off its day is", () => {
  for (const state of ["ready", "tabled"]) {
    expect(
      reasonsOf(proposalsFor(drawnState(threeMeetings("2026-12-01", state))), "decision-point:mou"),
    ).toBe("ready, needed by 2026-12-01");
  }
});

test("what is intended, decided or withdrawn is never proposed again, not even when it is too late", () => {
  for (const state of ["intended", "decided", "withdrawn"]) {
    expect(drawn(proposalsFor(drawnState(threeMeetings("2026-03-01", state))))).toBe("");
  }
});

test("a decision point may be called for by several reasons, and the most urgent one places it", () => {
  const [first] = proposalsFor(drawnState(threeMeetings("2026-03-20", "ready")));
  expect(first).toMatchObject({ key: "decision-point:mou", urgency: 1, minutes: 15 });
  expect(reasonsOf(first === undefined ? [] : [first], "decision-point:mou")).toBe(
    "last chance for 2026-03-20, next 2026-04-14; ready, needed by 2026-03-20",
  );
});

test("a meeting that was cancelled gives no chance: the one before it is the last, and the one after it is next", () => {
  const state = drawnState(`
    day           what              name         state
    2026-03-10    meeting           maart        this
    2026-03-24    meeting           vervallen    cancelled
    2026-04-14    meeting           april
    2026-03-31    decision point    mou
  `);
  expect(drawn(proposalsFor(state))).toBe("decision-point:mou: last chance for 2026-03-31, next 2026-04-14");
});

test("the last workable meeting is one of the body that decides, and one that is still to come", () => {
  const state = drawnState(`
    day           what              name          state      body
    2026-03-10    meeting           maart         this
    2026-03-24    meeting           team                     uitvoeringsteam
    2026-04-14    meeting           april
    2026-03-31    decision point    mou
    2026-03-31    decision point    werkvorm                 uitvoeringsteam
  `);
  expect(drawn(proposalsFor(state))).toBe("decision-point:mou: last chance for 2026-03-31, next 2026-04-14");
});

test("where no later meeting is known, the last chance says so", () => {
  const state = drawnState(`
    day           what              name
    2026-03-10    meeting           maart
    2026-12-31    decision point    mou
  `);
  expect(drawn(proposalsFor(state))).toBe("decision-point:mou: last chance for 2026-12-31, next unknown");
});

test("of two meetings on the last workable day the later is the last", () => {
  const state = (here: string) => {
    const drawnSo = drawnState(`
      day           what              name
      2026-03-10    meeting           middag
      2026-03-10    meeting           ochtend
      2026-03-11    decision point    mou
    `);
    const meetings = drawnSo.meetings.map((one) =>
      one.id === "ochtend" ? { ...one, startsAt: "09:00" } : one,
    );
    return { ...drawnSo, meetings, meeting: meetings.find(({ id }) => id === here) ?? drawnSo.meeting };
  };
  expect(drawn(proposalsFor(state("ochtend")))).toBe("");
  expect(drawn(proposalsFor(state("middag")))).toBe(
    "decision-point:mou: last chance for 2026-03-11, next unknown",
  );
});

test("what was deferred returns, until a later decision or a correction says otherwise", () => {
  const after = (...decisions: string[]) =>
    drawn(
      proposalsFor(
        drawnState(`
          day           what              name     state
          2026-03-10    meeting           maart    this
                        decision point    mou
          ${decisions.join("\n          ")}
        `),
      ),
    );
  const deferred = "2026-01-13    decision          mou      aangehouden";
  expect(after(deferred)).toBe("decision-point:mou: deferred in 2026-01-01 on 2026-01-13");
  expect(after(deferred, "2026-02-10    decision          mou      ter-kennisname")).toBe("");
  expect(after(deferred, "2026-02-10    decision          mou      akkoord corrects decision 1")).toBe("");
  expect(after(deferred, "2026-02-10    decision          other    akkoord")).toBe(
    "decision-point:mou: deferred in 2026-01-01 on 2026-01-13",
  );
  expect(after("2026-03-10    decision          mou      aangehouden")).toBe("");
});

test("of two decisions on one day the one with the higher number is the last", () => {
  const state = drawnState(`
    day           what              name     state
    2026-03-10    meeting           maart
                  decision point    mou
    2026-02-10    decision          mou      akkoord
    2026-02-10    decision          mou      aangehouden
  `);
  for (const decisions of [state.decisions, [...state.decisions].reverse()]) {
    expect(drawn(proposalsFor({ ...state, decisions }))).toBe(
      "decision-point:mou: deferred in 2026-01-02 on 2026-02-10",
    );
  }
});

test("a decision point that is confidential makes a proposal that is", () => {
  const state = drawnState(threeMeetings("2026-03-20", "ready, confidential"));
  expect(proposalsFor(state)[0]).toMatchObject({ subject: "mou", isConfidential: true });
});

test("what a body is only to take note of is proposed for information, and takes less time", () => {
  const state = drawnState(threeMeetings("2026-03-20", "ready, information"));
  expect(proposalsFor(state)[0]).toMatchObject({
    subject: "mou",
    kind: "information",
    minutes: 5,
    urgency: 1,
  });
});
