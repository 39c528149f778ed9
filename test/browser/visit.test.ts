import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ now: "2026-11-20T09:00:00Z" }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

test("a language that is chosen is remembered, and the page stays the same", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await signInAs(page, "Procesleider");
  await page.goto("/programmes/jeugdhulp-plus/decision-points");
  await page.getByRole("button", { name: "English" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Decision points" }).waitFor();
  await page.goto("/programmes/jeugdhulp-plus/governance");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await close();
});

test("with the keyboard alone an item is taken over and moved", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await signInAs(page, "Procesleider");
  await page.goto("/programmes/jeugdhulp-plus");
  await page.getByRole("link", { name: "Bereid de vergadering voor" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Alle 4 op de agenda: Besluit" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Op de agenda gezet.").waitFor();
  const title = page.locator(".item__body strong");
  const titles = () => title.allInnerTexts();
  const before = await titles();
  await page.getByRole("button", { name: new RegExp(`^Zet ${before[0]} lager`) }).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("status").getByText("Verplaatst.").waitFor();
  expect((await titles())[1]).toBe(before[0]);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(await focused()).toBe(`Zet ${before[0]} lager`);
  // To the end, where it can go no further: whoever moved it still stands on its button.
  for (const place of before.keys()) {
    if (place < 2) continue;
    await page.keyboard.press("Enter");
    await title
      .nth(place)
      .and(page.getByText(before[0] ?? "", { exact: true }))
      .waitFor();
  }
  expect(await focused()).toBe(`Zet ${before[0]} lager`);
  await close();
});

test("the first thing the keyboard meets leads past the bars to the content", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await page.goto("/sign-in");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await close();
});

test("who signs out is out, and who is sent to sign in comes back to where they were going", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin, hasJavaScript: false });
  await page.goto("/programmes/jeugdhulp-plus/authority");
  await page.getByRole("button", { name: /^Afgevaardigde Haaglanden/ }).click();
  await page.getByRole("heading", { level: 1, name: "Gezaghebbendheid" }).waitFor();
  await page.getByRole("button", { name: "Meld af" }).first().click();
  await page.goto("/programmes/jeugdhulp-plus");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await close();
});

test.each([true, false])(
  "what is typed in a form while the session runs out is sent after all (JavaScript: %s)",
  async (hasJavaScript) => {
    const { page, close } = await openReader(browser, { origin: app.origin, hasJavaScript });
    await signInAs(page, "Procesleider");
    await page.goto("/programmes/jeugdhulp-plus/meetings");
    await page
      .getByRole("link", { name: /Bereid/ })
      .first()
      .click();
    await page.getByRole("link", { name: "Voeg zelf een punt toe" }).click();
    const title = `Rondje langs de regio ${hasJavaScript}`;
    await page.getByLabel("Onderwerp").fill(title);
    await page.getByLabel("Toelichting").fill("Wat niet verloren mag gaan.");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("wat u had ingevuld, gaat niet verloren").waitFor();
    await page.getByRole("button", { name: /^Procesleider/ }).click();
    await page.getByText("Wat niet verloren mag gaan.").waitFor();
    await page.getByRole("button", { name: "Verstuur alsnog" }).click();
    await page.getByRole("status").waitFor();
    expect(await page.getByText(title).first().isVisible()).toBe(true);
    await close();
  },
);
