import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { partyAsks } from "#domain/party-ask.ts";
import {
  someBody,
  someDecision,
  someDecisionPoint,
  someMeeting,
  someSeat,
  someStep,
  someVerdict,
} from "#test/support/builders.ts";
import { atTheTable } from "#test/support/drawn-table.ts";
import { amountOf } from "#test/support/drawn-values.ts";

const TODAY = day("2026-03-01");
const TABLE = atTheTable(`
  party       member    covers             ceiling    chain
  Haaglanden  delegate  inhoud
  Rijnmond    control   inhoud, financiën  50.000
  Midden      board     inhoud, financiën             college 21
`);
const body = someBody({ id: "stuurgroep", papersLeadDays: 7 });
const seats = TABLE.participants.map(({ id }) =>
  someSeat({ id: `seat ${id}`, bodyId: body.id, participantId: id, role: "member", from: null, until: null }),
);
const { parties, participants, authorities, conforms, calendar } = TABLE;
const AROUND = {
  governance: { parties, participants, authorities, conforms, calendar, bodies: [body], seats },
  meetings: [someMeeting({ id: "maart", bodyId: body.id, on: day("2026-03-10") })],
  ...{ attendance: [], decisions: [], routeSteps: [], today: TODAY },
};
const POINT = someDecisionPoint({
  ...{ id: "mou", title: "mou", bodyId: body.id, domains: ["inhoud"], amount: amountOf("80.000") },
  ...{ requiredPartyIds: ["Haaglanden", "Rijnmond", "Midden"], neededBy: day("2026-04-20") },
  ...{ purpose: "decision" as const, state: "ready" as const },
});

const actingFor = (partyId: string) =>
  participants.filter((one) => one.partyId === partyId).map(({ id }) => ({ id, partyId }));

test("a party whose record lacks the matter is asked to mend that before the papers of the next meeting leave", () => {
  expect(partyAsks([POINT], actingFor("Haaglanden"), AROUND)).toMatchObject([
    {
      ...{ kind: "standing", decisionPointId: "mou", dueOn: "2026-03-03" },
      party: { partyId: "Haaglanden", kind: "not-covered", missing: ["financiën"] },
    },
  ]);
});

test("a party whose record is under the amount hears that it goes over its ceiling", () => {
  expect(partyAsks([POINT], actingFor("Rijnmond"), AROUND)).toMatchObject([
    { kind: "standing", party: { partyId: "Rijnmond", kind: "over-ceiling" } },
  ]);
});

test("a party that must ratify at home hears of it, and by when it is needed or can be in", () => {
  expect(partyAsks([POINT], actingFor("Midden"), AROUND)).toMatchObject([
    { kind: "standing", party: { kind: "subject-to-ratification" }, dueOn: "2026-03-31" },
  ]);
  const sooner = { ...POINT, neededBy: day("2026-03-20") };
  expect(partyAsks([sooner], actingFor("Midden"), AROUND)).toMatchObject([{ dueOn: "2026-03-20" }]);
});

test("where no meeting is planned, what is missing must be there by the day the decision is needed", () => {
  const unplanned = { ...AROUND, meetings: [] };
  expect(partyAsks([POINT], actingFor("Haaglanden"), unplanned)).toMatchObject([{ dueOn: "2026-04-20" }]);
});

test("nothing is asked of who may decide, of another party, of who is not expected, or of what is not open", () => {
  const small = { ...POINT, amount: amountOf("40.000") };
  expect(partyAsks([small], actingFor("Rijnmond"), AROUND)).toEqual([]);
  const others = { ...POINT, requiredPartyIds: ["Rijnmond"] };
  expect(partyAsks([others], actingFor("Haaglanden"), AROUND)).toEqual([]);
  const athome = [{ id: "somebody else", partyId: "Haaglanden" }];
  expect(partyAsks([POINT], athome, AROUND)).toEqual([]);
  expect(partyAsks([{ ...POINT, state: "decided" }], actingFor("Haaglanden"), AROUND)).toEqual([]);
  expect(partyAsks([{ ...POINT, purpose: "information" }], actingFor("Haaglanden"), AROUND)).toEqual([]);
});

const INTENDED = { ...POINT, state: "intended" as const };
const verdict = someVerdict({
  kind: "subject-to-ratification",
  definitiveOn: day("2026-03-31"),
  parties: [
    {
      ...{ partyId: "Midden", kind: "subject-to-ratification", definitiveOn: day("2026-03-31") },
      ...{ steps: [{ constituency: "college", leadDays: 21 }], records: [], remedies: [] },
    },
  ],
});
const decided = someDecision({
  ...{ decisionPointId: "mou", number: "2026-01-01", on: day("2026-03-10"), verdict },
  ...{ outcome: "akkoord" as const, status: "voorgenomen" as const },
});

test("after a decision under reservation every member of a party that must ratify is asked for it", () => {
  const around = { ...AROUND, decisions: [decided] };
  const athome = [{ id: "somebody else", partyId: "Midden" }];
  expect(partyAsks([INTENDED], athome, around)).toMatchObject([
    { kind: "ratification", decisionNumber: "2026-01-01", dueOn: "2026-03-31" },
  ]);
  expect(partyAsks([INTENDED], actingFor("Rijnmond"), around)).toEqual([]);
});

test("once the route says that all was ratified nothing is asked any more", () => {
  const step = someStep({ decisionPointId: "mou", kind: "ratify", ordinal: 2, doneOn: day("2026-03-20") });
  const around = { ...AROUND, decisions: [decided], routeSteps: [step] };
  expect(partyAsks([INTENDED], actingFor("Midden"), around)).toEqual([]);
});

test("a route that waits for a body to ratify asks it of whoever sits there, and of nobody before its turn", () => {
  const ratify = someStep({ id: "r", decisionPointId: "mou", kind: "ratify", ordinal: 2, bodyId: body.id });
  const around = { ...AROUND, routeSteps: [ratify] };
  expect(partyAsks([INTENDED], actingFor("Haaglanden"), around)).toMatchObject([
    { kind: "route-step", step: { id: "r" }, dueOn: "2026-04-20" },
  ]);
  const prepare = someStep({ id: "p", decisionPointId: "mou", kind: "prepare", ordinal: 1, bodyId: body.id });
  const earlier = partyAsks([POINT], actingFor("Haaglanden"), { ...AROUND, routeSteps: [prepare, ratify] });
  expect(earlier.map(({ kind }) => kind)).toEqual(["standing"]);
});
