import type { Page } from "playwright-core";
import { BASE, hrefOf } from "./link.ts";

/** Makes an indicator with a measurement, and lists the pages about it. */
export async function monitoringPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/monitoring/indicators/new`);
  await page.locator("#name").fill("Plaatsen in gebruik");
  await page.locator("#baselineOn").fill("2026-01-01");
  await page.locator("#baselineValue").fill("100");
  await page.locator("#path").fill("31-12-2026 50");
  await page.locator("main form [type=submit]").click();
  await page.waitForURL(/indicators\/(?!new)[^/?]+\?said/);
  const indicator = new URL(page.url()).pathname;
  const entry = `${BASE}/monitoring/entry?indicator=${indicator.split("/").at(-1)}`;
  await page.goto(entry);
  await page.locator("#value1").fill("60");
  await page.locator("main form[method=post] [type=submit]").click();
  await page.waitForURL(/count=1/);
  await page.goto(indicator);
  const correction = await page.locator("a[href$=correction]").first().getAttribute("href");
  await page.goto(`${BASE}/monitoring`);
  const uncoupling = await hrefOf(page, /^Haal koppeling weg: /);
  return [
    ...[indicator, `${indicator}/edit`, `${indicator}/end`, entry, correction ?? ""],
    ...[`${BASE}/monitoring`, `${BASE}/monitoring?asOf=2022-08-31`],
    ...[`${BASE}/monitoring/couplings/new`, uncoupling],
    ...["", "/confirmation"].map((room) => `${BASE}/monitoring/import${room}`),
    ...(await learningPages(page)),
  ];
}

/** Makes an indicator in words with a learning point, and lists the pages about it. */
async function learningPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/monitoring/indicators/new`);
  await page.locator("#name").fill("Wat de regio's leerden");
  await page.locator("#measure").selectOption("text");
  await page.locator("main form [type=submit]").click();
  await page.waitForURL(/indicators\/(?!new)[^/?]+\?said/);
  const indicator = new URL(page.url()).pathname;
  const adding = `${BASE}/monitoring/learning/new?indicator=${indicator.split("/").at(-1)}`;
  await page.goto(adding);
  await page.locator("#text").fill("Eerder bellen helpt.");
  await page.locator("main form[method=post] [type=submit]").click();
  await page.waitForURL(/said=learned$/);
  return [indicator, adding, await hrefOf(page, /^Corrigeer/)];
}
