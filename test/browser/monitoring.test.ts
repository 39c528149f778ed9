import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

const BASE = "/programmes/jeugdhulp-plus";

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ now: "2026-11-20T09:00:00Z" }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.each([
  { hasJavaScript: true, width: 1280 },
  { hasJavaScript: false, width: 360 },
])(
  "scenario 7: closed places against their path while nobody knows the alternatives (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript, width }) => {
    const { page, complaints, close } = await openReader(browser, {
      ...{ origin: app.origin, hasJavaScript, width },
    });
    await signInAs(page, "Procesleider");
    await page.goto(`${BASE}/monitoring`);
    const conflict = page.getByRole("region", { name: "Bronnen spreken elkaar tegen" });
    expect(await conflict.innerText()).toMatch(/235 plaatsen .+ tegenover 300 plaatsen/);
    const coupling = page.getByRole("article", { name: /^Eerst alternatieven/ });
    expect(await coupling.innerText()).toContain("Of de afbouw voorloopt is onbekend");
    expect(await coupling.innerText()).toContain("Eigenaar van Opbouw van alternatieven: onbekend.");
    await page.goto(`${BASE}/monitoring?asOf=2022-08-31`);
    const places = page.getByRole("article", { name: /^Gesloten plaatsen/ });
    await places.getByText("Sturing: groen").first().waitFor();
    await places.getByText("Geld: oranje").first().waitFor();
    const figure = places.getByRole("figure", { name: "Gesloten plaatsen: metingen naast het streefpad" });
    expect(await figure.locator("tbody tr").first().innerText()).toMatch(/juli\s2022/);
    // Where scripts run the chart takes the place of the drawing, in a box of the same height.
    const before = await figure.locator(".measure-box").boundingBox();
    if (hasJavaScript) await figure.locator(".recharts-surface").first().waitFor();
    else expect(await figure.locator(".measure-sketch svg").count()).toBeGreaterThan(0);
    expect((await figure.locator(".measure-box").boundingBox())?.height).toBe(before?.height);
    expect(await isWide(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);

/** Of each workstream this is the last member of the implementation team, the second after the first has left. */
test.each([
  { hasJavaScript: true, member: "Lid uitvoeringsteam Horizon", workstream: "Opbouw van alternatieven" },
  { hasJavaScript: false, member: "Lid uitvoeringsteam Schakenbosch", workstream: "Vastgoed" },
])(
  "scenario 8: an eight-hour seat, and the last of the team leaves a workstream (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript, member, workstream }) => {
    const { page, complaints, close } = await openReader(browser, { origin: app.origin, hasJavaScript });
    await signInAs(page, "Procesleider");
    await page.goto(`${BASE}/capacity`);
    await page.getByRole("link", { name: "Wijzig: Control Haaglanden, deskundige" }).first().click();
    await page.locator("#hoursPerWeek").fill("8");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.waitForURL(/said=saved/);
    await page.goto(`${BASE}/capacity`);
    const team = page.getByRole("figure", { name: /^Uren per week van Uitvoeringsteam/ });
    await team.getByText("1 zetel ligt onder het minimum van 12 uur.").waitFor();
    expect(await team.getByRole("row", { name: /Control Haaglanden/ }).innerText()).toContain(
      "onder het minimum",
    );
    expect(await unstaffed(page)).not.toContain(workstream);
    await leave(page, member);
    expect(await unstaffed(page)).toContain(workstream);
    await page.goto(`${BASE}/meetings`);
    await page.getByRole("link", { name: "Bereid voor" }).first().click();
    await page.getByText(`Van werkspoor ‘${workstream}’ is niet bekend wie`).first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);

/** The workstreams of which the programme says that nobody of the team is in them. */
async function unstaffed(page: Page): Promise<readonly string[]> {
  await page.goto(BASE);
  const region = page.getByRole("region", { name: "Werksporen zonder lid van het uitvoeringsteam" });
  return region.getByRole("link").allInnerTexts();
}

/** Ends the seat of somebody in the team, as of yesterday. */
async function leave(page: Page, member: string): Promise<void> {
  await page.goto(`${BASE}/governance`);
  await page
    .getByRole("link", { name: `Beëindig: ${member}, lid` })
    .first()
    .click();
  await page.getByLabel("Laatste dag").fill("2026-11-19");
  await page.getByRole("button", { name: "Beëindig de zetel" }).click();
  await page.waitForURL(/said=ended/);
}
