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

/** Both by hand, through the screens: 20 of 80 places built up, while 88 of 135 are gone already. */
test.each([
  {
    ...{ hasJavaScript: true, width: 1280, coupling: "Eerst gezinshuizen" },
    ...{ built: "Plaatsen in gezinshuizen", reduced: "Plaatsen op grote groepen" },
  },
  {
    ...{ hasJavaScript: false, width: 360, coupling: "Eerst ambulant" },
    ...{ built: "Ambulante trajecten", reduced: "Klinische plaatsen" },
  },
])(
  "scenario 7: reducing runs ahead of building up, and both owners are named (JavaScript: $hasJavaScript)",
  async ({ hasJavaScript, width, coupling, built, reduced }) => {
    const { page, complaints, close } = await openReader(browser, {
      ...{ origin: app.origin, hasJavaScript, width },
    });
    await signInAs(page, "Procesleider");
    const [builder, reducer] = ["Control Haaglanden", "Afgevaardigde Holland Rijnland"];
    await follow(page, { name: built, owner: builder, better: "hoger is beter", from: "0", to: "80" });
    await measureOctober(page, "20");
    await follow(page, { name: reduced, owner: reducer, better: "lager is beter", from: "235", to: "100" });
    await measureOctober(page, "147");
    await page.goto(`${BASE}/monitoring`);
    await page.getByRole("link", { name: "Koppel twee indicatoren" }).click();
    await page.getByRole("heading", { name: "Nieuwe koppeling" }).waitFor();
    await page.getByRole("button", { name: "Leg de koppeling" }).click();
    await page.getByText("Naam van de koppeling: vul dit in.").waitFor();
    await page.getByLabel("Wat eerst moet (opbouw)").selectOption({ label: built });
    await page.getByLabel("Wat pas daarna mag (afbouw)").selectOption({ label: reduced });
    await page.getByLabel("Naam van de koppeling").fill(coupling);
    await page.getByRole("button", { name: "Leg de koppeling" }).click();
    await page.waitForURL(/said=coupled/);
    const finding = await page.getByRole("article", { name: coupling }).innerText();
    expect(finding).toContain(
      `Afbouw loopt voor op opbouw: ${reduced} is op 65,2 % van zijn weg, ${built} pas op 25 %.`,
    );
    expect(finding).toContain(`Eigenaar van ${built}: ${builder}. Eigenaar van ${reduced}: ${reducer}.`);
    expect(await isWide(page)).toBe(false);
    await page.goto(BASE);
    await page.getByRole("link", { name: "Bereid de vergadering voor" }).click();
    const proposal = page.getByRole("article").filter({ hasText: "Afbouw die voorloopt op opbouw" });
    expect(await proposal.innerText()).toContain(
      `Eigenaar van ${built}: ${builder}. Eigenaar van ${reduced}: ${reducer}.`,
    );
    expect(await isWide(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);

interface ToFollow {
  readonly name: string;
  readonly owner: string;
  readonly better: string;
  readonly from: string;
  readonly to: string;
}

/** Makes an indicator with a path over five years, as somebody fills in the form; ends on its page. */
async function follow(page: Page, { name, owner, better, from, to }: ToFollow): Promise<void> {
  await page.goto(`${BASE}/monitoring`);
  await page.getByRole("link", { name: "Nieuwe indicator" }).click();
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page
    .getByLabel("Eigenaar", { exact: true })
    .selectOption({ label: await optionOf(page, "#ownerId", owner) });
  await page.getByLabel("Richting", { exact: true }).selectOption({ label: better });
  await page.getByLabel("Frequentie", { exact: true }).selectOption({ label: "elke maand" });
  await page.getByLabel("Dag van de nulmeting", { exact: true }).fill("2025-01-01");
  await page.getByLabel("Nulmeting", { exact: true }).fill(from);
  await page.getByLabel("Punten van het streefpad", { exact: true }).fill(`31-12-2029 ${to}`);
  await page.getByRole("button", { name: "Maak indicator" }).click();
  await page.waitForURL(/said=created/);
}

/** The choice that begins with a name: behind it stands the party in brackets. */
async function optionOf(page: Page, select: string, name: string): Promise<string> {
  const labels = await page.locator(`${select} option`).allInnerTexts();
  return labels.find((label) => label.startsWith(`${name} (`)) ?? "";
}

/** From the page of an indicator: enters what was measured of the programme as a whole in October. */
async function measureOctober(page: Page, value: string): Promise<void> {
  await page.getByRole("link", { name: "Voer metingen in" }).click();
  await page.waitForURL(/entry\?indicator=/);
  await page.getByLabel("Van", { exact: true }).fill("2026-10-01");
  await page.getByLabel("Tot en met", { exact: true }).fill("2026-10-31");
  await page.getByRole("button", { name: "Toon" }).click();
  await page.getByRole("heading", { name: /oktober 2026$/ }).waitFor();
  await page.getByLabel("Het programma als geheel", { exact: true }).fill(value);
  await page.getByRole("button", { name: "Bewaar metingen" }).click();
  await page.waitForURL(/count=1/);
}

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
    await page
      .getByText(new RegExp(`niet bekend wie uit het uitvoeringsteam erin zit: .*‘${workstream}’`))
      .first()
      .waitFor();
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
