import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { INDICATOR_FORM } from "#test/support/monitoring-forms.ts";
import { type MonitoringWorld, monitoringWorld } from "#test/support/monitoring-world.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { indicators: say, pages } = catalogueOf("nl");

let world: MonitoringWorld;
let leader: Visitor;
beforeAll(async () => {
  world = await monitoringWorld();
  ({ leader } = world);
});

describe("closed places", () => {
  test("in July 2022: steering green and money amber, with the reason in words", async () => {
    const path = paths.asOf(
      paths.indicator(SLUG, await world.indicatorNamed("Gesloten plaatsen")),
      "2022-07-31",
    );
    const text = await world.textOf(path);
    for (const sentence of [
      "Sturing: groen",
      "Geld: oranje",
      "Gemeten over juli 2022: 147 plaatsen; het streefpad vraagt dan 167 plaatsen.",
      "Dat wijkt 12 % af aan de gunstige kant.",
      say.status.ahead,
    ])
      expect(text).toContain(sentence);
    expect(text).not.toContain("135");
  });

  test("in English the same", async () => {
    const who = await world.as("Lezer Schakenbosch", "en");
    const path = paths.asOf(
      paths.indicator(SLUG, await world.indicatorNamed("Gesloten plaatsen")),
      "2022-07-31",
    );
    const text = await world.textOf(path, who);
    expect(text).toContain("Steering: green");
    expect(text).toContain("Measured over July 2022: 147 plaatsen; the target path asks 167 plaatsen");
  });

  test("began with 235 or with 300: both are shown, and neither is chosen", async () => {
    const text = await world.textOf(paths.indicator(SLUG, await world.indicatorNamed("Gesloten plaatsen")));
    expect(text).toContain("bronnen spreken elkaar tegen: 235 plaatsen en 300 plaatsen");
  });
});

test("alternatives of which nobody knows the number are unknown, and whoever may is led to the first measurement", async () => {
  const path = paths.indicator(SLUG, await world.indicatorNamed("Opbouw van alternatieven"));
  expect(await world.textOf(path)).toContain("Sturing: onbekend");
  expect(await world.textOf(path)).not.toContain(say.one.firstMeasurement);
  expect(await world.textOf(path, leader)).toContain(say.one.firstMeasurement);
});

describe("a new indicator", () => {
  const form = {
    ...{ ...INDICATOR_FORM, name: "Plaatsen in tienden", measure: "number", scope: "whole", decimals: "1" },
  };

  test("keeps its path in the decimals that it has", async () => {
    const made = await leader.post(paths.newIndicator(SLUG), { ...form, path: "31-12-2026 50,5" });
    const text = await world.textOf(made.location ?? "");
    expect(text).toContain(say.said.created);
    expect(text).toContain("50,5 plaatsen");
    expect(text).toContain("100,0 plaatsen");
  });

  test.each([
    ["path", { path: "ergens in 2026: vijftig" }, pages.errors.pathLines],
    ["path", { path: "31-12-2026 50,55" }, pages.errors.pathLines],
    ["path", { path: "31-12-2026 50\n31-12-2026 60" }, pages.errors.pathDays("31-12-2026")],
    ["path", { path: "1-1-2026 50" }, pages.errors.pathBeforeBaseline],
    ["path", { path: "31-12-2025 50", baselineValue: "" }, pages.errors.pathBeforeBaseline],
    ["baselineValue", { baselineValue: "1e5" }, pages.errors.figure],
    ["baselineValue", { baselineValue: "1,55" }, pages.errors.figureDecimals],
    ["baselineValue", { baselineValue: "9".repeat(20) }, pages.errors.figureTooLarge],
    ["name", { name: "gesloten plaatsen" }, pages.errors.indicatorNameTaken],
    ["baselineValue", { baselineValue: "" }, pages.errors.figureNeeded],
    ["baselineOn", { baselineOn: "" }, pages.errors.figureNeeded],
    ["baselineValue", { baselineValue: "honderd" }, pages.errors.figure],
    ["favourableAmber", { favourableAmber: "5" }, pages.errors.percentOrder],
  ])("says at %s what is wrong with %j", async (field, given, finding) => {
    const { status, text } = await leader.post(paths.newIndicator(SLUG), { ...form, ...given });
    expect(status).toBe(422);
    expect(findingAt(text, field)).toBe(finding);
  });
});

test("of the programme as a whole no party is asked: ticked parties are refused, on the new form and the old", async () => {
  const partyIds = [await world.partyNamed("Haaglanden")];
  const form = { ...INDICATOR_FORM, name: "Van het geheel", partyIds };
  const made = { ...form, measure: "number", scope: "whole", decimals: "0" };
  const edit = paths.indicatorEdit(SLUG, await world.newIndicator());
  for (const sent of [
    await leader.post(paths.newIndicator(SLUG), made),
    await leader.post(edit, { ...form, reason: "Erbij", version: "1" }),
  ]) {
    expect(sent.status).toBe(422);
    expect(findingAt(sent.text, "partyIds")).toBe(pages.errors.partiesOfWhole);
  }
  await expectDone(leader.post(paths.newIndicator(SLUG), { ...made, scope: "each" }));
});

test("an indicator takes no name that another has, until that one has ended", async () => {
  const [first, second] = [
    await world.newIndicator({ text: { name: "Bedden" } }),
    await world.newIndicator(),
  ];
  const named = { ...INDICATOR_FORM, name: "Bedden", reason: "Korter", version: "1" };
  const refused = await leader.post(paths.indicatorEdit(SLUG, second), named);
  expect(refused.status).toBe(422);
  expect(findingAt(refused.text, "name")).toBe(pages.errors.indicatorNameTaken);
  await expectDone(leader.post(paths.indicatorEnd(SLUG, first), { endedOn: "2026-11-20", version: "1" }));
  expect(await world.textOf(paths.indicator(SLUG, first), leader)).not.toContain(say.actions.measure);
  expect(await world.textOf(paths.indicator(SLUG, second), leader)).toContain(say.actions.measure);
  await expectDone(leader.post(paths.indicatorEdit(SLUG, second), named));
});

test("another meaning is a new edition with its reason; whoever looks back sees the old one", async () => {
  const id = await world.newIndicator();
  const edit = { ...INDICATOR_FORM, path: "31-12-2026 40", reason: "De raad stelde 40 vast", version: "1" };
  await expectDone(leader.post(paths.indicatorEdit(SLUG, id), edit));
  const text = await world.textOf(paths.indicator(SLUG, id));
  expect(text).toContain("De raad stelde 40 vast");
  expect(text).toContain("31-12-2026: 40 plaatsen");
  expect(text).toContain("31-12-2026: 50 plaatsen");
});

test("after a lost race what stands there is shown beside what was typed", async () => {
  const id = await world.newIndicator();
  const edit = { ...INDICATOR_FORM, name: "Kamers", reason: "Een", version: "1" };
  await expectDone(leader.post(paths.indicatorEdit(SLUG, id), { ...edit, unit: "bedden" }));
  const { status, text } = await leader.post(paths.indicatorEdit(SLUG, id), { ...edit, unit: "kamers" });
  expect(status).toBe(409);
  expect(valuesOf(text, "unit")).toEqual(["kamers"]);
  expect(visibleText(text)).toContain("bedden");
});
