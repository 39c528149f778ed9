import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { type BadInputWorld, badInputWorld, expectFinding } from "#test/support/bad-input-world.ts";
import { summaryOf, valuesOf, visibleText } from "#test/support/html.ts";
import { formsOf } from "#test/support/routes.ts";
import { dataDoor } from "#test/support/visitor.ts";
import { FORMS } from "./bad-input.forms.ts";

const AT = "programmes.$programme.meetings.$meeting";
const LONG = "x".repeat(10_000);

let world: BadInputWorld;
beforeAll(async () => {
  world = await badInputWorld();
});

describe.each(FORMS)("the form of %s", (id, { texts, empty, wrong }) => {
  test.each(["nl", "en"] as const)("says in %s what an empty one lacks", async (language) => {
    const { status, text } = await world.refused(id, {}, language);
    expect(status).toBe(422);
    const { errors } = catalogueOf(language).pages;
    for (const [field, key] of Object.entries(empty)) expectFinding(text, field, errors[key]);
    const found = [...summaryOf(text).keys()].map((field) => text.indexOf(`id="${field}"`));
    // What goes along unseen has no place in the form.
    const places = found.filter((place) => place >= 0);
    expect(places, "in the order of the form").toEqual(places.toSorted((one, other) => one - other));
  });

  test("does not take a field that was sent twice", async () => {
    const single = ([name]: readonly [string, unknown]) =>
      !["domains", "holderIds", "partyIds"].includes(name);
    for (const [field, value] of Object.entries(world.right(id)).filter(single)) {
      const twice = { ...world.right(id), [field]: [value, value].flat() };
      expect((await world.refused(id, twice)).status, field).toBe(422);
    }
  });

  test("gives back all that was right when one thing was wrong", async () => {
    const [long] = Object.keys(texts);
    const spoilt = long === undefined ? { [Object.keys(wrong)[0] ?? ""]: "elsewhere" } : { [long]: LONG };
    const given = { ...world.right(id), ...spoilt };
    const { text } = await world.refused(id, given);
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
      const { status, text } = await world.refused(id, { ...world.right(id), ...long }, language);
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
    expect((await world.refused(id, { ...world.right(id), [field]: "x".repeat(1_000_000) })).status).toBe(
      422,
    );
  });

  test("can be read, or are given back with what was typed beside them", async () => {
    for (const unusable of ["a\0b", "a\u0007b", "a\u001bb", "a\u009fb"]) {
      const fields = Object.fromEntries(Object.keys(texts).map((field) => [field, unusable]));
      const { status, text } = await world.refused(id, { ...world.right(id), ...fields });
      expect(status).toBe(422);
      const { errors } = catalogueOf("nl").pages;
      for (const field of Object.keys(fields)) expectFinding(text, field, errors.unusable);
    }
  });
});

const choosing = FORMS.filter(([, { wrong }]) => Object.keys(wrong).length > 0);
test.each(choosing)("the form of %s takes no choice that is none, and says so", async (id, { wrong }) => {
  const fields = Object.fromEntries(Object.keys(wrong).map((field) => [field, "elsewhere"]));
  const { text } = await world.refused(id, { ...world.right(id), ...fields });
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
      const { status, text } = await world.refused(id, { ...world.right(id), [extra]: "x" });
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
      for (const way of [world.pathOf(id), dataDoor(world.pathOf(id))]) {
        const { status } = await world.sender(id).send(way, { method: "POST", ...init });
        expect(status, JSON.stringify(init)).toBe(400);
      }
    }
  });

  test("holds text, no files", async () => {
    const body = new FormData();
    body.set("title", new File(["x"], "x.txt"));
    body.set("kind", "discussion");
    body.set("minutes", "5");
    const { status } = await world.sender(AT).send(world.pathOf(`${AT}.items.new`), { method: "POST", body });
    expect(status).toBe(422);
  });
});
