import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, summaryOf, valuesOf, visibleText } from "#test/support/html.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { bodyOf, type Fields, type Visitor } from "#test/support/visitor.ts";

const words = catalogueOf("nl");
let world: RouteWorld;
let reader: Visitor;
let asked: Fields;
let control: string;
beforeAll(async () => {
  world = await routeWorld();
  reader = await world.as("Lezer Schakenbosch");
  const group = await steeringGroup(world.app.store);
  const { bodyId, requiredPartyIds } = group.point("Financieren van de procesleider");
  control = group.participant("Control Haaglanden");
  asked = {
    ...{ body: bodyId, on: group.first.on, parties: requiredPartyIds, domains: ["financiën"] },
    ...{ amountKind: "known", onceAmount: "40.000" },
  };
});

const at = (fields: Fields) => `${paths.whatIf(SLUG)}?${bodyOf(fields)}`;
async function answer(fields: Fields) {
  const { status, text } = await reader.get(at(fields));
  expect(status).toBe(200);
  return text;
}

describe("what if", () => {
  test("starts with the next meeting of the body that decides, and gives no verdict yet", async () => {
    const { text } = await reader.get(paths.whatIf(SLUG));
    expect(valuesOf(text, "body")).toEqual([asked.body]);
    expect(valuesOf(text, "on")).toEqual([asked.on]);
    expect(valuesOf(text, "domains")).toEqual([]);
    expect(text).not.toContain('id="verdict"');
  });

  test("answers a question with the verdict and its remedies, and writes nothing", async () => {
    const before = await dumpOf(world.app.store);
    const text = visibleText(await answer(asked));
    expect(text).toContain("Nodig Control Haaglanden uit: beslist over financiën.");
    expect(text).toContain("€ 40.000 eenmalig");
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test("gives back what was asked, and the same address gives the same answer to another", async () => {
    const text = await answer({ ...asked, guests: [control] });
    expect(valuesOf(text, "guests")).toEqual([control]);
    expect(valuesOf(text, "onceAmount")).toEqual(["40.000"]);
    const other = await world.as("Directeur sociaal domein");
    const theirs = await other.get(at({ ...asked, guests: [control] }));
    const verdict = (html: string) => visibleText(html.slice(html.indexOf('id="verdict"')));
    expect(verdict(theirs.text)).toBe(verdict(text));
  });

  test("lets a way out be tried: the guest is there, and is not asked for again", async () => {
    const text = await answer(asked);
    const way = [...text.matchAll(/href="([^"]*what-if\?[^"]*)"/g)]
      .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
      .find((href) => href.includes(`guests=${control}`));
    const tried = await reader.get(way?.replace("#verdict", "") ?? "");
    expect(visibleText(text)).toContain("Nodig Control Haaglanden uit");
    expect(visibleText(tried.text)).not.toContain("Nodig Control Haaglanden uit");
  });

  test("is filled from a decision point, with the same verdict", async () => {
    const page = await reader.get(paths.decisionPoint(SLUG, world.own.point ?? ""));
    const href = /href="([^"]*what-if\?[^"]*)#verdict"/.exec(page.text)?.[1]?.replaceAll("&amp;", "&");
    const tried = await reader.get(href ?? "");
    const rows = (html: string) => /<tbody>.*?<\/tbody>/s.exec(html)?.[0] ?? "";
    expect(rows(tried.text)).not.toBe("");
    expect(rows(tried.text)).toBe(rows(page.text));
  });
});

describe("an address with something wrong in it", () => {
  test.each([
    ["body", "no-such-body", "choose"],
    ["on", "31-12-2026", "day"],
    ["on", "", "day"],
    ["domains", "alles", "choose"],
    ["amountKind", "veel", "choose"],
    ["onceAmount", "veel", "euros"],
    ["onceAmount", "", "euros"],
  ] as const)(
    "%s=%s says so at the field, keeps the rest and gives no verdict",
    async (field, value, finding) => {
      const text = await answer({ ...asked, [field]: value });
      expect(findingAt(text, field)).toBe(words.pages.errors[finding]);
      expect([...summaryOf(text).keys()]).toEqual([field]);
      expect(valuesOf(text, "parties")).toEqual(asked.parties);
      expect(text).not.toContain('id="verdict"');
    },
  );

  test("people and parties of another programme are left out, and that is said", async () => {
    const text = await answer({ ...asked, guests: [world.other.holder ?? ""], parties: ["x", "y\0"] });
    expect(visibleText(text)).toMatch(/namen in dit adres|iets wat niet gelezen/);
    const foreign = await answer({ ...asked, guests: [world.other.holder ?? ""] });
    expect(visibleText(foreign)).toContain(words.whatIf.unknown(1));
    expect(foreign).toContain('id="verdict"');
  });

  test("a body of another programme is a choice that is none", async () => {
    const { bodyId } = await steeringGroup(world.app.store).then(({ first }) => first);
    expect(bodyId).toBe(asked.body);
    const there = `${paths.whatIf("zoetermeer")}?${bodyOf(asked)}`;
    const elsewhere = await world.as("Projectleider Zoetermeer");
    const { status, text } = await elsewhere.get(there);
    expect([status, findingAt(text, "body")]).toEqual([200, words.pages.errors.choose]);
  });

  test("what the question does not have is not read", async () => {
    expect(await answer({ ...asked, elsewhere: "x", __proto__: "x" })).toContain('id="verdict"');
  });

  test.each(["\0", "%\n' -- 😀", "x".repeat(3000), "\ud800"])("%j anywhere is no failure", async (junk) => {
    for (const field of Object.keys(asked)) {
      expect((await reader.get(at({ ...asked, [field]: junk }))).status, field).toBe(200);
    }
  });
});
