import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { firstRow } from "./link.ts";

/** What whoever runs the installation sees, with addresses read off the lists. */
export async function administrationPages(page: Page): Promise<readonly string[]> {
  const rooms = ["people", "organisations"].map((room) => `/administration/${room}`);
  const found: string[] = [];
  for (const room of rooms) {
    await page.goto(room);
    found.push(await firstRow(page));
  }
  const [person = "", organisation = ""] = found;
  await page.goto("/administration/portfolios/new");
  await page.fill("#name", `Portfolio ${randomUUID()}`);
  await page.locator("main form button").click();
  await page.waitForURL(/said=portfolioMade/);
  const portfolio = new URL(page.url()).pathname;
  return [
    ...["/", "/programmes/new", "/account/password", "/invitations/spent", ...rooms, person, organisation],
    ...[...rooms.map((room) => `${room}/new`), `${person}/link`, `${organisation}/parents`],
    ...["/administration/portfolios", "/administration/portfolios/new", portfolio],
    ...[`${portfolio}/programmes`, `${portfolio}/directors`, "/administration/log"],
    ...["", "/jeugdhulp-plus/members", "/jeugdhulp-plus/members/new"].map(
      (room) => `/administration/programmes${room}`,
    ),
  ];
}
