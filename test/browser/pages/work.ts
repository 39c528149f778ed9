import type { Page } from "playwright-core";
import { BASE, hrefOf } from "./link.ts";

/** Makes a workstream with a member, and lists the pages about the work. */
export async function workPages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/workstreams/new`);
  await page.locator("#name").fill("Inhoud en kleinschaligheid");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/said=saved$/);
  const workstream = page.url().replace(/\?.*$/, "");
  await page.goto(`${workstream}/members/new`);
  await page.locator("#participantId").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/said=saved$/);
  const ending = await hrefOf(page, /^Beëindig: /);
  await page.goto(`${BASE}/deliverables/new`);
  await page.locator("#name").fill("Was-wordt-lijst");
  await page.locator("[name=kind][value=was-wordt-lijst]").check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/said=saved$/);
  const product = page.url().replace(/\?.*$/, "");
  await page.goto(`${product}/positions/new`);
  await page.locator("#oldFunction").fill("Teamleider");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/said=saved$/);
  const position = await hrefOf(page, "Wijzig: Teamleider");
  const steps = ["submission", "review", "resumption", "positions/new", "positions/import"];
  return [
    ...[
      `${BASE}/deliverables/new`,
      product,
      `${product}/edit`,
      position,
      position.replace(/edit$/, "removal"),
    ],
    ...steps.map((room) => `${product}/${room}`),
    ...[`${BASE}/workstreams`, `${BASE}/workstreams/new`, ending],
    ...["", "/edit", "/end", "/members/new"].map((room) => `${workstream}${room}`),
  ];
}
