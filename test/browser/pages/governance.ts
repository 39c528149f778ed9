import type { Page } from "playwright-core";
import { BASE, hrefOf } from "./link.ts";

/** Bodies, parties and who sits where, who leaves, and what it takes of people. */
export async function governancePages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/governance`);
  const tools = [/^Wijzig: /, /^Laat vervallen: /, /^Voeg een zetel toe: /, /^Wijzig: .*, lid$/];
  const more = [/^Beëindig: .*, lid$/, /^Voeg een deelnemer toe: /, /^Wijzig: Haaglanden$/];
  const governance = await Promise.all([...tools, ...more].map((name) => hrefOf(page, name)));
  const leaving = [
    (governance.at(-1) ?? "").replace(/edit$/, "departure"),
    await hrefOf(page, /^Vertrek van /),
  ];
  return [
    `${BASE}/governance`,
    ...["bodies", "parties", "conforms", "commissioning"].map((of) => `${BASE}/governance/${of}/new`),
    ...[...governance, ...leaving],
    ...[`${BASE}/members`, `${BASE}/members/new`],
    ...[`${BASE}/capacity`, "/tables", "/tables?programme=jeugdhulp-plus"],
  ];
}
