import type { Page } from "playwright-core";

/** The programme of the demonstration in which the pages are looked at. */
export const BASE = "/programmes/jeugdhulp-plus";

/** Where the first link of that name leads. */
export async function hrefOf(page: Page, name: string | RegExp): Promise<string> {
  return (await page.getByRole("link", { name }).first().getAttribute("href")) ?? "";
}

/** Where the first row of a list leads. */
export async function firstRow(page: Page, list = ""): Promise<string> {
  return (await page.locator(`${list} tbody th a`).first().getAttribute("href")) ?? "";
}
