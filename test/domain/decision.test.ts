import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import {
  bindsParties,
  DECISION_STATUSES,
  decisionNumber,
  meetingOrdinal,
  OUTCOMES,
  ordinalIn,
  recordable,
  standing,
  stateAfter,
} from "#domain/decision.ts";
import { VERDICT_KINDS, type Verdict, type VerdictKind, verdictOf } from "#domain/verdict.ts";
import { scenes } from "#test/support/arbitrary-tables.ts";
import { someDecision, someMeeting, someVerdict } from "#test/support/builders.ts";
import { type DrawnRow, rowsOf, wordOf } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
import { breaks, holds } from "#test/support/law.ts";

/** What the rule says of each case; `any` is every word. Each case stands under exactly one line. */
const RULE = rowsOf(`
  verdict                     outcome                  status         reservation    expected
  competent                   any                      any            any            recordable
  subject-to-ratification     akkoord                  voorgenomen    any            recordable
  subject-to-ratification     akkoord                  definitief     any            awaits-ratification
  subject-to-ratification     akkoord-met-wijziging    voorgenomen    any            recordable
  subject-to-ratification     akkoord-met-wijziging    definitief     any            awaits-ratification
  subject-to-ratification     aangehouden              any            any            recordable
  subject-to-ratification     niet-akkoord             any            any            recordable
  subject-to-ratification     ter-kennisname           any            any            recordable
  not-competent               akkoord                  voorgenomen    with           recordable
  not-competent               akkoord                  voorgenomen    without        reservation-needed
  not-competent               akkoord                  definitief     any            beyond-authority
  not-competent               akkoord-met-wijziging    voorgenomen    with           recordable
  not-competent               akkoord-met-wijziging    voorgenomen    without        reservation-needed
  not-competent               akkoord-met-wijziging    definitief     any            beyond-authority
  not-competent               aangehouden              any            any            recordable
  not-competent               niet-akkoord             any            any            recordable
  not-competent               ter-kennisname           any            any            recordable
`);

const VERDICTS: Readonly<Record<VerdictKind, Verdict>> = {
  competent: someVerdict(),
  "subject-to-ratification": someVerdict({
    kind: "subject-to-ratification",
    definitiveOn: day("2026-03-31"),
  }),
  "not-competent": someVerdict({ kind: "not-competent" }),
};

const cases = VERDICT_KINDS.flatMap((verdict) =>
  OUTCOMES.flatMap((outcome) =>
    DECISION_STATUSES.flatMap((status) =>
      ["with", "without"].map((reservation) => ({ verdict, outcome, status, reservation })),
    ),
  ),
);

test.each(cases)(
  "a table that is $verdict: $outcome, $status, $reservation a reservation",
  ({ verdict, outcome, status, reservation }) => {
    const asked = { verdict, outcome, status, reservation };
    const applying = RULE.filter((line) =>
      Object.entries(asked).every(([heading, word]) => line[heading] === "any" || line[heading] === word),
    );
    const wanted = {
      outcome,
      status,
      reservation: reservation === "with" ? "mits het college instemt" : null,
    };
    expect(applying.map(({ expected }) => expected)).toEqual([recordable(wanted, VERDICTS[verdict]).kind]);
  },
);

const AGREED = { outcome: "akkoord", status: "definitief", reservation: null } as const;

test("a decision that goes beyond the authority at the table names whose, and not who must only ratify", () => {
  const verdict = verdictAt(
    atTheTable(`
      party               member      covers       chain
      Haaglanden          delegate    inhoud
      Holland Rijnland    delegate    financiën    college 14
      Midden-Holland      delegate    financiën
      Rijnmond            delegate
    `),
    { domains: ["financiën"] },
  );
  const partyIds = ["Haaglanden", "Rijnmond"];
  expect(recordable(AGREED, verdict)).toEqual({ kind: "beyond-authority", partyIds });
  expect(recordable({ ...AGREED, status: "voorgenomen" }, verdict)).toEqual({
    kind: "reservation-needed",
    partyIds,
  });
});

test("a decision that awaits ratification says until when", () => {
  const verdict = verdictAt(
    atTheTable(`
      party         member      covers    chain
      Haaglanden    delegate    inhoud    college 21
    `),
    { domains: ["inhoud"] },
  );
  expect(recordable(AGREED, verdict)).toEqual({ kind: "awaits-ratification", until: "2026-03-31" });
});

const neverBeyondAuthority = (mayRecord: typeof recordable) =>
  fc.property(
    scenes,
    fc.constantFrom(...OUTCOMES),
    fc.constantFrom(null, "mits"),
    ({ table, question }, outcome, reservation) => {
      const verdict = verdictOf(table, question);
      const definitive = mayRecord({ outcome, status: "definitief", reservation }, verdict);
      expect(definitive.kind === "recordable").toBe(!bindsParties(outcome) || verdict.kind === "competent");
    },
  );

test("an agreement is definitive only where the table is competent, whatever reservation is made", () => {
  holds(neverBeyondAuthority(recordable));
});

test("that law notices a rule under which a reservation makes everything possible", () => {
  breaks(
    neverBeyondAuthority((wanted, verdict) =>
      wanted.reservation === null ? recordable(wanted, verdict) : { kind: "recordable" },
    ),
  );
});

test.each(
  rowsOf(`
    outcome                  status         state
    akkoord                  voorgenomen    intended
    akkoord                  definitief     decided
    akkoord-met-wijziging    voorgenomen    intended
    akkoord-met-wijziging    definitief     decided
    aangehouden              voorgenomen    ready
    aangehouden              definitief     ready
    niet-akkoord             voorgenomen    decided
    niet-akkoord             definitief     decided
    ter-kennisname           voorgenomen    decided
    ter-kennisname           definitief     decided
  `),
)("a decision that is $outcome and $status leaves its decision point $state", (row) => {
  const taken = {
    outcome: wordOf(OUTCOMES, row.outcome ?? ""),
    status: wordOf(DECISION_STATUSES, row.status ?? ""),
  };
  expect(stateAfter(taken)).toBe(row.state);
});

test("a decision is numbered by year, meeting and item", () => {
  expect(decisionNumber(day("2026-03-10"), { meeting: 3, item: 4 })).toBe("2026-03-04");
  expect(decisionNumber(day("2027-12-31"), { meeting: 12, item: 10 })).toBe("2027-12-10");
});

/** The number that the meeting marked `this` gets, from a drawing of the meetings of one body. */
function ordinalAmong(drawing: string): number {
  const rows = rowsOf(drawing);
  const meetings = rows.map((row) => meetingOf(row));
  const own =
    meetings[rows.findIndex(({ marked }) => marked === "this")] ?? expect.fail("no meeting is marked");
  const given = rows.flatMap(({ number }) => (number ? [Number(number)] : []));
  return meetingOrdinal(own, { meetings, given });
}

function meetingOf({ on = "", starts, state }: DrawnRow) {
  const at = { on: day(on), startsAt: starts || null, id: `${on} ${starts}` };
  return someMeeting({ ...at, state: state === "cancelled" ? "cancelled" : "planned" });
}

test("a meeting's number is its place among those of its body in its year that take place", () => {
  expect(
    ordinalAmong(`
      on            starts    state        marked
      2025-12-30
      2026-01-13              cancelled
      2026-02-10
      2026-03-10                           this
    `),
  ).toBe(2);
});

test("of two meetings on one day the one that starts first has the lower number", () => {
  const on = (marked: readonly string[]) =>
    ordinalAmong(`
      on            starts    marked
      2026-03-10    09:00     ${marked[0]}
      2026-03-10    13:00     ${marked[1]}
    `);
  expect([on(["this", ""]), on(["", "this"])]).toEqual([1, 2]);
});

test("a meeting that was put before one that has its number takes the next one that is free", () => {
  expect(
    ordinalAmong(`
      on            starts    number    marked
      2026-01-13              1
      2026-02-10                        this
      2026-03-10              2
      2026-04-14              3
    `),
  ).toBe(4);
});

test.each([
  ["2026-03-04", 3],
  ["2026-12-01", 12],
  ["besluit 3", undefined],
])("in the number %s the meeting is %s", (number, expected) => {
  expect(ordinalIn(number)).toBe(expected);
});

test("the decisions that stand are those that no later one corrects", () => {
  const decisions = rowsOf(`
    decision    corrects
    first
    second      first
    third       second
    other
  `).map(({ decision = "", corrects }) => someDecision({ id: decision, correctsId: corrects || null }));
  expect(standing(decisions).map(({ id }) => id)).toEqual(["third", "other"]);
});
