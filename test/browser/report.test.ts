import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MEMBER = "Lid uitvoeringsteam Horizon";

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ now: "2026-11-20T09:42:00Z" }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Fills the form in on a phone, comes back to it, and sends it; each of the two has a workstream of their own. */
test.each([
  { hasJavaScript: true, workstream: "Opbouw van alternatieven" },
  { hasJavaScript: false, workstream: "Vastgoed" },
])(
  "a team member reports on a phone from Mijn werk (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript, workstream }) => {
    const { page, complaints, close } = await openReader(browser, {
      ...{ origin: app.origin, width: 360, hasJavaScript },
    });
    const posts: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") posts.push(new URL(request.url()).pathname);
    });
    await signInAs(page, MEMBER);
    await page.getByRole("heading", { level: 1, name: "Mijn werk" }).waitFor();
    expect(await isWide(page)).toBe(false);
    await page.getByRole("link", { name: new RegExp(`^Schrijf het bericht van ${workstream}`) }).click();
    await page.getByLabel("Wat is er gedaan?").fill("Wij bezochten twee panden.");
    await page.getByLabel("Wat komt er?").fill("De vergunning.");
    if (hasJavaScript) await page.getByText("Bewaard om 10.42").waitFor();
    else await page.getByRole("button", { name: "Bewaar", exact: true }).last().click();
    await page.getByText("Bewaard om 10.42").waitFor();
    await page.reload();
    expect(await page.getByLabel("Wat is er gedaan?").inputValue()).toBe("Wij bezochten twee panden.");
    expect(await isWide(page)).toBe(false);
    if (hasJavaScript) expect(await violations(page)).toEqual([]);
    posts.length = 0;
    await page.getByRole("button", { name: "Verstuur" }).click();
    await page.waitForURL(/said=submitted$/);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatch(/\/report$/);
    await page.getByText("Het bericht is verstuurd.").waitFor();
    expect(await isWide(page)).toBe(false);
    await page.goto("/programmes/jeugdhulp-plus/reports");
    const received = page.getByRole("region", { name: "Berichten" });
    expect(await received.getByRole("link", { name: workstream }).count()).toBe(1);
    expect(await isWide(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
  120_000,
);

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
  });
}
