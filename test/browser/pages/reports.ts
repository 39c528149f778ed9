import type { Page } from "playwright-core";
import { BASE } from "./link.ts";

/** Sends one report, so that there is one to read, and lists the pages about reports. */
export async function reportPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/reports`);
  const reports = page.getByRole("link", { name: /^Schrijf het bericht van / });
  const report = (await reports.nth(1).getAttribute("href")) ?? "";
  await reports.first().click();
  await page.getByLabel("Wat is er gedaan?").fill("Wij spraken alle regio's.");
  await page.getByLabel("Wat komt er?").fill("Het plan.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.waitForURL(/said=submitted$/);
  const sent = new URL(page.url()).pathname;
  return [`${BASE}/reports`, `${BASE}/reports/rhythm`, report, sent, `${sent}/correction`];
}
