import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader } from "#test/support/reader.ts";

const PASSWORD = "een zin die niemand raadt";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The line under the address, as whoever starts Koers reads it. */
function linkIn({ said }: RunningApp): string {
  return /\n.*(http:\/\/\S+\/first-administrator\/\S+)/.exec(said)?.[1] ?? said;
}

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  "an empty database, a link from the console, and one is administrator ($hasJavaScript)",
  async ({ hasJavaScript }) => {
    const app = await startApp({ now: "2026-11-20T09:00:00Z", isOwn: true });
    try {
      const { page, complaints, close } = await openReader(browser, { origin: app.origin, hasJavaScript });
      await page.goto(new URL(linkIn(app)).pathname);
      await page.getByLabel("Uw naam").fill("Beheerder");
      await page.getByLabel("Uw organisatie").fill("Regio");
      await page.getByLabel("E-mailadres").fill("beheer@koers.test");
      await page.getByLabel("Nieuw wachtwoord", { exact: true }).fill(PASSWORD);
      await page.getByLabel("Nieuw wachtwoord nogmaals").fill(PASSWORD);
      await page.getByRole("button", { name: "Maak de beheerder" }).click();
      await page.waitForURL((url) => url.pathname === "/");
      expect(await page.getByText("Aangemeld als Beheerder").first().isVisible()).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    } finally {
      await app.stop();
    }
  },
);
