import type { Page } from "playwright-core";
import { BASE, firstRow, hrefOf } from "./link.ts";

/** Decision points and their routes, who may decide them, and what nobody could answer yet. */
export async function decisionPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/decision-points`);
  const point = await firstRow(page);
  await page.goto(`${BASE}/open-questions`);
  const questionEdit = await hrefOf(page, /^Wijzig:/);
  const questionAnswer = await hrefOf(page, /^Leg antwoord vast:/);
  const rooms = ["", "/edit", "/withdrawal", "/route", "/route?term=advies-or"];
  return [
    ...["", "?state=open&sort=title&dir=desc", "/new"].map((asked) => `${BASE}/decision-points${asked}`),
    ...rooms.map((room) => `${point}${room}`),
    ...["", "?state=all", "/new"].map((asked) => `${BASE}/open-questions${asked}`),
    ...[questionEdit, questionAnswer],
    ...(await authorityPages(page)),
  ];
}

/** Asks a what-if question, so that there is a verdict to read. */
async function authorityPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/authority/what-if`);
  await page.getByRole("checkbox", { name: "financiën" }).check();
  await page.getByRole("button", { name: "Lees het oordeel" }).click();
  await page.waitForURL(/domains=.*#verdict$/);
  const whatIf = page.url();
  await page.goto(`${BASE}/authority`);
  const revocation = await hrefOf(page, /^Trek in:/);
  return [
    ...["", "/new", "/bulk", "/what-if"].map((room) => `${BASE}/authority${room}`),
    ...[whatIf, revocation, revocation.replace(/revocation$/, "replacement")],
  ];
}
