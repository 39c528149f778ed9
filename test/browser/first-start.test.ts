import type { Browser, Page } from "playwright-core";
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

async function becomeAdministrator(page: Page, link: string): Promise<void> {
  await page.goto(new URL(link).pathname);
  await page.getByLabel("Uw naam").fill("Beheerder");
  await page.getByLabel("Uw organisatie").fill("Regio");
  await page.getByLabel("E-mailadres").fill("beheer@koers.test");
  await page.getByLabel("Nieuw wachtwoord", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Nieuw wachtwoord nogmaals").fill(PASSWORD);
  await page.getByRole("button", { name: "Maak de beheerder" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}

async function makeProgramme(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Maak uw eerste programma" }).click();
  await page.getByLabel("Naam van het programma").fill("Onze jeugd");
  await page.getByLabel("Doel").fill("Minder kinderen uit huis.");
  for (const [row, name] of ["Gemeente A", "Aanbieder B"].entries()) {
    const party = page.getByRole("group", { name: `Partij ${row + 1}`, exact: true });
    await party.getByLabel("Naam").fill(name);
    if (row > 0) await party.getByLabel("Soort").selectOption({ label: "aanbieder" });
  }
  const body = page.getByRole("group", { name: "Gremium 1", exact: true });
  await body.getByLabel("Naam").fill("Stuurgroep");
  await body.getByLabel("Soort").selectOption({ label: "stuurgroep" });
  await body.getByLabel("Eerste vergadering").fill("2026-12-04");
  await body.getByLabel("Van").fill("10:00");
  await page.getByRole("button", { name: "Maak het programma" }).click();
  // The kind of the first party was forgotten: the summary leads there, and nothing typed is lost.
  await page.getByRole("link", { name: /^Partij 1, Soort/i }).click();
  expect(await body.getByLabel("Van").inputValue()).toBe("10:00");
  await page
    .getByRole("group", { name: "Partij 1", exact: true })
    .getByLabel("Soort")
    .selectOption({ label: "gemeente" });
  await page.getByRole("button", { name: "Maak het programma" }).click();
  await page.getByRole("heading", { level: 1, name: "Onze jeugd" }).waitFor();
}

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  "an empty database, a link from the console, an administrator, and a programme (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript }) => {
    const app = await startApp({ now: "2026-11-20T09:00:00Z", isOwn: true });
    try {
      const { page, complaints, close } = await openReader(browser, { origin: app.origin, hasJavaScript });
      await becomeAdministrator(page, linkIn(app));
      await makeProgramme(page);
      expect(new URL(page.url()).pathname).toBe("/programmes/onze-jeugd");
      const panel = page.getByRole("region", { name: "Volgende vergadering" });
      expect(await panel.innerText()).toContain("Stuurgroep");
      await page.getByRole("link", { name: "Zet de sturing neer" }).click();
      await page.getByText("Aanbieder B").first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    } finally {
      await app.stop();
    }
  },
);
