import { beforeAll, describe, expect, test } from "vitest";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { type Catalogue, catalogueOf } from "#i18n/catalogue.ts";
import type { Language } from "#i18n/language.ts";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, summaryOf, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld } from "#test/support/route-world.ts";
import { addressOf, formsOf, senderOf } from "#test/support/routes.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { dataDoor, type Fields, type Visitor } from "#test/support/visitor.ts";

const AT = "programmes.$programme.meetings.$meeting";
const ROUTE = "programmes.$programme.decision-points.$point.route";
const LONG = "x".repeat(10_000);

const BODY: Form = {
  texts: { name: 120, remit: 2000, usualPlace: 200, outlook: 2000 },
  empty: { name: "required", kind: "choose", papersLeadDays: "papersLeadDays" },
  wrong: {
    ...{ kind: "choose", function: "choose", decisionRule: "choose", quorum: "quorum" },
    ...{ rhythmWeeks: "rhythmWeeks", rhythmFrom: "day", papersLeadDays: "papersLeadDays" },
    ...{ usualStart: "time", usualEnd: "time" },
  },
};

const REPORT: Form = {
  texts: { done: 4000, coming: 4000, decisionWanted: 2000, geldReason: 500, kwaliteitReason: 500 },
  empty: { done: "required", coming: "required", geld: "choose", kwaliteit: "choose" },
  wrong: { geld: "choose", tijd: "choose" },
};

const POSITION: Form = {
  texts: { oldFunction: 200, newFunction: 200, remark: 500 },
  empty: { change: "choose", isFollower: "choose" },
  wrong: { change: "choose", isFollower: "choose", oldFte: "fte", newFte: "fte" },
};

const INDICATOR: Form = {
  texts: { name: 120, definition: 1000, unit: 40, source: 200, path: 2000 },
  empty: { name: "required", kind: "choose", unfavourableGreen: "percent", favourableAmber: "percent" },
  wrong: {
    ...{ kind: "choose", direction: "choose", frequency: "choose", baselineOn: "day" },
    ...{ unfavourableGreen: "percent", favourableAmber: "percent" },
  },
};

const WORKSTREAM: Form = {
  texts: { name: 120, theme: 200 },
  empty: { name: "required" },
  wrong: { nature: "choose", startsOn: "day", endsOn: "day" },
};

/** The forms in which somebody types: which fields hold text and how much, which must be filled, which are a choice. */
const FORMS: Readonly<Record<string, Form>> = {
  "programmes.$programme.recesses.new": {
    texts: { name: 100 },
    empty: { name: "required", from: "day", until: "day" },
    wrong: { from: "day", until: "day" },
  },
  "programmes.$programme.recesses.$recess.edit": {
    texts: { name: 100 },
    empty: { name: "required", from: "day", until: "day" },
    wrong: { from: "day", until: "day" },
  },
  "programmes.$programme.meetings.new": {
    texts: { place: 200 },
    empty: { bodyId: "choose", on: "day" },
    wrong: { on: "day", startsAt: "time", endsAt: "time" },
  },
  [`${AT}.edit`]: { texts: { place: 200 }, empty: {}, wrong: { startsAt: "time", endsAt: "time" } },
  [`${AT}.move`]: {
    texts: { reason: 500 },
    empty: { on: "day", reason: "required" },
    wrong: { on: "day", startsAt: "time", endsAt: "time" },
  },
  [`${AT}.cancellation`]: { texts: { reason: 500 }, empty: { reason: "required" }, wrong: {} },
  [`${AT}.items.new`]: {
    texts: { title: 200, presenter: 200, note: 4000, papers: 2000 },
    empty: { title: "required", kind: "choose", minutes: "minutes" },
    wrong: { kind: "choose", minutes: "minutes" },
  },
  [`${AT}.items.$item._index`]: {
    texts: { title: 200, presenter: 200, note: 4000, papers: 2000, annotation: 4000 },
    empty: { title: "required", kind: "choose", minutes: "minutes" },
    wrong: { kind: "choose", minutes: "minutes" },
  },
  [`${AT}.dismissal`]: { texts: { reason: 500 }, empty: { reason: "required" }, wrong: {} },
  [`${AT}.decisions.$item`]: {
    texts: { text: 4000, reservation: 2000 },
    empty: { outcome: "choose" },
    wrong: { outcome: "choose", status: "choose" },
  },
  "programmes.$programme.decision-points.$point.edit": {
    texts: {
      title: 200,
      requestedDecision: 4000,
      cover: 300,
      background: 4000,
      effect: 4000,
      followUp: 4000,
    },
    empty: { title: "required", amountKind: "choose" },
    wrong: { amountKind: "choose", onceAmount: "euros", neededBy: "day", level: "choose" },
  },
  "programmes.$programme.decision-points.new": {
    texts: { title: 200, requestedDecision: 4000, cover: 300, confidentialGround: 300 },
    empty: { title: "required", amountKind: "choose", purpose: "choose", bodyId: "choose" },
    wrong: {
      ...{ amountKind: "choose", onceAmount: "euros", neededBy: "day", level: "choose", purpose: "choose" },
    },
  },
  [`${ROUTE}._index`]: {
    texts: { name: 120 },
    empty: { kind: "choose" },
    wrong: { kind: "choose", termDays: "termDays" },
  },
  [`${ROUTE}.$step._index`]: {
    texts: { name: 120 },
    empty: { kind: "choose" },
    wrong: { kind: "choose", termDays: "termDays" },
  },
  [`${ROUTE}.$step.outcome`]: { texts: { outcome: 500 }, empty: {}, wrong: { doneOn: "day" } },
  "programmes.$programme.decision-points.$point.withdrawal": {
    texts: { reason: 500 },
    empty: { reason: "required" },
    wrong: {},
  },
  "programmes.$programme.dependencies.new": {
    texts: {},
    empty: { predecessorId: "required", successorId: "required", lagDays: "lagDays" },
    wrong: { lagDays: "lagDays" },
  },
  "programmes.$programme.plan.slip": {
    texts: { reason: 500 },
    empty: { item: "required", days: "slipDays", direction: "choose", reason: "required" },
    wrong: { days: "slipDays", direction: "choose" },
  },
  "programmes.$programme.milestones.new": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: { baselineOn: "day" },
  },
  "programmes.$programme.milestones.$milestone.edit": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: {},
  },
  "programmes.$programme.milestones.$milestone.forecast": {
    texts: { reason: 500 },
    empty: {},
    wrong: { forecastOn: "day" },
  },
  "programmes.$programme.milestones.$milestone.achievement": {
    texts: { reason: 500 },
    empty: { achievedOn: "day" },
    wrong: { achievedOn: "day" },
  },
  "programmes.$programme.milestones.$milestone.baseline": {
    texts: { reason: 500 },
    empty: { baselineOn: "day", reason: "required" },
    wrong: { baselineOn: "day" },
  },
  "programmes.$programme.monitoring.indicators.new": {
    texts: { ...INDICATOR.texts },
    empty: { ...INDICATOR.empty, measure: "choose", scope: "choose", decimals: "choose" },
    wrong: { ...INDICATOR.wrong, measure: "choose", scope: "choose", decimals: "choose" },
  },
  "programmes.$programme.monitoring.indicators.$indicator.edit": {
    texts: { ...INDICATOR.texts, reason: 500 },
    empty: { ...INDICATOR.empty, reason: "required" },
    wrong: INDICATOR.wrong,
  },
  "programmes.$programme.measurements.$measurement.correction": {
    texts: { source: 200, reason: 500 },
    empty: { reason: "required" },
    wrong: { value: "figure" },
  },
  "programmes.$programme.monitoring.learning.new": {
    texts: { area: 120, theme: 120, round: 120, text: 2000 },
    empty: { text: "required", indicatorId: "choose" },
    wrong: {},
  },
  "programmes.$programme.monitoring.learning.$learning.correction": {
    texts: { area: 120, theme: 120, round: 120, text: 2000, reason: 500 },
    empty: { text: "required", reason: "required" },
    wrong: {},
  },
  "programmes.$programme.monitoring.entry": {
    texts: { source: 200 },
    empty: { value1: "nothingMeasured" },
    wrong: { value1: "figure" },
  },
  "programmes.$programme.governance.bodies.new": BODY,
  "programmes.$programme.deliverables.new": {
    texts: { name: 200 },
    empty: { name: "required", kind: "choose" },
    wrong: { kind: "choose", dueOn: "day" },
  },
  "programmes.$programme.deliverables.$deliverable.edit": {
    ...{ texts: { name: 200 }, empty: { name: "required" }, wrong: { dueOn: "day" } },
  },
  "programmes.$programme.deliverables.$deliverable.submission": {
    ...{ texts: { reason: 500 }, empty: {}, wrong: {} },
  },
  "programmes.$programme.deliverables.$deliverable.resumption": {
    ...{ texts: { reason: 500 }, empty: {}, wrong: {} },
  },
  "programmes.$programme.deliverables.$deliverable.review": {
    ...{ texts: { reason: 500 }, empty: { outcome: "choose" }, wrong: { outcome: "choose" } },
  },
  "programmes.$programme.deliverables.$deliverable.positions.new": POSITION,
  "programmes.$programme.deliverables.positions.$position.edit": POSITION,
  "programmes.$programme.workstreams.new": WORKSTREAM,
  "programmes.$programme.workstreams.$workstream.edit": WORKSTREAM,
  "programmes.$programme.governance.bodies.$body.edit": BODY,
  "programmes.$programme.governance.parties.$party.participants.new": {
    texts: { name: 120 },
    empty: { name: "required" },
    wrong: {},
  },
  "programmes.$programme.governance.parties.new": {
    texts: { name: 120, grouping: 80 },
    empty: { name: "required", kind: "choose", involvement: "choose" },
    wrong: { kind: "choose", involvement: "choose", constituency: "choose" },
  },
  "programmes.$programme.governance.parties.$party.edit": {
    texts: { grouping: 80 },
    empty: { kind: "choose", involvement: "choose" },
    wrong: { kind: "choose", involvement: "choose", constituency: "choose" },
  },
  "programmes.$programme.governance.commissioning.new": {
    texts: { scope: 300 },
    empty: { role: "choose", scope: "required" },
    wrong: { role: "choose" },
  },
  "programmes.$programme.governance.commissioning.$commission.edit": {
    texts: { scope: 300 },
    empty: { role: "choose", scope: "required" },
    wrong: { role: "choose" },
  },
  "programmes.$programme.authority.new": {
    texts: { reference: 300 },
    empty: { holderId: "choose", act: "choose", domains: "domains", basis: "choose" },
    wrong: { act: "choose", basis: "choose", onceCeiling: "euros", validFrom: "day", leadDays1: "leadDays" },
  },
  "programmes.$programme.authority.bulk": {
    texts: { reference: 300 },
    empty: { holderIds: "choose", act: "choose", domains: "domains", basis: "choose" },
    wrong: { act: "choose", ratifiedBy4: "choose", structuralCeiling: "euros", leadDays4: "leadDays" },
  },
  "programmes.$programme.authority.$record.replacement": {
    texts: { reference: 300 },
    empty: { act: "choose", domains: "domains", basis: "choose", validFrom: "day" },
    wrong: {
      act: "choose",
      ratifiedBy2: "choose",
      validFrom: "day",
      validUntil: "day",
      leadDays3: "leadDays",
    },
  },
  "programmes.$programme.open-questions.new": {
    texts: { question: 500, source: 300 },
    empty: { question: "required", addressee: "choose" },
    wrong: { addressee: "choose" },
  },
  "programmes.$programme.open-questions.$question.edit": {
    texts: { question: 500, source: 300 },
    empty: { question: "required", addressee: "choose" },
    wrong: { addressee: "choose" },
  },
  "programmes.$programme.open-questions.$question.answer": {
    texts: { answer: 4000 },
    empty: { answer: "required", answeredOn: "day" },
    wrong: { answeredOn: "day" },
  },
  "programmes.$programme.workstreams.$workstream.report": {
    ...REPORT,
    texts: { ...REPORT.texts, reason1: 500 },
    wrong: { ...REPORT.wrong, forecast1: "day" },
  },
  "programmes.$programme.reports.$report.correction": REPORT,
  "programmes.$programme.gates.new": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: { on: "day" },
  },
  "programmes.$programme.gates.$gate.edit": {
    texts: { name: 200, reason: 500 },
    empty: { name: "required" },
    wrong: { on: "day" },
  },
  "programmes.$programme.gates.$gate.criteria.new": {
    texts: { text: 300 },
    empty: { text: "required", weight: "choose", kind: "choose" },
    wrong: { weight: "choose", kind: "choose" },
  },
  "programmes.$programme.gates.$gate.criteria.$criterion.edit": {
    texts: { text: 300 },
    empty: { text: "required", weight: "choose", kind: "choose" },
    wrong: { weight: "choose", kind: "choose", endedOn: "day" },
  },
  "programmes.$programme.gates.$gate.criteria.$criterion.statement": {
    texts: { evidence: 1000 },
    empty: { isMet: "choose", on: "day" },
    wrong: { isMet: "choose", on: "day" },
  },
  "programmes.$programme.gates.$gate.outcome": {
    texts: { text: 4000, action_extra: 500 },
    empty: { outcome: "choose", on: "day", text: "required" },
    wrong: { outcome: "choose", on: "day", due_extra: "day" },
  },
  "programmes.$programme.phases.new": {
    texts: { name: 200 },
    empty: { name: "required" },
    wrong: { startsOn: "day", endsOn: "day" },
  },
  "programmes.$programme.phases.$phase.edit": {
    texts: { name: 200, reason: 500 },
    empty: { name: "required" },
    wrong: { startsOn: "day", endsOn: "day" },
  },
  "programmes.$programme.actions.new": {
    texts: { text: 500 },
    empty: { text: "required" },
    wrong: { dueOn: "day" },
  },
  "programmes.$programme.actions.$action.edit": {
    texts: { text: 500 },
    empty: { text: "required" },
    wrong: { dueOn: "day" },
  },
  "programmes.$programme.members.new": {
    texts: { name: 200, organisation: 200 },
    empty: { email: "email", role: "choose" },
    wrong: { email: "email", role: "choose" },
  },
  "programmes.new": {
    texts: { name: 200, aim: 2000, party1Name: 200, party1Group: 100, body1Name: 200 },
    empty: { name: "required", aim: "required" },
    wrong: {
      leaderEmail: "email",
      party1Kind: "choose",
      body1Kind: "choose",
      body1On: "day",
      body1Start: "time",
    },
  },
  "administration.organisations.new": { texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  "administration.organisations.$organisation._index": {
    ...{ texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  },
  "administration.organisations.$organisation.parents": {
    texts: { policyField: 100 },
    empty: { policyField: "required", parentId: "choose" },
    wrong: {},
  },
  "administration.portfolios.new": { texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  "administration.portfolios.$portfolio._index": {
    ...{ texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  },
  "administration.programmes.$programme.members.new": {
    texts: { name: 200, organisation: 200 },
    empty: { email: "email", role: "choose" },
    wrong: { email: "email", role: "choose" },
  },
  "administration.people.new": {
    texts: { name: 200, organisation: 200 },
    empty: { name: "required", organisation: "required", email: "email" },
    wrong: { email: "email" },
  },
};
interface Form {
  readonly texts: Readonly<Record<string, number>>;
  readonly empty: Readonly<Record<string, ErrorKey>>;
  readonly wrong: Readonly<Record<string, ErrorKey>>;
}
type Errors = Catalogue["pages"]["errors"];
/** The findings that are one sentence, whatever was typed. */
type ErrorKey = { [Key in keyof Errors]: Errors[Key] extends string ? Key : never }[keyof Errors];

let world: RouteWorld;
const senders = new Map<string, Visitor>();
const sender = (id: string, language: Language = "nl") =>
  senders.get(`${senderOf(id)} ${language}`) ?? expect.fail(id);
beforeAll(async () => {
  world = await routeWorld();
  for (const language of ["nl", "en"] as const) {
    for (const name of ["Procesleider", "Beheerder"])
      senders.set(`${name} ${language}`, await world.as(name, language));
  }
});

const pathOf = (id: string) => addressOf(world.app.build, id, world.own);
const right = (id: string) => formsOf(world.own)[id] ?? {};

/** Posts what cannot be taken: refused with a status of the 4xx, and nothing is written. */
async function refused(id: string, fields: Fields, language: Language = "nl") {
  const before = await dumpOf(world.app.store);
  const answer = await sender(id, language).post(pathOf(id), fields);
  expect(answer.status, visibleText(answer.text)).toBeGreaterThanOrEqual(400);
  expect(answer.status, visibleText(answer.text)).toBeLessThan(500);
  expect(await dumpOf(world.app.store)).toEqual(before);
  return answer;
}

/** The finding stands at the field and in the summary, and leads there. */
function expectFinding(html: string, field: string, sentence: string): void {
  expect(findingAt(html, field), field).toBe(sentence);
  expect(summaryOf(html).get(field)?.toLowerCase(), field).toContain(sentence.toLowerCase());
  expect(html, field).toContain(`id="${field}"`);
}

const forms = Object.entries(FORMS);

describe.each(forms)("the form of %s", (id, { texts, empty, wrong }) => {
  test.each(["nl", "en"] as const)("says in %s what an empty one lacks", async (language) => {
    const { status, text } = await refused(id, {}, language);
    expect(status).toBe(422);
    const { errors } = catalogueOf(language).pages;
    for (const [field, key] of Object.entries(empty)) expectFinding(text, field, errors[key]);
  });

  test("does not take a field that was sent twice", async () => {
    const single = ([name]: readonly [string, unknown]) =>
      !["domains", "holderIds", "partyIds"].includes(name);
    for (const [field, value] of Object.entries(right(id)).filter(single)) {
      const twice = { ...right(id), [field]: [value, value].flat() };
      expect((await refused(id, twice)).status, field).toBe(422);
    }
  });

  test("gives back all that was right when one thing was wrong", async () => {
    const [long] = Object.keys(texts);
    const spoilt = long === undefined ? { [Object.keys(wrong)[0] ?? ""]: "elsewhere" } : { [long]: LONG };
    const given = { ...right(id), ...spoilt };
    const { text } = await refused(id, given);
    for (const [name, value] of Object.entries(given))
      expect(valuesOf(postedForms(text), name), name).toEqual([value].flat());
  });
});

/** A form that only asks a question of the address may stand beside the one that was posted, and tells the same. */
const postedForms = (html: string) => html.replace(/<form[^>]* method="get".*?<\/form>/gs, "");

const typing = forms.filter(([, { texts }]) => Object.keys(texts).length > 0);
describe.each(typing)("the texts in the form of %s", (id, { texts }) => {
  test.each(["nl", "en"] as const)(
    "have a length, which is said in %s, and are given back",
    async (language) => {
      const long = Object.fromEntries(Object.keys(texts).map((field) => [field, LONG]));
      const { status, text } = await refused(id, { ...right(id), ...long }, language);
      expect(status).toBe(422);
      const { errors } = catalogueOf(language).pages;
      for (const [field, most] of Object.entries(texts)) {
        expectFinding(text, field, errors.tooLong(most));
        expect(valuesOf(text, field)).toEqual([LONG]);
      }
    },
  );

  test("are no megabyte", async () => {
    const [field = ""] = Object.keys(texts);
    expect((await refused(id, { ...right(id), [field]: "x".repeat(1_000_000) })).status).toBe(422);
  });

  test("can be read, or are given back with what was typed beside them", async () => {
    for (const unusable of ["a\0b", "a\u0007b", "a\u001bb", "a\u009fb"]) {
      const fields = Object.fromEntries(Object.keys(texts).map((field) => [field, unusable]));
      const { status, text } = await refused(id, { ...right(id), ...fields });
      expect(status).toBe(422);
      const { errors } = catalogueOf("nl").pages;
      for (const field of Object.keys(fields)) expectFinding(text, field, errors.unusable);
    }
  });
});

const choosing = forms.filter(([, { wrong }]) => Object.keys(wrong).length > 0);
test.each(choosing)("the form of %s takes no choice that is none, and says so", async (id, { wrong }) => {
  const fields = Object.fromEntries(Object.keys(wrong).map((field) => [field, "elsewhere"]));
  const { text } = await refused(id, { ...right(id), ...fields });
  const { errors } = catalogueOf("nl").pages;
  for (const [field, key] of Object.entries(wrong)) expectFinding(text, field, errors[key]);
});

describe("any form", () => {
  const ids = Object.keys(formsOf({})).filter((id) => id !== "sign-out");

  test.each(ids)("of %s with a field that it does not have is not one of ours", async (id) => {
    for (const extra of [
      "provenance",
      "programmeId",
      "__proto__",
      "constructor",
      "title[0]",
      "annotation.x",
    ]) {
      const { status, text } = await refused(id, { ...right(id), [extra]: "x" });
      expect([extra, status]).toEqual([extra, 400]);
      expect(visibleText(text)).toContain(catalogueOf("nl").pages.errors.home);
    }
  });

  test.each(ids)("of %s that is no form at all is not one of ours either", async (id) => {
    const bodies = [
      { body: '{"title":"x"}', headers: { "Content-Type": "application/json" } },
      { body: "x", headers: { "Content-Type": "multipart/form-data; boundary=---" } },
      { body: "x", headers: { "Content-Type": "text/plain" } },
      { headers: {} },
    ];
    for (const init of bodies) {
      for (const way of [pathOf(id), dataDoor(pathOf(id))]) {
        const { status } = await sender(id).send(way, { method: "POST", ...init });
        expect(status, JSON.stringify(init)).toBe(400);
      }
    }
  });

  test("holds text, no files", async () => {
    const body = new FormData();
    body.set("title", new File(["x"], "x.txt"));
    body.set("kind", "discussion");
    body.set("minutes", "5");
    const { status } = await sender(AT).send(pathOf(`${AT}.items.new`), { method: "POST", body });
    expect(status).toBe(422);
  });
});

test("numbers are whole, within their bounds, and no larger than a column holds", async () => {
  const id = `${AT}.items.$item._index`;
  for (const minutes of ["0", "481", "1.5", "1e999", "-1", "NaN", "0x", "٣"])
    expect((await refused(id, { ...right(id), minutes })).status, minutes).toBe(422);
  for (const version of ["-1", "1.5", "2147483648", "9007199254740993", "1e308", "x"]) {
    expect((await refused(id, { ...right(id), version })).status, version).toBe(422);
    const removal = `${AT}.items.$item.removal`;
    expect((await refused(removal, { version })).status, version).toBe(400);
  }
});

test("days exist, and the last is not before the first", async () => {
  const id = "programmes.$programme.authority.new";
  const { errors } = catalogueOf("nl").pages;
  for (const validUntil of [
    "2026-02-30",
    "31-12-2026",
    "0000-00-00",
    "0000-01-01",
    "2026-1-1",
    "+020260-01-01",
  ]) {
    const { text } = await refused(id, { ...right(id), validUntil });
    expect(findingAt(text, "validUntil"), validUntil).toBe(errors.day);
  }
  const { text } = await refused(id, { ...right(id), validFrom: "2026-02-02", validUntil: "2026-02-01" });
  expect(findingAt(text, "validUntil")).toBe(errors.dayOrder);
});

test("a seat has a role, whole hours and a term that holds together", async () => {
  const { errors } = catalogueOf("nl").pages;
  for (const id of [
    "programmes.$programme.governance.bodies.$body.seats.new",
    "programmes.$programme.governance.seats.$seat.edit",
  ]) {
    const wrong = { role: "koning", hoursPerWeek: "41", from: "2026-02-30", until: "morgen" };
    const { status, text } = await refused(id, { ...right(id), ...wrong });
    expect(status).toBe(422);
    expectFinding(text, "role", errors.choose);
    expectFinding(text, "hoursPerWeek", errors.hours);
    expectFinding(text, "from", errors.day);
    expectFinding(text, "until", errors.day);
    const holder = right(id).participantId ?? "";
    const turned = { from: "2026-02-02", until: "2026-02-01", substituteId: holder };
    const again = await refused(id, { ...right(id), ...turned });
    expectFinding(again.text, "until", errors.dayOrder);
    expectFinding(again.text, "substituteId", errors.substitute);
    expect(valuesOf(again.text, "from")).toEqual(["2026-02-02"]);
  }
});

test("a party that is named twice is needed once, and one of another programme is not found", async () => {
  const id = "programmes.$programme.decision-points.$point.edit";
  const { points, programmeId } = await steeringGroup(world.app.store);
  const [party = ""] = points[0]?.requiredPartyIds ?? [];
  const twice = { ...right(id), version: "2", requiredPartyIds: [party, party] };
  await expectDone(sender(id).post(pathOf(id), twice));
  const sight = { programmeId, seesConfidential: true };
  const point = await findDecisionPoint(world.app.store, sight, world.own.point ?? "");
  expect(point?.requiredPartyIds).toEqual([party]);
  const foreign = { ...right(id), version: "3", requiredPartyIds: ["no-such-party"] };
  expect((await refused(id, foreign)).status).toBe(404);
});
