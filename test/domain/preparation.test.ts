import { expect, test } from "vitest";
import { NO_RECESS } from "#domain/calendar.ts";
import { day } from "#domain/day.ts";
import { draftAgenda, type MeetingRecords, prepare } from "#domain/preparation.ts";
import { itemsOf } from "#domain/publication.ts";
import { factsOf } from "#domain/reason.ts";
import { someBody, someDecisionPoint, someMeeting } from "#test/support/builders.ts";

const today = day("2026-03-01");
const body = { ...someBody({}), papersLeadDays: 7 };
const meeting = {
  ...someMeeting({}),
  bodyId: body.id,
  on: day("2026-03-10"),
  startsAt: "10:00",
  endsAt: "12:00",
};
const point = {
  ...someDecisionPoint({}),
  id: "fund",
  bodyId: body.id,
  state: "ready" as const,
  neededBy: null,
};

const records: MeetingRecords = {
  meeting,
  body,
  meetings: [meeting],
  governance: {
    bodies: [body],
    seats: [],
    parties: [],
    participants: [],
    authorities: [],
    conforms: [],
    calendar: NO_RECESS,
  },
  items: [],
  decisionPoints: [point],
  decisions: [],
  dismissals: [],
  openQuestions: [],
  gates: [],
  attendance: [],
  tabledBefore: [],
  routeSteps: [],
  tabledAt: [],
  unweighedRisks: 0,
  workstreams: [],
  ...{ outcomes: [], milestones: [], forecasts: [], reports: [], tabledKeys: [], actions: [] },
  workstreamMembers: [],
};

const item = {
  id: "item",
  kind: "decision" as const,
  title: "Procesleider financieren",
  note: null,
  minutes: 20,
  presenter: null,
  papers: [],
  decisionPointId: point.id,
  proposalKey: null,
  annotation: "Eerst Haaglanden het woord geven.",
  isConfidential: false,
  position: 1,
  version: 1,
};

const keysOf = (given: Partial<MeetingRecords>) =>
  prepare({ ...records, ...given }, today).open.map(({ key }) => key);

test("a decision point that stands on the agenda is no longer proposed, however it came there", () => {
  expect(keysOf({})).toContain("decision-point:fund");
  expect(keysOf({ items: [item] })).not.toContain("decision-point:fund");
});

test("a decision point that is tabled for an earlier meeting of the body is not proposed again", () => {
  expect(keysOf({ tabledBefore: ["another"] })).toContain("decision-point:fund");
  expect(keysOf({ tabledBefore: [point.id] })).not.toContain("decision-point:fund");
});

test("a standing item that was taken over is no longer proposed", () => {
  const opening = { ...item, decisionPointId: null, proposalKey: "standing:opening" };
  expect(keysOf({ items: [opening] })).not.toContain("standing:opening");
});

test("what was left out stays away while its facts are the same, and comes back when they change", () => {
  const [proposal] = prepare(records, today).open;
  if (proposal === undefined) throw new Error("there is nothing to leave out");
  const dismissal = {
    proposalKey: proposal.key,
    facts: factsOf(proposal),
    reason: "Later",
    byName: "Procesleider",
    on: today,
  };
  expect(keysOf({ dismissals: [dismissal] })).not.toContain(proposal.key);
  const urgent = { ...point, neededBy: day("2026-03-20") };
  expect(keysOf({ dismissals: [dismissal], decisionPoints: [urgent] })).toContain(proposal.key);
});

test("the agenda that goes out has the verdict of that moment, and not the chair's annotation", () => {
  const given = { ...records, items: [item] };
  const agenda = draftAgenda(given, { ...prepare(given, today), programmeName: "Jeugdhulp Plus" });
  expect(itemsOf(agenda)[0]?.point?.verdict?.kind).toBe("not-competent");
  expect(JSON.stringify(agenda)).not.toContain("Eerst Haaglanden");
});

test("a verdict is given over what this body is asked to decide, and over nothing else", () => {
  const decisionPoints = [
    point,
    { ...point, id: "note", purpose: "information" as const },
    { ...point, id: "elsewhere", bodyId: "uitvoeringsteam" },
  ];
  expect([...prepare({ ...records, decisionPoints }, today).verdicts.keys()]).toEqual(["fund"]);
});

test("what a body is only to take note of goes out with its facts, and without a verdict", () => {
  const noted = {
    ...point,
    purpose: "information" as const,
    coverNote: { effect: "Rust." },
    remark: "Ons voorstel.",
  };
  const given = { ...records, items: [{ ...item, kind: "information" as const }], decisionPoints: [noted] };
  const agenda = draftAgenda(given, { ...prepare(given, today), programmeName: "Jeugdhulp Plus" });
  expect(itemsOf(agenda)[0]?.point).toMatchObject({
    id: "fund",
    verdict: null,
    coverNote: { effect: "Rust." },
  });
  expect(JSON.stringify(agenda)).not.toContain("Ons voorstel");
});

test("an item is confidential when it is itself, or when its decision point has a ground", () => {
  const other = { ...item, id: "other", decisionPointId: null };
  const confidentialIn = (given: Partial<MeetingRecords>) =>
    prepare({ ...records, items: [item, other], ...given }, today).sections.flatMap(({ items }) =>
      items.flatMap(({ id, isConfidential, number }) => (isConfidential ? [`${number} ${id}`] : [])),
    );
  expect(confidentialIn({})).toEqual([]);
  expect(confidentialIn({ items: [{ ...item, isConfidential: true }, other] })).toEqual(["4.2 item"]);
  expect(confidentialIn({ decisionPoints: [{ ...point, confidentialGround: "Woo 5.1" }] })).toEqual([
    "4.2 item",
  ]);
});

test("the minutes of all items stand against the length of the meeting", () => {
  const crowded = Array.from({ length: 7 }, (_, index) => ({ ...item, id: `item ${index}` }));
  expect(prepare({ ...records, items: crowded }, today).budget).toEqual({
    planned: 140,
    available: 120,
    over: 20,
  });
});
