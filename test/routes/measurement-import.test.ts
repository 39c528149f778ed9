import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { valuesOf, visibleText } from "#test/support/html.ts";
import { type MonitoringWorld, monitoringWorld } from "#test/support/monitoring-world.ts";
import { SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { measurementFile: file } = catalogueOf("nl");

let world: MonitoringWorld;
let leader: Visitor;
let reader: Visitor;
beforeAll(async () => {
  world = await monitoringWorld();
  ({ leader, reader } = world);
});

describe("measurements as a file", () => {
  const imported = paths.monitoringImport(SLUG);
  const confirmed = paths.measurementConfirmation(SLUG);
  const upload = (csv: string) => {
    const body = new FormData();
    body.set("file", new File([csv], "metingen.csv"));
    return leader.send(imported, { method: "POST", body });
  };
  const count = async () => (await world.records()).measurements.length;

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
    await world.newIndicator({
      text: { name: "Plekken per kwartaal" },
      definition: { frequency: "quarterly" },
    });
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
