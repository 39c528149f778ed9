import { beforeEach, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
let point: string;
let step: string;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  point = world.own.point ?? "";
  step = world.own.step ?? "";
});

const seen = async (path: string, who = leader) => visibleText((await who.get(path)).text);

test("a usual term fills in the form, and says where it comes from", async () => {
  const { text } = await leader.get(paths.usualTerm(SLUG, point, "zienswijze-8").replace("#add", ""));
  expect(valuesOf(text, "termDays")).toEqual(["56"]);
  expect(valuesOf(text, "name")).toEqual(["zienswijze raden"]);
  expect(valuesOf(text, "isStatutory")).toEqual(["on"]);
  expect(visibleText(text)).toContain(nl.route.usualTerms["advies-or"].source);
  const blank = await leader.get(`${paths.route(SLUG, point)}?term=constructor`);
  expect(valuesOf(blank.text, "termDays")).toEqual([""]);
});

test("a route is shown to everybody as words, a line and a table, and edited by few", async () => {
  const reader = await world.as("Lezer Schakenbosch");
  const { text } = await reader.get(paths.decisionPoint(SLUG, point));
  expect(text).toMatch(/<svg[^>]*class="route-line"[^>]*role="img"[^>]*aria-label="De route op schaal/);
  expect(visibleText(text)).toContain("advies OR");
  expect(text).not.toContain(paths.route(SLUG, point));
  expect((await reader.get(paths.route(SLUG, point))).status).toBe(403);
});

test("an advice of six weeks does not fit before a decision that is needed sooner, and the page says so", async () => {
  await expectDone(leader.post(paths.route(SLUG, point), { kind: "decide", bodyId: world.own.body ?? "" }));
  const page = await seen(paths.decisionPoint(SLUG, point));
  expect(page).toMatch(/Niet haalbaar vóór [\d-]+: het breekt op advies OR\./);
  expect(page).toMatch(/De aanvraag had op [\d-]+ uit gemoeten om op [\d-]+ klaar te zijn\./);
  expect(page).toMatch(/Op zijn vroegst haalbaar: [\d-]+\.|Wanneer het op zijn vroegst kan is onbekend/);
});

test("a step that was taken shows when and with what outcome, and is no longer counted with", async () => {
  const path = paths.stepOutcome(SLUG, point, step);
  const ahead = await leader.post(path, { doneOn: "2026-11-21", version: "1" });
  expect(ahead.status).toBe(422);
  expect(findingAt(ahead.text, "doneOn")).toBe(nl.pages.errors.future);
  await expectDone(leader.post(path, { doneOn: "2026-11-20", outcome: "positief", version: "1" }));
  const page = await seen(paths.decisionPoint(SLUG, point));
  expect(page).toContain("gezet op 20-11-2026: positief");
  expect(page).toContain(nl.route.nothingLeft);
});

test("two who change one step: the second keeps what they typed and sees what stands", async () => {
  const path = paths.routeStep(SLUG, point, step);
  const edit = { kind: "advise", termDays: "42", version: "1" };
  const supporter = await world.as("Projectondersteuner");
  await expectDone(supporter.post(path, { ...edit, name: "Hun advies" }));
  const { status, text } = await leader.post(path, { ...edit, name: "Mijn advies" });
  expect(status).toBe(409);
  expect(valuesOf(text, "name")).toEqual(["Mijn advies"]);
  expect(valuesOf(text, "version")).toEqual(["2"]);
  expect(visibleText(text)).toContain("Hun advies");
  const taken = await leader.post(paths.stepOutcome(SLUG, point, step), {
    outcome: "Mijn uitkomst",
    version: "1",
  });
  expect(taken.status).toBe(409);
  expect(valuesOf(taken.text, "outcome")).toEqual(["Mijn uitkomst"]);
  for (const button of [paths.stepPlace(SLUG, point, step), paths.stepRemoval(SLUG, point, step)]) {
    const fields = button.endsWith("place") ? { to: "0", version: "1" } : { version: "1" };
    expect((await leader.post(button, fields)).status).toBe(409);
  }
});

test("a step names no body of another programme, and a step without a body has a name", async () => {
  const path = paths.route(SLUG, point);
  const foreign = { kind: "decide", bodyId: world.other.body ?? "" };
  expect((await leader.post(path, foreign)).status).toBe(404);
  const edit = { ...foreign, version: "1" };
  expect((await leader.post(paths.routeStep(SLUG, point, step), edit)).status).toBe(404);
  const nameless = await leader.post(path, { kind: "decide" });
  expect(findingAt(nameless.text, "name")).toBe(nl.pages.errors.required);
});

test("what was done to a route stands in the log", async () => {
  await expectDone(leader.post(paths.stepRemoval(SLUG, point, step), { version: "1" }));
  expect(await seen(paths.log(SLUG))).toContain(nl.pages.log.deeds.stepRemoved("advies OR"));
});
