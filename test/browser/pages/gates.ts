import type { Page } from "playwright-core";
import { BASE, firstRow, hrefOf } from "./link.ts";

/** A gate with a criterion, what can be done there, and an action that is overdue. */
export async function gatePages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/actions/new`);
  await page.locator("#text").fill("Bemens het team");
  await page.locator("#dueOn").fill("2026-11-01");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/actions\?said=saved$/);
  const actions = [await hrefOf(page, /^Wijzig: Bemens/), await hrefOf(page, /^Sluit af: Bemens/)];
  await page.goto(`${BASE}/gates`);
  const phase = await hrefOf(page, /^Wijzig: /);
  const gate = await firstRow(page, ".gate-list");
  await page.goto(`${gate}/criteria/new`);
  await page.locator("#text").fill("Het team is bemenst");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/said=saved$/);
  const criterion = await hrefOf(page, /^Meld de stand: Het team/);
  return [
    ...[
      `${BASE}/gates`,
      `${BASE}/gates/new`,
      gate,
      `${gate}/edit`,
      `${gate}/criteria/new`,
      `${gate}/outcome`,
    ],
    ...[criterion, criterion.replace(/statement$/, "edit"), `${BASE}/phases/new`, phase],
    ...["/gates", "/gates?from=2027-05-01"],
    ...[`${BASE}/actions`, `${BASE}/actions?state=all`, `${BASE}/actions/new`, ...actions],
  ];
}
