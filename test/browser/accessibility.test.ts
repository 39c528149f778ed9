import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningApp, startApp } from "#test/support/app-server.ts";
import { launchChromium } from "#test/support/chromium.ts";
import { openReader, signInAs } from "#test/support/reader.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BASE = "/programmes/jeugdhulp-plus";
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
  pages = await addresses();
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
      findings.push(...(await look(await administration(page))));
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
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run({ resultTypes: ["violations"], preload: false });
    return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
  });
}

/** Publishes one agenda, so that there is one to read, and lists every page that can be reached from there. */
async function addresses(): Promise<readonly string[]> {
  const { page, close } = await openReader(browser, { origin: app.origin });
  await signInAs(page, "Procesleider");
  await page.goto(`${BASE}/meetings`);
  const preparation = await hrefOf(page, "Bereid voor");
  await page.goto(preparation);
  await page.getByRole("button", { name: "Alle 4 op de agenda: Besluit" }).click();
  await page.getByRole("status").getByText("Op de agenda gezet.").waitFor();
  const item = await hrefOf(page, /^Wijzig /);
  await page.getByRole("button", { name: "Publiceer versie 1" }).click();
  await page.waitForURL(/agenda\?version=1$/);
  const decision = await hrefOf(page, /^Leg besluit vast/);
  await page.goto(`${BASE}/recesses/new`);
  await page.locator("#name").fill("Kerstreces");
  await page.locator("#from").fill("2026-12-19");
  await page.locator("#until").fill("2027-01-03");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await page.waitForURL(/calendar\?said=recorded$/);
  const recess = await hrefOf(page, "Wijzig: Kerstreces");
  await page.goto(`${BASE}/meetings/new`);
  const body = await page.locator("#bodyId option").nth(1).getAttribute("value");
  await page.goto(`${BASE}/decision-points`);
  const point = (await page.locator("tbody th a").first().getAttribute("href")) ?? "";
  await page.goto(`${BASE}/open-questions`);
  const questionEdit = await hrefOf(page, /^Wijzig:/);
  const questionAnswer = await hrefOf(page, /^Leg antwoord vast:/);
  await page.goto(`${BASE}/authority/what-if`);
  await page.getByRole("checkbox", { name: "financiën" }).check();
  await page.getByRole("button", { name: "Lees het oordeel" }).click();
  await page.waitForURL(/domains=.*#verdict$/);
  const whatIf = page.url();
  await page.goto(`${BASE}/authority`);
  const revocation = await hrefOf(page, /^Trek in:/);
  const work = await workPages(page);
  await page.goto(`${BASE}/milestones`);
  const milestone = (await page.locator("tbody th a").first().getAttribute("href")) ?? "";
  await page.goto(`${BASE}/governance`);
  const tools = [/^Wijzig: /, /^Laat vervallen: /, /^Voeg een zetel toe: /, /^Wijzig: .*, lid$/];
  const more = [/^Beëindig: .*, lid$/, /^Voeg een deelnemer toe: /, /^Wijzig: Haaglanden$/];
  const governance = await Promise.all([...tools, ...more].map((name) => hrefOf(page, name)));
  const leaving = [
    (governance.at(-1) ?? "").replace(/edit$/, "departure"),
    await hrefOf(page, /^Vertrek van /),
  ];
  await page.goto(`${BASE}/reports`);
  const reports = page.getByRole("link", { name: /^Schrijf het bericht van / });
  const report = (await reports.nth(1).getAttribute("href")) ?? "";
  await reports.first().click();
  await page.getByLabel("Wat is er gedaan?").fill("Wij spraken alle regio's.");
  await page.getByLabel("Wat komt er?").fill("Het plan.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.waitForURL(/said=submitted$/);
  const sentReport = new URL(page.url()).pathname;
  const gates = await gatePages(page);
  const monitoring = await monitoringPages(page);
  await close();
  const meeting = preparation.replace(/\/preparation$/, "");
  return [
    ...[
      "/my-work",
      "/?sort=decisions&light=red",
      "/gates",
      "/gates?from=2027-05-01",
      `${BASE}/reports`,
      `${BASE}/reports/rhythm`,
      report,
      sentReport,
      `${sentReport}/correction`,
    ],
    ...["/", BASE, `${BASE}/governance`, `${BASE}/authority`, `${BASE}/authority/new`, revocation],
    ...[`${BASE}/authority/what-if`, whatIf],
    ...[
      `${BASE}/decision-points`,
      `${BASE}/decision-points?state=open&sort=title&dir=desc`,
      `${BASE}/decision-points/new`,
      point,
      `${point}/edit`,
      `${point}/withdrawal`,
      `${point}/route`,
      `${point}/route?term=advies-or`,
    ],
    ...[`${BASE}/meetings`, `${BASE}/log`, preparation, item, decision],
    ...[`${BASE}/open-questions`, `${BASE}/open-questions?state=all`, `${BASE}/open-questions/new`],
    ...[
      ...["bodies", "parties", "conforms", "commissioning"].map((of) => `${BASE}/governance/${of}/new`),
      ...governance,
    ],
    ...[
      questionEdit,
      questionAnswer,
      `${BASE}/authority/bulk`,
      revocation.replace(/revocation$/, "replacement"),
    ],
    ...gates,
    ...[`${BASE}/calendar`, `${BASE}/recesses/new`, recess],
    ...[`${BASE}/plan/import`, `${BASE}/plan/import/confirmation`],
    ...["milestones", "actions", "participants"].map((list) => `${BASE}/${list}/import`),
    ...work,
    ...[`${BASE}/meetings/new`, `${BASE}/meetings/rhythm`],
    `${BASE}/meetings/rhythm?body=${body}&weeks=2&from=2026-12-03&until=2027-06-30`,
    ...["", "/edit", "/move", "/cancellation"].map((room) => `${meeting}${room}`),
    ...[`${BASE}/members`, `${BASE}/members/new`],
    ...["plan", "plan?zoom=quarter", "plan/slip", "dependencies/new"].map((room) => `${BASE}/${room}`),
    ...leaving,
    ...["", "/edit", "/forecast", "/achievement", "/baseline"].map((room) => `${milestone}${room}`),
    ...["milestones", "milestones/new", "milestones/trend"].map((room) => `${BASE}/${room}`),
    ...[`${BASE}/capacity`, "/tables", "/tables?programme=jeugdhulp-plus"],
    ...monitoring,
    ...[`${BASE}/monitoring`, `${BASE}/monitoring?asOf=2022-08-31`],
    ...["attendance", "items/new", "dismissal?key=risks-unweighed", "publication", "agenda"].map(
      (room) => `${meeting}/${room}`,
    ),
    "/nowhere",
  ];
}

/** Makes an indicator with a measurement, and lists the pages about it. */
async function monitoringPages(page: Page): Promise<readonly string[]> {
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
  const removal = await hrefOf(page, /^Haal weg: /);
  return [
    ...[indicator, `${indicator}/edit`, `${indicator}/end`, entry, correction ?? ""],
    ...[`${BASE}/monitoring/couplings/new`, removal, ...(await learningPages(page))],
    ...["", "/confirmation"].map((room) => `${BASE}/monitoring/import${room}`),
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

/** Makes a workstream with a member, and lists the pages about the work. */
async function workPages(page: Page): Promise<readonly string[]> {
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

/** A gate with a criterion, what can be done there, and an action that is overdue. */
async function gatePages(page: Page): Promise<readonly string[]> {
  await page.goto(`${BASE}/actions/new`);
  await page.locator("#text").fill("Bemens het team");
  await page.locator("#dueOn").fill("2026-11-01");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/actions\?said=saved$/);
  const actions = [await hrefOf(page, /^Wijzig: Bemens/), await hrefOf(page, /^Sluit af: Bemens/)];
  await page.goto(`${BASE}/gates`);
  const phase = await hrefOf(page, /^Wijzig: /);
  const gate = (await page.locator(".gate-list tbody th a").first().getAttribute("href")) ?? "";
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
    ...[`${BASE}/actions`, `${BASE}/actions?state=all`, `${BASE}/actions/new`, ...actions],
  ];
}

/** What whoever runs the installation sees, with addresses read off the lists. */
async function administration(page: Page): Promise<readonly string[]> {
  const rooms = ["people", "organisations"].map((room) => `/administration/${room}`);
  const found: string[] = [];
  for (const room of rooms) {
    await page.goto(room);
    found.push((await page.locator("tbody th a").first().getAttribute("href")) ?? "");
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

async function hrefOf(page: Page, name: string | RegExp): Promise<string> {
  return (await page.getByRole("link", { name }).first().getAttribute("href")) ?? "";
}
