import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { milestones: say, pages, governance } = catalogueOf("nl");
let world: RouteWorld;
let leader: Visitor;
let reader: Visitor;
beforeAll(async () => {
  world = await routeWorld();
  [leader, reader] = [await world.as("Procesleider"), await world.as("Lezer Schakenbosch")];
});

const room = (name: Parameters<typeof paths.milestoneRoom>[2], id = world.own.milestone ?? "") =>
  paths.milestoneRoom(SLUG, id, name);
const textOf = async (path: string, who = reader) => visibleText((await who.get(path)).text);

describe("the list of milestones", () => {
  test("says of each what was agreed, what is expected and what the forecasts show", async () => {
    const text = await textOf(paths.milestones(SLUG));
    for (const sentence of [
      "Eerste mijlpaal",
      "30-12-2026",
      "19-1-2027",
      "20 dagen later",
      say.patterns.slipping,
    ])
      expect(text).toContain(sentence);
    expect(text).toContain(say.patterns["no-report"]);
  });

  test("shows what is asked for, and says so where nothing fits", async () => {
    expect(await textOf(`${paths.milestones(SLUG)}?pattern=slipping`)).not.toContain("Tweede mijlpaal");
    expect(await textOf(`${paths.milestones(SLUG)}?pattern=wavering`)).toContain(say.noneShown);
    expect(await textOf(`${paths.milestones(SLUG)}?pattern=nonsense&workstream=nonsense`)).toContain(
      "Tweede mijlpaal",
    );
  });

  test("offers whoever only reads nothing to change", async () => {
    const { text } = await reader.get(paths.milestones(SLUG));
    expect(text).not.toContain(paths.newMilestone(SLUG));
    expect((await reader.get(paths.milestone(SLUG, world.own.milestone ?? ""))).text).not.toContain(
      room("forecast"),
    );
  });
});

test("a milestone that moves three times shows three shifts with their reasons, in the page of the server", async () => {
  const made = await leader.post(paths.newMilestone(SLUG), {
    name: "Start pilots",
    baselineOn: "2027-01-04",
  });
  const path = made.location?.split("?")[0] ?? "";
  const id = path.split("/").at(-1) ?? "";
  const report = (forecastOn: string, reason: string, version: number) =>
    expectDone(leader.post(room("forecast", id), { forecastOn, reason, version: String(version) }));
  await report("2027-01-04", "", 1);
  for (const [index, [on, reason]] of Object.entries({
    "2027-01-18": "De leverancier vroeg twee weken",
    "2027-02-01": "Het advies van de OR kwam later",
    "2027-02-15": "De proef duurde langer",
  }).entries())
    await report(on, reason, index + 2);
  const { text } = await reader.get(path);
  for (const sentence of [
    "14 dagen later",
    "De leverancier vroeg twee weken",
    "Het advies van de OR kwam later",
    "De proef duurde langer",
  ])
    expect(visibleText(text)).toContain(sentence);
  expect(text.match(/<circle(?! class="course__ring")/g)).toHaveLength(4);
  expect(text).toContain("De proef duurde langer</title>");
  const all = await textOf(paths.milestoneTrend(SLUG));
  for (const sentence of ["Start pilots", "Het advies van de OR kwam later"]) expect(all).toContain(sentence);
});

describe("a forecast", () => {
  test("that moves the day needs its reason, and keeps what was typed", async () => {
    const { status, text } = await leader.post(room("forecast"), { forecastOn: "2027-06-01", version: "3" });
    expect([status, findingAt(text, "reason")]).toEqual([422, pages.errors.moveReason]);
    expect(valuesOf(text, "forecastOn")).toEqual(["2027-06-01"]);
  });

  test("that was overtaken is told so, with what stands there now", async () => {
    const fresh = await routeWorld();
    const [who, other] = [await fresh.as("Procesleider"), await fresh.as("Projectondersteuner")];
    const path = room("forecast", fresh.own.milestone);
    await expectDone(other.post(path, { forecastOn: "2027-03-03", reason: "Van hen", version: "3" }));
    const late = await who.post(path, { forecastOn: "2027-04-04", reason: "Van mij", version: "3" });
    expect(late.status).toBe(409);
    for (const sentence of [governance.lostRace, governance.theirs, "3-3-2027"])
      expect(visibleText(late.text)).toContain(sentence);
    expect([valuesOf(late.text, "forecastOn"), valuesOf(late.text, "version")]).toEqual([
      ["2027-04-04"],
      ["4"],
    ]);
    await expectDone(who.post(path, { forecastOn: "2027-04-04", reason: "Van mij", version: "4" }));
  });

  test("names no decision that its sender was not offered", async () => {
    const form = { forecastOn: "2027-06-01", reason: "x", decisionId: "elsewhere", version: "3" };
    expect((await leader.post(room("forecast"), form)).status).toBe(404);
  });
});

test("nothing is achieved on a day that is yet to come", async () => {
  const { status, text } = await leader.post(room("achievement"), { achievedOn: "2026-11-21", version: "3" });
  expect([status, findingAt(text, "achievedOn")]).toEqual([422, pages.errors.dayAhead]);
});

test("a new baseline keeps the old one, and the log says what was done", async () => {
  const fresh = await routeWorld();
  const who = await fresh.as("Procesleider");
  const id = fresh.own.milestone ?? "";
  const form = { baselineOn: "2027-03-31", reason: "Opnieuw afgesproken in de stuurgroep", version: "3" };
  await expectDone(who.post(room("baseline", id), form));
  const text = await textOf(paths.milestone(SLUG, id), who);
  for (const sentence of ["30-12-2026", "31-3-2027", form.reason]) expect(text).toContain(sentence);
  expect(await textOf(paths.log(SLUG), who)).toContain(say.deeds["rebaseline milestone"]("Eerste mijlpaal"));
});

describe("a programme without milestones", () => {
  test("says what to do, to whoever may and to whoever may not", async () => {
    const fresh = await routeWorld();
    const [who, guest] = [await fresh.as("Procesleider"), await fresh.as("Lezer Schakenbosch")];
    const { store } = fresh.app;
    await store.keep((tx) => tx.delete(store.t.milestone));
    expect(await textOf(paths.milestones(SLUG), who)).toContain(say.addFirst);
    expect(await textOf(paths.milestones(SLUG), guest)).toContain(say.askLeader);
    expect(await textOf(paths.milestoneTrend(SLUG), guest)).toContain(say.trend.allNone);
  });
});
