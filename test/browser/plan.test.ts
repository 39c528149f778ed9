import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

let browser: Browser;
let app: RunningApp | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => app?.stop());
afterAll(() => browser.close());

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const WAYS = [
  { hasJavaScript: true, width: 1280 },
  { hasJavaScript: false, width: 360 },
];

test.each(WAYS)(
  "scenario 5: gate III without the formatieplan is refused, and goes conditionally with an owned action (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript, width }) => {
    app = await startApp({ now: "2026-11-20T09:00:00Z" });
    const { page, complaints, close } = await openReader(browser, {
      ...{ origin: app.origin, hasJavaScript, width },
    });
    await signInAs(page, "Projectleider Zoetermeer");
    await page.goto("/programmes/zoetermeer/gates");
    expect(await page.locator("main").innerText()).toMatch(
      /fasen hebben geen datum:.*VI Evaluatie en nazorg/,
    );
    await page.getByRole("link", { name: "Beslismoment fase III", exact: true }).first().click();
    await page.getByRole("link", { name: "Leg uitkomst vast" }).click();
    await page.getByRole("radio", { name: "go", exact: true }).check();
    await page.locator("#on").fill("2026-11-20");
    await page.locator("#text").fill("Het DT gaat door met fase IV.");
    await page.getByRole("button", { name: "Leg uitkomst vast" }).click();
    await page.getByText(/Een go kan niet zolang deze harde criteria openstaan:.*Formatieplan/).waitFor();
    expect(await page.locator("#text").inputValue()).toBe("Het DT gaat door met fase IV.");
    await page.getByRole("radio", { name: "go onder voorwaarden" }).check();
    const hard = page.getByRole("group").filter({ hasText: "hard: moet worden genoemd" });
    for (let nth = 0; nth < (await hard.count()); nth += 1) {
      const condition = hard.nth(nth);
      await condition.getByLabel("Wat moet er gebeuren?").fill(`Stel voorwaarde ${nth + 1} vast`);
      await condition.getByLabel("Wie doet dat?").selectOption({ index: 1 });
      await condition.getByLabel("Vóór welke dag?").fill("2026-12-18");
    }
    await page.getByRole("button", { name: "Leg uitkomst vast" }).click();
    await page.getByText("de voorwaarden staan als acties op de lijst").waitFor();
    expect(await isWide(page)).toBe(false);
    await page.goto("/programmes/zoetermeer/actions");
    const row = page.getByRole("row", { name: /Stel voorwaarde 3 vast/ });
    expect(await row.innerText()).toContain("18-12-2026");
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each(WAYS)(
  "scenario 6: a milestone that moved three times says why, and the as-of day shows last month as it was (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript, width }) => {
    app = await startApp({ now: "2026-11-20T09:00:00Z" });
    const { page, complaints, close } = await openReader(browser, {
      ...{ origin: app.origin, hasJavaScript, width },
    });
    const base = "/programmes/jeugdhulp-plus";
    // What is drawn is drawn again by the chart where scripts run; the words beside it are the same at once.
    const asShown = async (path: string) => {
      await page.goto(path);
      return (await page.locator("main table, main .as-of-banner").allInnerTexts()).join("\n");
    };
    await signInAs(page, "Procesleider");
    const now = await asShown(`${base}/milestones/trend`);
    for (const reason of [
      /de financiering is nog niet rond/,
      /de vergunning laat op zich wachten/,
      /naar voren gehaald/,
    ])
      expect(now).toMatch(reason);
    const lastMonth = `${base}/milestones/trend?asOf=2026-10-20`;
    const before = await asShown(lastMonth);
    expect(before).not.toContain("naar voren gehaald");
    await page.goto(`${base}/milestones`);
    await page.getByRole("link", { name: "Voorbeeld: eerste alternatief geopend" }).first().click();
    await page.locator("main a[href$='/forecast']").first().click();
    await page.locator("#forecastOn").fill("2027-06-01");
    await page.locator("#reason").fill("De aannemer kan later beginnen.");
    await page.getByRole("button", { name: "Voeg prognose toe" }).click();
    await page.getByText("Prognose toegevoegd.").waitFor();
    expect(await asShown(`${base}/milestones/trend`)).toContain("De aannemer kan later beginnen.");
    expect(await asShown(lastMonth)).toBe(before);
    expect(await isWide(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);
