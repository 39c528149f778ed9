import { beforeAll, describe, expect, test } from "vitest";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { listParties } from "#db/queries/parties.ts";
import { day } from "#domain/day.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { someIndicator } from "#test/support/indicator-world.ts";
import { INDICATOR_FORM } from "#test/support/monitoring-forms.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { demoAuthor } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { indicators: say, measuring, measurementFile: file, pages } = catalogueOf("nl");
let world: RouteWorld;
let leader: Visitor;
let reader: Visitor;
beforeAll(async () => {
  world = await routeWorld();
  [leader, reader] = [await world.as("Procesleider"), await world.as("Lezer Schakenbosch")];
});

const sight = () => ({ programmeId: world.own.programmeId ?? "", seesConfidential: true });
const textOf = async (path: string, who = reader) => visibleText((await who.get(path)).text);
const indicatorNamed = async (name: string) => {
  const { indicators } = await loadMonitoring(world.app.store, sight());
  return indicators.find((one) => one.name === name)?.id ?? "";
};
const some = async (given: Parameters<typeof someIndicator>[1] = {}) => {
  const author = await demoAuthor(world.app.store, "Procesleider");
  return someIndicator({ store: world.app.store, author, programmeId: sight().programmeId }, given);
};
const partyNamed = async (name: string) =>
  (await listParties(world.app.store, sight())).find((one) => one.name === name)?.id ?? "";

describe("closed places", () => {
  test("in July 2022: steering green and money amber, with the reason in words", async () => {
    const path = paths.asOf(paths.indicator(SLUG, await indicatorNamed("Gesloten plaatsen")), "2022-07-31");
    const text = await textOf(path);
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
    const path = paths.asOf(paths.indicator(SLUG, await indicatorNamed("Gesloten plaatsen")), "2022-07-31");
    const text = await textOf(path, who);
    expect(text).toContain("Steering: green");
    expect(text).toContain("Measured over July 2022: 147 plaatsen; the target path asks 167 plaatsen");
  });

  test("began with 235 or with 300: both are shown, and neither is chosen", async () => {
    const text = await textOf(paths.indicator(SLUG, await indicatorNamed("Gesloten plaatsen")));
    expect(text).toContain("bronnen spreken elkaar tegen: 235 plaatsen en 300 plaatsen");
  });
});

test("alternatives of which nobody knows the number are unknown, and whoever may is led to the first measurement", async () => {
  const path = paths.indicator(SLUG, await indicatorNamed("Opbouw van alternatieven"));
  expect(await textOf(path)).toContain("Sturing: onbekend");
  expect(await textOf(path)).not.toContain(say.one.firstMeasurement);
  expect(await textOf(path, leader)).toContain(say.one.firstMeasurement);
});

describe("a new indicator", () => {
  const form = {
    ...{ ...INDICATOR_FORM, name: "Plaatsen in tienden", measure: "number", scope: "whole", decimals: "1" },
  };

  test("keeps its path in the decimals that it has", async () => {
    const made = await leader.post(paths.newIndicator(SLUG), { ...form, path: "31-12-2026 50,5" });
    const text = await textOf(made.location ?? "");
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
  const partyIds = [await partyNamed("Haaglanden")];
  const form = { ...INDICATOR_FORM, name: "Van het geheel", partyIds };
  const made = { ...form, measure: "number", scope: "whole", decimals: "0" };
  const edit = paths.indicatorEdit(SLUG, await some());
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
  const [first, second] = [await some({ text: { name: "Bedden" } }), await some()];
  const named = { ...INDICATOR_FORM, name: "Bedden", reason: "Korter", version: "1" };
  const refused = await leader.post(paths.indicatorEdit(SLUG, second), named);
  expect(refused.status).toBe(422);
  expect(findingAt(refused.text, "name")).toBe(pages.errors.indicatorNameTaken);
  await expectDone(leader.post(paths.indicatorEnd(SLUG, first), { endedOn: "2026-11-20", version: "1" }));
  expect(await textOf(paths.indicator(SLUG, first), leader)).not.toContain(say.actions.measure);
  expect(await textOf(paths.indicator(SLUG, second), leader)).toContain(say.actions.measure);
  await expectDone(leader.post(paths.indicatorEdit(SLUG, second), named));
});

test("another meaning is a new edition with its reason; whoever looks back sees the old one", async () => {
  const id = await some();
  const edit = { ...INDICATOR_FORM, path: "31-12-2026 40", reason: "De raad stelde 40 vast", version: "1" };
  await expectDone(leader.post(paths.indicatorEdit(SLUG, id), edit));
  const text = await textOf(paths.indicator(SLUG, id));
  expect(text).toContain("De raad stelde 40 vast");
  expect(text).toContain("31-12-2026: 40 plaatsen");
  expect(text).toContain("31-12-2026: 50 plaatsen");
});

test("after a lost race what stands there is shown beside what was typed", async () => {
  const id = await some();
  const edit = { ...INDICATOR_FORM, name: "Kamers", reason: "Een", version: "1" };
  await expectDone(leader.post(paths.indicatorEdit(SLUG, id), { ...edit, unit: "bedden" }));
  const { status, text } = await leader.post(paths.indicatorEdit(SLUG, id), { ...edit, unit: "kamers" });
  expect(status).toBe(409);
  expect(valuesOf(text, "unit")).toEqual(["kamers"]);
  expect(visibleText(text)).toContain("bedden");
});

describe("entering measurements", () => {
  test("takes many parties at once; what is left empty stays unknown", async () => {
    const names = ["Haaglanden", "Holland Rijnland", "Midden-Holland"];
    const partyIds = await Promise.all(names.map(partyNamed));
    const id = await some({ scope: "each", partyIds });
    const path = paths.measuring(SLUG, { indicator: id, from: "2026-10-05" });
    const { text } = await leader.get(path);
    expect(valuesOf(text, "party1").length + valuesOf(text, "party3").length).toBe(2);
    const [first = ""] = valuesOf(text, "party1");
    const sent = { party1: first, value1: "12", source: "Register" };
    const done = await leader.post(path, sent);
    expect(done.status).toBe(302);
    expect(await textOf(done.location ?? "", leader)).toContain(measuring.said(1));
    const { measurements } = await loadMonitoring(world.app.store, sight(), { id });
    expect(measurements).toMatchObject([{ partyId: first, value: 12, periodFrom: "2026-10-01" }]);
    const again = await leader.post(path, { ...sent, value1: "13" });
    expect(again.status).toBe(409);
    expect(findingAt(again.text, "value1")).toBe(pages.errors.measuredAlready);
    expect(valuesOf(again.text, "value1")).toEqual(["13"]);
  });

  test("is for the participants of a party too, for that party only", async () => {
    const [own, other] = await Promise.all(["Haaglanden", "Holland Rijnland"].map(partyNamed));
    const id = await some({ scope: "each", partyIds: [own ?? "", other ?? ""] });
    const path = paths.measuring(SLUG, { indicator: id, from: "2026-10-05" });
    const member = await world.as("Afgevaardigde Haaglanden");
    expect(valuesOf((await member.get(path)).text, "party1")).toEqual([own]);
    expect(valuesOf((await member.get(path)).text, "party2")).toEqual([]);
    expect((await member.post(path, { party1: other ?? "", value1: "3" })).status).toBe(404);
    await expectDone(member.post(path, { party1: own ?? "", value1: "3" }));
    expect(await textOf(path, reader)).toContain(measuring.notYours);
    expect((await reader.post(path, { party1: own ?? "", value1: "4" })).status).toBe(403);
  });

  test("waits until the period is over: the page offers no later one, and none is kept", async () => {
    const id = await some({ text: { name: "Wachttijd tot nu" } });
    const last = await textOf(paths.measuring(SLUG, { indicator: id }), leader);
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
  const own = await partyNamed("Haaglanden");
  const id = await some({
    ...{ scope: "each", partyIds: [own], on: day("2026-01-01") },
    text: { name: "Wie wacht" },
  });
  const member = await world.as("Afgevaardigde Haaglanden");
  const path = paths.measuring(SLUG, { indicator: id, from: "2026-10-31" });
  const { text } = await member.get(paths.myWork());
  expect(visibleText(text)).toContain("Wie wacht tot en met 31-10-2026");
  expect(text).toContain(path.replaceAll("&", "&amp;"));
  expect(await textOf(paths.myWork(), leader)).not.toContain("Wie wacht");
  await expectDone(member.post(path, { party1: own, value1: "3" }));
  expect(await textOf(paths.myWork(), member)).not.toContain("Wie wacht");
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

describe("measurements as a file", () => {
  const imported = paths.monitoringImport(SLUG);
  const confirmed = paths.measurementConfirmation(SLUG);
  const upload = (csv: string) => {
    const body = new FormData();
    body.set("file", new File([csv], "metingen.csv"));
    return leader.send(imported, { method: "POST", body });
  };
  const count = async () => (await loadMonitoring(world.app.store, sight())).measurements.length;

  test("are shown first, row by row with what is wrong, and nothing is taken while anything is", async () => {
    const before = await count();
    const { status, text } = await upload(
      [
        "Indicator;Partij;Van;Tot en met;Waarde;Bron",
        "Gesloten plaatsen;;1-5-2023;31-5-2023;134;Register",
        "Open plaatsen;;1-5-2023;31-5-2023;134;Register",
        "Gesloten plaatsen;Haaglanden;31-5-2023;1-5-2023;veel;Register",
        "Gesloten plaatsen;;1-5-2023;31-5-2023;135;Register",
      ].join("\n"),
    );
    expect(status).toBe(200);
    const shown = visibleText(text);
    const { findings } = file;
    for (const key of [
      "indicator-unknown",
      "party-not-asked",
      "day-order",
      "value-unreadable",
      "duplicate",
    ] as const)
      expect(shown).toContain(findings[key]);
    expect(shown).toContain(file.notFine(3));
    expect(text).not.toContain(confirmed);
    expect(await count()).toBe(before);
  });

  test("are taken whole once all is right, and once only", async () => {
    const before = await count();
    const { text } = await upload(
      "Indicator;Van;Tot en met;Waarde\nGesloten plaatsen;2023-05-01;2023-05-31;134\nGesloten plaatsen;2023-06-01;2023-06-30;133",
    );
    const [rows = ""] = valuesOf(text, "rows");
    const [once = ""] = valuesOf(text, "once");
    const done = await leader.post(confirmed, { rows, once });
    expect(done.location).toBe(`${imported}?count=2`);
    expect((await leader.post(confirmed, { rows, once })).location).toBe(done.location);
    expect(await count()).toBe(before + 2);
    expect((await leader.post(confirmed, { rows })).status).toBe(409);
    expect(await count()).toBe(before + 2);
  });

  test("of a period that is not over, or of another length than is measured, are refused", async () => {
    await some({ text: { name: "Plekken per kwartaal" }, definition: { frequency: "quarterly" } });
    const { text } = await upload(
      [
        "Indicator;Van;Tot en met;Waarde",
        "Plekken per kwartaal;1-7-2026;31-7-2026;3",
        "Plekken per kwartaal;1-10-2026;31-12-2026;3",
      ].join("\n"),
    );
    const shown = visibleText(text);
    expect(shown).toContain(file.findings["other-frequency"]);
    expect(shown).toContain(file.findings["not-over"]);
    expect(shown).toContain(file.notFine(2));
  });

  test("that stand already, word for word, are skipped; another value from the same source is refused", async () => {
    const head = "Indicator;Van;Tot en met;Waarde;Bron";
    const row = (month: string, value: string) =>
      `Gesloten plaatsen;2023-${month}-01;2023-${month}-31;${value};Telling`;
    const rowsOf = async (...lines: string[]) => (await upload([head, ...lines].join("\n"))).text;
    const take = async (text: string) => {
      const [[rows = ""], [once = ""]] = [valuesOf(text, "rows"), valuesOf(text, "once")];
      return leader.post(confirmed, { rows, once });
    };
    expect((await take(await rowsOf(row("07", "130")))).location).toBe(`${imported}?count=1`);
    const before = await count();
    const more = await rowsOf(row("07", "130"), row("08", "129"));
    expect(visibleText(more)).toContain(file.isThere);
    expect(visibleText(more)).toContain(file.skipped(1));
    const done = await take(more);
    expect(done.location).toBe(`${imported}?count=1`);
    expect((await take(more)).location).toBe(done.location);
    expect(await count()).toBe(before + 1);
    const all = await rowsOf(row("07", "130"), row("08", "129"));
    expect(visibleText(all)).toContain(file.allThere);
    expect(all).not.toContain(confirmed);
    const other = await rowsOf(row("07", "131"));
    expect(visibleText(other)).toContain(file.findings["measured-already"]);
    expect(other).not.toContain(confirmed);
  });

  test("say which columns a file lacks, and what is no file at all", async () => {
    expect(visibleText((await upload("Naam;Aantal\nx;1")).text)).toContain(
      file.missing("‘Indicator’, ‘Van’, ‘Tot en met’ en ‘Waarde’"),
    );
    expect((await leader.post(imported, { file: "" })).status).toBe(422);
  });

  test("go out as they can come in again", async () => {
    const { status, headers } = await reader.get(paths.monitoringXlsx(SLUG));
    expect(status).toBe(200);
    expect(headers.get("Content-Disposition")).toContain("monitoring-jeugdhulp-plus");
  });
});

test("an indicator that is out of tolerance is proposed to the steering group, with lights and reason", async () => {
  const id = await some({ text: { name: "Wachttijd" }, definition: { unit: "dagen" } });
  await expectDone(
    leader.post(paths.measuring(SLUG, { indicator: id, from: "2026-10-01" }), { value1: "90" }),
  );
  const text = await textOf(paths.preparation(SLUG, world.meeting), leader);
  expect(text).toContain("Indicatoren buiten hun tolerantie");
  expect(text).toContain(
    "Wachttijd. Gemeten over oktober 2026: 90 dagen; het streefpad vraagt dan 61 dagen.",
  );
  expect(text).toContain("Sturing: rood; geld: groen.");
});

test("what was learned stands at its indicator, and a correction in its place with the reason", async () => {
  const id = world.own.words ?? "";
  const learned = {
    indicatorId: id,
    area: "Zuid",
    theme: "Gegevensdeling",
    round: "2",
    text: "Vraag het eerst.",
  };
  await expectDone(leader.post(paths.newLearning(SLUG, id), learned));
  const text = await textOf(paths.indicator(SLUG, id));
  for (const fact of ["Vraag het eerst.", "Zuid", "Gegevensdeling", "Eerder bellen helpt."])
    expect(text).toContain(fact);
  const path = paths.learningCorrection(SLUG, world.own.learning ?? "");
  await expectDone(leader.post(path, { text: "Bellen helpt soms.", reason: "Te stellig" }));
  const after = await textOf(paths.indicator(SLUG, id));
  expect(after).toContain("Bellen helpt soms. (Te stellig)");
  expect(after).not.toContain("Eerder bellen helpt.");
  expect((await leader.post(path, { text: "Nog eens", reason: "x" })).status).toBe(409);
});

test("the log tells it in words", async () => {
  const text = await textOf(paths.log(SLUG), leader);
  expect(text).toContain(say.deeds["correct measurement"]("Plaatsen in gebruik"));
  expect(text).toContain(say.deeds["edit indicator"]("Plaatsen"));
});
