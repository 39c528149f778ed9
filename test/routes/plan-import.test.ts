import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { findStandingPlan } from "#db/queries/plan-exchange.ts";
import { planFromMspdi } from "#documents/plan-from-mspdi.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { dataDoor, type Visitor } from "#test/support/visitor.ts";

const { planFile: say, pages } = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

function withFile(content: string | Uint8Array<ArrayBuffer>, name = "plan.xml"): RequestInit {
  const body = new FormData();
  body.set("file", new File([content], name));
  return { method: "POST", body };
}
const upload = (content: string | Uint8Array<ArrayBuffer>, name?: string) =>
  leader.send(paths.planImport(SLUG), withFile(content, name));
const fixture = (name: string) => readFileSync(`test/fixtures/mspdi/${name}.xml`, "utf8");
const hidden = (html: string) =>
  Object.fromEntries(
    ["once", "fileName", "plan", "seen"].map((name) => [name, valuesOf(html, name)[0] ?? ""]),
  );
const planNow = () =>
  findStandingPlan(
    world.app.store,
    { programmeId: world.own.programmeId ?? "", seesConfidential: true },
    { name: "" },
  );

test("the plan goes out as a file that everybody who sees the programme may take", async () => {
  const reader = await world.as("Lezer Schakenbosch");
  const { status, headers, text } = await reader.get(paths.planXml(SLUG));
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
  expect(headers.get("Content-Disposition")).toBe(`attachment; filename="plan-${SLUG}.xml"`);
  const { plan, findings } = planFromMspdi(text);
  expect(findings).toEqual([]);
  expect(plan?.tasks.map(({ id }) => id)).toEqual((await planNow()).tasks.map(({ id }) => id));
});

describe("a file that is chosen", () => {
  test("is shown with all that it would change and all that is left out, and nothing is written", async () => {
    const before = await dumpOf(world.app.store);
    const { status, text } = await upload(fixture("project-2007"), "C:\\Mijn\\regiovisie.xml");
    expect(status).toBe(200);
    const seen = visibleText(text);
    expect(seen).toContain(say.from("regiovisie.xml"));
    expect(seen).toContain("Inhoud & visie");
    expect(seen).toContain("nieuw, gehaald op 4-3-2026, onder Inhoud & visie; afgesproken: op 23-2-2026");
    expect(seen).toContain(
      "Taak 6, Vaststelling in de raden: de afhankelijkheid van ‘Inhoud & visie’ is niet",
    );
    expect(seen).toContain(say.problems["people-not-taken"]("1"));
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test("and confirmed is read in, said once, and stands in the log", async () => {
    const { text } = await upload(fixture("project-2007"), "regiovisie.xml");
    const form = hidden(text);
    const done = await leader.post(paths.planConfirmation(SLUG), form);
    expect(done.location).toMatch(/said=imported&count=\d+$/);
    const landed = visibleText((await leader.get(done.location ?? "")).text);
    expect(landed).toContain("Ingelezen: 6 wijzigingen.");
    const names = (await planNow()).tasks.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Inhoud & visie", "Concept gereed"]));
    expect(visibleText((await leader.get(paths.log(SLUG))).text)).toContain(say.imported("regiovisie.xml"));
    const after = await dumpOf(world.app.store);
    const again = await leader.post(paths.planConfirmation(SLUG), form);
    expect(again.location).toBe(done.location);
    expect(await dumpOf(world.app.store)).toEqual(after);
    expect(visibleText((await upload(fixture("project-2007"))).text)).toContain(say.nothing);
  });

  test("and confirmed goes out again with its names, days, links, milestones and baselines", async () => {
    const told = planFromMspdi(fixture("project-2007")).plan ?? expect.fail("unreadable");
    await expectDone(
      leader.post(paths.planConfirmation(SLUG), hidden((await upload(fixture("project-2007"))).text)),
    );
    const { plan } = planFromMspdi((await leader.get(paths.planXml(SLUG))).text);
    const out = plan ?? expect.fail("unreadable");
    const nameIn = (tasks: typeof out.tasks) => new Map(tasks.map(({ key, name }) => [key, name]));
    const said = ({ tasks }: typeof out) =>
      tasks.map(({ kind, name, startsOn, endsOn, isAchieved, baseline, withinKey }) => ({
        ...{ kind, name, startsOn, endsOn, isAchieved, baseline },
        within: nameIn(tasks).get(withinKey ?? "") ?? null,
      }));
    const tied = ({ tasks, links }: typeof out) =>
      links.map(({ fromKey, toKey, lagDays }) => [
        ...[nameIn(tasks).get(fromKey), nameIn(tasks).get(toKey), lagDays],
      ]);
    expect(said(out)).toEqual(expect.arrayContaining([...said(told)]));
    expect(tied(out)).toEqual(expect.arrayContaining([...tied(told)]));
  });

  test("and overtaken by another is shown anew, with what it would change now", async () => {
    const { text } = await upload(fixture("project-2007"));
    await expectDone(
      leader.post(paths.planConfirmation(SLUG), hidden((await upload(fixture("project-2007"))).text)),
    );
    const before = await dumpOf(world.app.store);
    const late = await leader.post(paths.planConfirmation(SLUG), hidden(text));
    expect(late.status).toBe(409);
    expect(visibleText(late.text)).toContain(say.overtaken);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test.each([
    ["een brief", say.problems["not-xml"]("1")],
    ['<!DOCTYPE x [<!ENTITY y "z">]><Project>&y;</Project>', say.problems["declares-entities"]()],
    ["<gan></gan>", say.problems["not-a-plan"]("gan")],
  ])("and is no plan is refused: %s", async (content, sentence) => {
    const { status, text } = await upload(content);
    expect(status).toBe(422);
    expect(visibleText(text)).toContain(sentence);
    expect(valuesOf(text, "plan")).toEqual([]);
  });

  test("may be written in the letters of an older program", async () => {
    const xml = `<?xml version="1.0" encoding="windows-1252"?><Project><Tasks><Task><UID>1</UID><Name>Co\xf6rdinatie</Name></Task></Tasks></Project>`;
    const { text } = await upload(Uint8Array.from(xml, (sign) => sign.charCodeAt(0)));
    expect(visibleText(text)).toContain("Coördinatie");
  });

  test("and is none, is asked for", async () => {
    for (const init of [
      withFile("", ""),
      { method: "POST", body: new URLSearchParams({ file: "plan.xml" }) },
    ]) {
      const { status, text } = await leader.send(paths.planImport(SLUG), init);
      expect(status).toBe(422);
      expect(findingAt(text, "file")).toBe(pages.errors.fileMissing);
    }
  });
});

test("what is confirmed is checked anew: no page of ours sends a plan that no file could hold", async () => {
  const form = hidden((await upload(fixture("project-2007"))).text);
  const plan = JSON.parse(form.plan ?? "{}");
  const [first, ...rest] = plan.tasks;
  const wrong = [
    ...["", "{", "null", "[]", JSON.stringify({ ...plan, version: 1 })],
    ...[
      { ...first, kind: "programme" },
      { ...first, startsOn: "2026-02-30" },
      { ...first, endsOn: "0001-01-01" },
      { ...first, name: "" },
      { ...first, name: "a\0b" },
      { ...first, withinKey: first.key },
      { ...first, key: rest[0].key },
      { ...first, isAchieved: true },
      { ...first, version: 3 },
    ].map((task) => JSON.stringify({ ...plan, tasks: [task, ...rest] })),
  ];
  const before = await dumpOf(world.app.store);
  for (const one of wrong) {
    for (const way of [paths.planConfirmation(SLUG), dataDoor(paths.planConfirmation(SLUG))])
      expect((await leader.post(way, { ...form, plan: one })).status, one).toBe(400);
  }
  expect(await dumpOf(world.app.store)).toEqual(before);
});

test("whoever comes to confirm without a file is led to the place where one is chosen", async () => {
  const { status, text } = await leader.get(paths.planConfirmation(SLUG));
  expect(status).toBe(200);
  expect(visibleText(text)).toContain(say.nothingChosen);
});
