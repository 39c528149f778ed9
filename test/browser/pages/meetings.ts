import type { Page } from "playwright-core";
import { BASE, hrefOf } from "./link.ts";

/** Publishes one agenda, so that there is one to read, keeps a recess, and lists the pages about meetings. */
export async function meetingPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/meetings`);
  const preparation = await hrefOf(page, "Bereid voor");
  await page.goto(preparation);
  await page.getByRole("button", { name: "Alle 4 op de agenda: Besluit" }).click();
  await page.getByRole("status").getByText("Op de agenda gezet.").waitFor();
  const item = await hrefOf(page, /^Wijzig /);
  await page.getByRole("button", { name: "Publiceer versie 1" }).click();
  await page.waitForURL(/agenda\?version=1$/);
  const decision = await hrefOf(page, /^Leg besluit vast/);
  const recess = await keptRecess(page);
  await page.goto(`${BASE}/meetings/new`);
  const body = await page.locator("#bodyId option").nth(1).getAttribute("value");
  const meeting = preparation.replace(/\/preparation$/, "");
  return [
    ...[`${BASE}/meetings`, preparation, item, decision],
    ...[`${BASE}/calendar`, `${BASE}/recesses/new`, recess],
    ...[`${BASE}/meetings/new`, `${BASE}/meetings/rhythm`],
    `${BASE}/meetings/rhythm?body=${body}&weeks=2&from=2026-12-03&until=2027-06-30`,
    ...["", "/edit", "/move", "/cancellation"].map((room) => `${meeting}${room}`),
    ...["attendance", "items/new", "dismissal?key=risks-unweighed", "publication", "agenda"].map(
      (room) => `${meeting}/${room}`,
    ),
  ];
}

async function keptRecess(page: Page): Promise<string> {
  await page.goto(`${BASE}/recesses/new`);
  await page.locator("#name").fill("Kerstreces");
  await page.locator("#from").fill("2026-12-19");
  await page.locator("#until").fill("2027-01-03");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await page.waitForURL(/calendar\?said=recorded$/);
  return hrefOf(page, "Wijzig: Kerstreces");
}
