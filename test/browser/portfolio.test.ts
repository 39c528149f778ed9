import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

const DIRECTOR = "Directeur sociaal domein";
const FIVE = ["jeugdhulp-plus", "holland-rijnland", "zoetermeer", "hollands-midden", "midden-drenthe"];

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ now: "2026-11-20T09:00:00Z" }), launchChromium()]);
  await plan("Procesleider", "jeugdhulp-plus", { "Start pilots": "2026-12-11" });
  await plan("Projectleider Zoetermeer", "zoetermeer", {
    "Beslismoment fase II": "2026-12-01",
    "Beslismoment fase III": "2027-02-01",
    "Beslismoment fase IV": "2027-02-03",
  });
  await plan("Programmamanager Holland Rijnland", "holland-rijnland", {
    "Vaststelling van het beleidskader": "2027-05-10",
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Whoever leads a programme says when its gates are: the stories do not know. */
async function plan(who: string, slug: string, days: Readonly<Record<string, string>>): Promise<void> {
  const { page, close } = await openReader(browser, { origin: app.origin, hasJavaScript: false });
  await signInAs(page, who);
  for (const [gate, on] of Object.entries(days)) {
    await page.goto(`/programmes/${slug}/gates`);
    await page.getByRole("link", { name: gate, exact: true }).first().click();
    await page.getByRole("link", { name: "Wijzig beslismoment" }).click();
    await page.getByLabel("Datum", { exact: true }).fill(on);
    await page.getByLabel("Waarom verschuift de datum?").fill("Het gremium noemde een dag.");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.waitForURL(/said=saved$/);
  }
  await close();
}

const rowOf = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

/** Scenario 12: a director sees five programmes, the gates of the coming two quarters, and why each is or is not ready. */
test.each([true, false])(
  "a director sees which gates come and why each is or is not ready (JavaScript: %s)",
  async (hasJavaScript) => {
    const { page, complaints, close } = await openReader(browser, { origin: app.origin, hasJavaScript });
    await signInAs(page, DIRECTOR);
    await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
    expect(await page.locator("table.portfolio tbody tr").count()).toBe(5);
    await page.getByText("2 beslismomenten binnen 6 weken zijn niet gereed.").waitFor();
    const own = rowOf(page, "Jeugdhulp Plus Zuidwest");
    await own.getByText("niet gereed:").waitFor();
    await own.getByText("Concrete financiële afspraken").waitFor();
    await own.getByText("Wie aan tafel zit, beslist niet over financiën.").waitFor();
    await page.getByRole("link", { name: "Kalender van beslismomenten" }).click();
    const running = page.getByRole("region", { name: "Kwartaal 4, 2026" });
    await running
      .getByRole("row", { name: /^Start pilots .* niet gereed: Concrete financiële afspraken/ })
      .waitFor();
    await running
      .getByRole("row", { name: /^Beslismoment fase II .* nog geen criteria vastgelegd/ })
      .waitFor();
    const next = page.getByRole("region", { name: "Kwartaal 1, 2027" });
    await next.getByRole("row", { name: /Formatieplan/ }).waitFor();
    expect(await next.locator("tbody tr").count()).toBe(2);
    await page
      .getByRole("region", { name: "Zonder datum" })
      .getByText("Consensus tussen de partijen")
      .waitFor();
    await page.getByRole("link", { name: /^Start pilots, Jeugdhulp Plus Zuidwest, 11-12-2026/ }).click();
    await page.getByRole("heading", { level: 1, name: "Start pilots" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
  120_000,
);

test.each([true, false])(
  "a choice of programmes stands in the address and goes to Excel (JavaScript: %s)",
  async (hasJavaScript) => {
    const { page, close } = await openReader(browser, { origin: app.origin, hasJavaScript, width: 360 });
    await signInAs(page, DIRECTOR);
    await page.getByText("Kies programma's en volgorde").click();
    await page.getByLabel("Volgend beslismoment").selectOption({ label: "binnen 13 weken" });
    await page.getByLabel("Volgorde").selectOption({ label: "op naam" });
    await page.getByRole("button", { name: "Toon" }).click();
    await page.getByText("2 programma's gevonden").waitFor();
    expect(new URL(page.url()).searchParams.get("weeks")).toBe("13");
    expect(await page.getByLabel("Volgorde").inputValue()).toBe("name");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Naar Excel" }).click();
    expect((await download).suggestedFilename()).toBe("portfolio.xlsx");
    await close();
  },
);

test("with the keyboard a diamond says what it stands for, and leads to its gate", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await signInAs(page, DIRECTOR);
  await page.goto("/gates");
  const first = page.locator(".gate-calendar__gate").first();
  await page.locator(".gate-calendar__name").first().focus();
  await page.keyboard.press("Tab");
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  const tip = first.locator(".gate-calendar__tip");
  expect(await tip.isVisible()).toBe(true);
  expect(await tip.innerText()).toContain("niet gereed: Concrete financiële afspraken");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Start pilots" }).waitFor();
  await close();
});

test.each([360, 1000, 1280, 1920])(
  "at %s px no name or diamond lies on another, in the calendar and on the koerslijn",
  async (width) => {
    const { page, close } = await openReader(browser, { origin: app.origin, width });
    await signInAs(page, DIRECTOR);
    await page.goto("/gates");
    expect(await clashes(page.locator(".gate-calendar__gate > svg, .gate-calendar__label"))).toEqual([]);
    for (const slug of FIVE) {
      await page.goto(`/programmes/${slug}`);
      expect(await clashes(page.locator(".programme-bar .course__name")), slug).toEqual([]);
    }
    await close();
  },
);

test("gates that were all drawn at one place would be noticed", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await signInAs(page, DIRECTOR);
  await page.goto("/gates");
  await page.evaluate(() => {
    for (const gate of document.querySelectorAll<HTMLElement>(".gate-calendar__gate"))
      gate.style.inset = "0 auto auto 0";
  });
  const found = await clashes(page.locator(".gate-calendar__gate > svg, .gate-calendar__label"));
  expect(found).toContain("Beslismoment fase II on Beslismoment fase III");
  await close();
});

/** What is to be seen and lies on something else that is: texts, or the names of classes where there is none. */
async function clashes(found: Locator): Promise<readonly string[]> {
  const boxes = await found.evaluateAll((parts) =>
    parts.map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { left, right, top, bottom, name: part.textContent || "diamond" };
    }),
  );
  const shown = boxes.filter(({ left, right }) => right > left);
  return shown.flatMap((one, index) =>
    shown
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `${one.name} on ${other.name}`),
  );
}
