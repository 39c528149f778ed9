import type { Page } from "playwright-core";
import { BASE, firstRow } from "./link.ts";

/** The plan, its milestones, and the lists that come from a file. */
export async function planPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/milestones`);
  const milestone = await firstRow(page);
  return [
    ...["plan", "plan?zoom=quarter", "plan/slip", "dependencies/new"].map((room) => `${BASE}/${room}`),
    ...[`${BASE}/plan/import`, `${BASE}/plan/import/confirmation`],
    ...["milestones", "actions", "participants"].map((list) => `${BASE}/${list}/import`),
    ...["milestones", "milestones/new", "milestones/trend"].map((room) => `${BASE}/${room}`),
    ...["", "/edit", "/forecast", "/achievement", "/baseline"].map((room) => `${milestone}${room}`),
  ];
}
