import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";
import { administrationPages } from "./pages/administration.ts";
import { programmePages } from "./pages/programme.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 1280] as const;
/** In ms: a page takes half a second on an idle machine. */
const ANSWERS_WITHIN = 30_000;
/** In ms: every page there is, one after the other. */
const ALL_WITHIN = 600_000;

let app: RunningApp;
let browser: Browser;
/** Every kind of page there is, with addresses read off the app itself. */
let pages: readonly string[];

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ now: "2026-11-20T09:00:00Z" }), launchChromium()]);
  const { page, close } = await openReader(browser, { origin: app.origin });
  await signInAs(page, "Procesleider");
  pages = await programmePages(page);
  await close();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe.each(["nl", "en"] as const)("in %s, at 320 and at 1280 pixels", (language) => {
  test(
    "no page breaks a rule of axe, scrolls sideways or complains",
    async () => {
      const { page, complaints, close } = await openReader(browser, { origin: app.origin, language });
      const look = (addresses: readonly string[]) => inTwoTabs(page, addresses, language);
      const findings = [...(await look(["/sign-in"]))];
      await signInAs(page, "Procesleider");
      findings.push(...(await look(pages)));
      await page.context().clearCookies();
      await signInAs(page, "Beheerder");
      findings.push(...(await look(await administrationPages(page))));
      expect(findings).toEqual([]);
      expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
      await close();
    },
    ALL_WITHIN,
  );
});

test("axe finds a picture without a text, so it is really looking", async () => {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.querySelector("main")?.append(new Image(40, 40)));
  expect((await violations(page)).join()).toContain("image-alt");
  await close();
});

/**
 * What is wrong with pages. A browser and a server fill two cores, so two tabs at a time are as many as help; a tab is kept
 * for the next page, because it then need not read axe anew.
 */
async function inTwoTabs(
  reader: Page,
  addresses: readonly string[],
  language: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = addresses.values();
  const work = async () => {
    let tab = await reader.context().newPage();
    const another = async () => {
      await tab.close();
      tab = await reader.context().newPage();
      return tab;
    };
    for (const address of waiting) {
      found.push(
        ...((await answerOf(tab, address, language)) ??
          (await answerOf(await another(), address, language)) ?? [`${address}: does not answer`]),
      );
    }
    await tab.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/**
 * A tab of a loaded machine sometimes stops answering for good, and says nothing about the page: then nothing is known. It
 * is opened once more in another, and what hangs twice is a finding with its address.
 */
function answerOf(tab: Page, address: string, language: string): Promise<readonly string[] | undefined> {
  return Promise.race([read(tab, address, language), silence()]);
}

const silence = () => setTimeout(ANSWERS_WITHIN, undefined, { ref: false });

async function read(page: Page, address: string, language: string): Promise<readonly string[]> {
  await page.goto(address, { waitUntil: "load" });
  const lang = await page.evaluate(() => document.documentElement.lang);
  const found = lang === language ? [] : [`${address}: says it is in ${lang}`];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    // What is folded away must hold as well as what is open.
    const wereOpen = await page.evaluate(() =>
      [...document.querySelectorAll("details")].map((details) => {
        const { open } = details;
        details.open = true;
        return open;
      }),
    );
    found.push(...(await violations(page)).map((rule) => `${address} at ${width}: ${rule}`));
    if (wide) found.push(`${address} at ${width}: scrolls sideways`);
    await page.evaluate((were) => {
      for (const [index, details] of document.querySelectorAll("details").entries()) {
        details.open = were[index] ?? false;
      }
    }, wereOpen);
  }
  return found;
}

async function violations(page: Page): Promise<readonly string[]> {
  // Reading axe takes a third as long as asking it, so a page that knows it already does not read it again.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run({ resultTypes: ["violations"], preload: false });
    return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
  });
}
