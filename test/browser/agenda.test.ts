import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

/** Scenarios 1 and 2 of product.md, from sign-in to Word, with and without JavaScript. */
const NOW = "2026-11-20T09:00:00Z";
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([
  { name: "with JavaScript", hasJavaScript: true },
  { name: "without JavaScript", hasJavaScript: false },
])("the process leader, $name,", ({ hasJavaScript }) => {
  let app: RunningApp;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    app = await startApp({ now: NOW });
    ({ page, complaints } = await openReader(browser, { origin: app.origin, hasJavaScript }));
    await signInAs(page, "Procesleider");
  });
  afterAll(() => app.stop());

  test("goes from the programme to the preparation of its next steering group", async () => {
    await page.goto("/programmes/jeugdhulp-plus");
    await page.getByRole("link", { name: "Bereid de vergadering voor" }).click();
    await page.getByRole("heading", { level: 1, name: /^Stuurgroep, 4-12-2026/ }).waitFor();
    expect(await page.getByRole("heading", { name: "Voorstellen (14)" }).isVisible()).toBe(true);
    const funding = page.getByRole("article").filter({ hasText: "Financieren van de procesleider" });
    expect(await funding.innerText()).toContain("dit is de laatste vergadering die dat haalt");
  });

  test("takes over the decisions, and sees who may decide and what would mend each gap", async () => {
    await page.getByRole("button", { name: "Alle 4 op de agenda: Besluit" }).click();
    await page.getByRole("status").getByText("Op de agenda gezet.").waitFor();
    const funding = page.locator("li.item").filter({ hasText: "Financieren van de procesleider" });
    const text = await funding.innerText();
    expect(text).toContain("2 van 5 partijen mogen dit nog niet besluiten, van 1 is het onbekend");
    expect(text).toContain("Nodig Control Haaglanden uit: beslist over financiën.");
    expect(text).toContain(
      "Vraag een besluit van het college van B en W van Zuid-Holland Zuid over financiën",
    );
    expect(text).toContain("vóór 27-11-2026");
  });

  test("leaves a proposal out, and that is remembered with its reason", async () => {
    const gate = page.getByRole("article").filter({ hasText: "Beslismoment Start pilots" });
    await gate.getByText("Niet nu…").click();
    await gate.getByRole("textbox").fill("Eerst de financiële afspraken.");
    await gate.getByRole("button", { name: "Laat weg" }).click();
    await page.getByRole("status").getByText("Weggelaten").waitFor();
    await page.getByText("Weggelaten (1)").click();
    expect(await page.getByText("Eerst de financiële afspraken.").isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 4, name: "Beslismoment Start pilots" }).count()).toBe(0);
  });

  test("is asked for the reason where none was given, and loses nothing", async () => {
    const risks = page.getByRole("article").filter({ hasText: "Risico's zonder eigenaar" });
    await risks.getByText("Niet nu…").click();
    await risks.getByRole("button", { name: "Laat weg" }).click();
    await page.getByRole("alert").getByText("Vul dit in.").waitFor();
    await page.getByLabel("Waarom niet nu?").fill("Volgende keer.");
    await page.getByRole("button", { name: "Laat weg" }).click();
    await page.getByRole("status").getByText("Weggelaten").waitFor();
  });

  test("moves an item up and down", async () => {
    const numberOf = async (title: string) =>
      (await page.locator("li.item").filter({ hasText: title }).locator(".item__number").innerText()).trim();
    const before = await numberOf("Financieren van de procesleider");
    await page.getByRole("button", { name: /^Zet Financieren van de procesleider.* hoger/ }).click();
    await page.getByRole("status").getByText("Verplaatst.").waitFor();
    expect([before, await numberOf("Financieren van de procesleider")]).toEqual(["4.2", "4.1"]);
  });

  test("gets a wrong number of minutes back with what was typed, and mends it", async () => {
    await page.getByRole("link", { name: /^Wijzig Financieren/ }).click();
    await page.getByLabel("Minuten").fill("een kwartier");
    await page.getByLabel("Annotatie voor de voorzitter").fill("Eerst Haaglanden het woord geven.");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("alert").getByText("Vul een heel aantal minuten in").waitFor();
    expect(await page.getByLabel("Minuten").inputValue()).toBe("een kwartier");
    expect(await page.getByLabel("Annotatie voor de voorzitter").inputValue()).toContain("Haaglanden");
    await page.getByLabel("Minuten").fill("25");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("70 van 120 minuten").waitFor();
  });

  test("publishes version 1 and opens it in Word, without what is private to the chair", async () => {
    await page.getByRole("link", { name: "Bekijk als stuk" }).click();
    await page.getByRole("button", { name: "Publiceer versie 1" }).click();
    await page.waitForURL(/agenda\?version=1$/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Open in Word" }).click(),
    ]);
    const parts = unzipSync(readFileSync(await download.path()));
    const document = new TextDecoder().decode(parts["word/document.xml"]);
    expect(document).toContain("Financieren van de procesleider uit het MoU");
    expect(document).not.toContain("Eerst Haaglanden het woord geven");
  });

  test("invites who covers finance, and the next version says what changed", async () => {
    await page.goto("/programmes/jeugdhulp-plus/meetings");
    await page.getByRole("link", { name: "Bereid voor" }).first().click();
    await page.getByRole("link", { name: /^Wie wordt verwacht/ }).click();
    await page.getByLabel(/^Control Haaglanden/).check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("status").getByText("De oordelen zijn opnieuw bepaald.").waitFor();
    await page.getByRole("button", { name: "Publiceer versie 2" }).click();
    await page.getByRole("heading", { name: "Gewijzigd ten opzichte van versie 1" }).waitFor();
    expect(await page.locator(".notice li").allInnerTexts()).toEqual([
      "Control Haaglanden wordt nu ook verwacht.",
      "4.1 Financieren van de procesleider uit het MoU-budget: Haaglanden is nu bevoegd.",
    ]);
  });

  test("cannot record as definitive what two regions may not decide yet", async () => {
    await page.getByRole("link", { name: /^Leg besluit vast: Financieren/ }).click();
    await page.getByLabel("Akkoord", { exact: true }).check();
    await page.getByLabel("Definitief").check();
    await page.getByRole("button", { name: "Leg vast" }).click();
    await page.getByRole("alert").getByText("Zuid-Holland Zuid en Rijnmond mogen het").waitFor();
    await page.getByLabel("Voorgenomen").check();
    await page.getByLabel("Voorbehoud").fill("Besluit van het college van Zuid-Holland Zuid.");
    await page.getByRole("button", { name: "Leg vast" }).click();
    await page.getByText("2026-01-01").waitFor();
    expect(await page.getByText("akkoord, voorgenomen").isVisible()).toBe(true);
  });

  test("meets nothing that the browser complains about", () => {
    expect(complaints).toEqual([]);
  });
});
