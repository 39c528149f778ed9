import { beforeEach, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import type { Answer, Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");
const CHRISTMAS = { name: "Kerstreces", from: "2026-12-19", until: "2027-01-03" };

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const said = ({ text }: Answer) => visibleText(text).replaceAll("\u2011", "-");
const calendar = async () => said(await leader.get(paths.calendar(SLUG)));

test("the calendar names the recesses, the public holidays of two years, and what comes in twelve months", async () => {
  await expectDone(leader.post(paths.newRecess(SLUG), CHRISTMAS));
  const page = await calendar();
  for (const part of [
    "Kerstreces",
    "19-12-2026",
    "Tweede Pinksterdag",
    "17-5-2027",
    "Stuurgroep",
    "Oktober 2027",
  ])
    expect(page).toContain(part);
});

test("whoever may not plan sees the calendar, and nothing to change it with", async () => {
  const reader = await world.as("Lezer Schakenbosch");
  const { text } = await reader.get(paths.calendar(SLUG));
  expect(text).not.toContain(paths.newRecess(SLUG));
  expect(text).not.toContain(paths.recessEdit(SLUG, world.own.recess ?? ""));
});

test("a recess moves the days that a rhythm proposes, and says which", async () => {
  const { bodyId } = (await steeringGroup(world.app.store)).first;
  const asked = `${paths.rhythm(SLUG, bodyId)}&weeks=2&from=2026-12-23&until=2027-02-28`;
  expect(valuesOf((await leader.get(asked)).text, "days")).toContain("2026-12-23");
  await expectDone(leader.post(paths.newRecess(SLUG), CHRISTMAS));
  const page = await leader.get(asked);
  expect(valuesOf(page.text, "days")).toContain("2026-12-18");
  expect(said(page)).toContain("verschoven: reces (Kerstreces)");
});

test("a recess does not end before it begins, and the log says who recorded, changed and removed it", async () => {
  const refused = await leader.post(paths.newRecess(SLUG), { ...CHRISTMAS, until: "2026-12-18" });
  expect([refused.status, findingAt(refused.text, "until")]).toEqual([422, nl.pages.errors.dayOrder]);
  const id = world.own.recess ?? "";
  await expectDone(leader.post(paths.recessEdit(SLUG, id), { ...CHRISTMAS, version: "1" }));
  await expectDone(leader.post(paths.recessRemoval(SLUG, id), { version: "2" }));
  const log = said(await leader.get(paths.log(SLUG)));
  for (const part of [
    "legde reces ‘Voorjaarsreces’ vast",
    "wijzigde reces ‘Kerstreces’: van 19-12-2026",
    "verwijderde reces",
  ])
    expect(log).toContain(part);
});
