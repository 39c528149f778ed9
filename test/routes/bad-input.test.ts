import { beforeAll, describe, expect, test } from "vitest";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import type { Language } from "#i18n/language.ts";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, summaryOf, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld } from "#test/support/route-world.ts";
import { addressOf, formsOf, senderOf } from "#test/support/routes.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { dataDoor, type Fields, type Visitor } from "#test/support/visitor.ts";
import { FORMS } from "./bad-input.forms.ts";

const AT = "programmes.$programme.meetings.$meeting";
const LONG = "x".repeat(10_000);

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

describe.each(FORMS)("the form of %s", (id, { texts, empty, wrong }) => {
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

const typing = FORMS.filter(([, { texts }]) => Object.keys(texts).length > 0);
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

const choosing = FORMS.filter(([, { wrong }]) => Object.keys(wrong).length > 0);
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
