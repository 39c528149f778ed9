import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader } from "#test/support/reader.ts";

/** Where the programme of this test stands. */
const AT = "/programmes/onze-jeugd";
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

/** Somebody for each party, a seat for each of them, and what they may decide. */
async function seatEverybody(page: Page): Promise<void> {
  for (const [row, name] of ["Wethouder jeugd", "Bestuurder"].entries()) {
    const who = `${name} (${row === 0 ? "Gemeente A" : "Aanbieder B"})`;
    await page.goto(`${AT}/governance`);
    await page
      .getByRole("link", { name: /^Voeg een deelnemer toe/ })
      .nth(row)
      .click();
    await page.getByLabel("Functie van iemand anders").fill(name);
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("status").getByText("Bewaard.").waitFor();
    await page.getByRole("link", { name: /^Voeg een zetel toe/ }).click();
    await page.getByRole("combobox", { name: "Wie" }).selectOption({ label: who });
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByRole("status").getByText("Bewaard.").waitFor();
    await page.goto(`${AT}/authority/new`);
    await page.getByLabel("Voor wie").selectOption({ label: who });
    await page.getByRole("checkbox", { name: "inhoud" }).check();
    await page.getByLabel("Grond").selectOption({ label: row === 0 ? "collegebesluit" : "bestuursbesluit" });
    await page.getByRole("button", { name: "Leg vast" }).click();
    await page.getByRole("status").getByText("Vastgelegd.").waitFor();
  }
}

/** A decision point with a route, which is ready and which both parties may decide. */
async function makeDecisionPoint(page: Page): Promise<void> {
  await page.goto(`${AT}/decision-points`);
  await page.getByRole("link", { name: "Nieuw beslispunt" }).click();
  await page.getByLabel("Onderwerp").fill("Samen opdracht geven");
  await page.getByLabel("Gevraagd besluit").fill("De stuurgroep besluit samen opdracht te geven.");
  for (const box of ["inhoud", "Gemeente A", "Aanbieder B"])
    await page.getByRole("checkbox", { name: box }).check();
  await page.getByLabel("Geen geld mee gemoeid").check();
  await page.getByLabel("Nodig vóór").fill("2026-12-20");
  await page.getByLabel("Gremium dat besluit").selectOption({ label: "Stuurgroep" });
  await page.getByLabel("ter besluitvorming").check();
  await page.getByRole("button", { name: "Maak beslispunt" }).click();
  await page.getByRole("link", { name: "Maak de route" }).click();
  await page.getByLabel("Wat gebeurt er?").selectOption({ label: "besluiten" });
  await page.getByLabel("Gremium").selectOption({ label: "Stuurgroep" });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await page.getByRole("status").getByText("Stap toegevoegd.").waitFor();
  await page.getByRole("link", { name: "Naar het beslispunt" }).first().click();
  await page.getByText("Alle 2 partijen mogen dit besluiten.").waitFor();
  await page.getByText(/^Haalbaar vóór 20-12-2026/).waitFor();
  await page.getByRole("button", { name: "Gereed voor behandeling" }).click();
  await page
    .getByRole("status")
    .getByText(/^Het beslispunt is gereed/)
    .waitFor();
}

/** The agenda of its first meeting, from the proposal to the paper that went out. */
async function publish(page: Page): Promise<void> {
  await page.goto(`${AT}/meetings`);
  await page
    .getByRole("link", { name: /^Bereid voor/ })
    .first()
    .click();
  const proposal = page.getByRole("article").filter({ hasText: "Samen opdracht geven" });
  await proposal.getByRole("button", { name: /^Op de agenda/ }).click();
  await page.getByRole("status").getByText("Op de agenda gezet.").waitFor();
  await page.getByRole("button", { name: "Publiceer versie 1" }).click();
  await page.waitForURL(/agenda\?version=1$/);
  await page.getByText("De stuurgroep besluit samen opdracht te geven.").first().waitFor();
}

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  "from an empty database to a published agenda, by the screens alone (JavaScript: $hasJavaScript)",
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
      await seatEverybody(page);
      await makeDecisionPoint(page);
      await publish(page);
      expect(complaints).toEqual([]);
      await close();
    } finally {
      await app.stop();
    }
  },
);
