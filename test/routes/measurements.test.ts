import { beforeAll, describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { type MonitoringWorld, monitoringWorld } from "#test/support/monitoring-world.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { measuring, pages } = catalogueOf("nl");

let world: MonitoringWorld;
let leader: Visitor;
let reader: Visitor;
beforeAll(async () => {
  world = await monitoringWorld();
  ({ leader, reader } = world);
});

describe("entering measurements", () => {
  test("takes many parties at once; what is left empty stays unknown", async () => {
    const names = ["Haaglanden", "Holland Rijnland", "Midden-Holland"];
    const partyIds = await Promise.all(names.map(world.partyNamed));
    const id = await world.newIndicator({ scope: "each", partyIds });
    const path = paths.measuring(SLUG, { indicator: id, from: "2026-10-05" });
    const { text } = await leader.get(path);
    expect(valuesOf(text, "party1").length + valuesOf(text, "party3").length).toBe(2);
    const [first = ""] = valuesOf(text, "party1");
    const sent = { party1: first, value1: "12", source: "Register" };
    const done = await leader.post(path, sent);
    expect(done.status).toBe(302);
    expect(await world.textOf(done.location ?? "", leader)).toContain(measuring.said(1));
    const { measurements } = await world.records({ id });
    expect(measurements).toMatchObject([{ partyId: first, value: 12, periodFrom: "2026-10-01" }]);
    const again = await leader.post(path, { ...sent, value1: "13" });
    expect(again.status).toBe(409);
    expect(findingAt(again.text, "value1")).toBe(pages.errors.measuredAlready);
    expect(valuesOf(again.text, "value1")).toEqual(["13"]);
  });

  test("is for the participants of a party too, for that party only", async () => {
    const [own, other] = await Promise.all(["Haaglanden", "Holland Rijnland"].map(world.partyNamed));
    const id = await world.newIndicator({ scope: "each", partyIds: [own ?? "", other ?? ""] });
    const path = paths.measuring(SLUG, { indicator: id, from: "2026-10-05" });
    const member = await world.as("Afgevaardigde Haaglanden");
    expect(valuesOf((await member.get(path)).text, "party1")).toEqual([own]);
    expect(valuesOf((await member.get(path)).text, "party2")).toEqual([]);
    expect((await member.post(path, { party1: other ?? "", value1: "3" })).status).toBe(404);
    await expectDone(member.post(path, { party1: own ?? "", value1: "3" }));
    expect(await world.textOf(path, reader)).toContain(measuring.notYours);
    expect((await reader.post(path, { party1: own ?? "", value1: "4" })).status).toBe(403);
  });

  test("waits until the period is over: the page offers no later one, and none is kept", async () => {
    const id = await world.newIndicator({ text: { name: "Wachttijd tot nu" } });
    const last = await world.textOf(paths.measuring(SLUG, { indicator: id }), leader);
    expect(last).toContain(`${measuring.before}: september 2026`);
    expect(last).not.toContain(measuring.after);
    const path = paths.measuring(SLUG, { indicator: id, from: "2026-11-01" });
    const { text } = await leader.get(path);
    expect(visibleText(text)).toContain(measuring.notOver);
    expect(text).not.toContain('name="value1"');
    const sent = await leader.post(path, { value1: "12" });
    expect(sent.status).toBe(422);
    expect(findingAt(sent.text, "value1")).toBe(pages.errors.periodNotOver);
    expect(valuesOf(sent.text, "value1")).toEqual(["12"]);
  });

  test("of an indicator of another programme is not found", async () => {
    const path = paths.measuring(SLUG, { indicator: world.other.indicator ?? "" });
    expect((await leader.get(path)).status).toBe(404);
    expect((await leader.post(path, { value1: "1" })).status).toBe(404);
  });
});

test("a party owes its measurement once the month is over, in Mijn werk, until it has entered it", async () => {
  const own = await world.partyNamed("Haaglanden");
  const id = await world.newIndicator({
    ...{ scope: "each", partyIds: [own], on: day("2026-01-01") },
    text: { name: "Wie wacht" },
  });
  const member = await world.as("Afgevaardigde Haaglanden");
  const path = paths.measuring(SLUG, { indicator: id, from: "2026-10-31" });
  const { text } = await member.get(paths.myWork());
  expect(visibleText(text)).toContain("Wie wacht tot en met 31-10-2026");
  expect(text).toContain(path.replaceAll("&", "&amp;"));
  expect(await world.textOf(paths.myWork(), leader)).not.toContain("Wie wacht");
  await expectDone(member.post(path, { party1: own, value1: "3" }));
  expect(await world.textOf(paths.myWork(), member)).not.toContain("Wie wacht");
});

test("a correction keeps the old measurement, struck through, with the reason beside the new", async () => {
  const id = world.own.indicator ?? "";
  const path = paths.measurementCorrection(SLUG, world.own.measurement ?? "");
  expect(valuesOf((await leader.get(path)).text, "value")).toEqual(["60"]);
  const same = await leader.post(path, { value: "60", source: "Register", reason: "Nagekeken" });
  expect(same.status).toBe(422);
  expect(findingAt(same.text, "value")).toBe(pages.errors.correctionUnchanged);
  await expectDone(leader.post(path, { value: "57", source: "Register", reason: "Telfout" }));
  const { text } = await reader.get(paths.indicator(SLUG, id));
  expect(text).toMatch(/<del>60 plaatsen<\/del>/);
  expect(visibleText(text)).toContain("Telfout");
  expect((await leader.post(path, { value: "58", reason: "Nogmaals" })).status).toBe(409);
});
