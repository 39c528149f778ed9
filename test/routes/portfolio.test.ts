import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Store } from "#db/store.ts";
import { sheetIn } from "#documents/sheet.server.ts";
import { paths } from "#paths";
import { statementsOf } from "#test/support/statements.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";
import { appOver, type Visitor, visitor } from "#test/support/visitor.ts";

let director: Visitor;
/** What a first look takes: with five programmes, and with a hundred and twenty. */
let first: { readonly five: readonly string[]; readonly more: readonly string[] };

/** The five programmes of the demonstration, and a hundred and fifteen bare ones after them. */
beforeAll(async () => {
  const five = await firstLook(0);
  const more = await firstLook(115);
  director = more.director;
  first = { five: five.asked, more: more.asked };
});

/** In a world of its own, because signals are kept for each store: whatever was looked at before is not asked again. */
async function firstLook(bare: number) {
  const store = await withDemo(sqliteFile());
  if (bare > 0) await addProgrammes(store, bare);
  const director = await visitor(await appOver(store)).signInAs("Directeur sociaal domein");
  return { director, asked: await statementsOf(async () => void (await director.get("/"))) };
}

async function addProgrammes({ read, write, t }: Store, count: number): Promise<void> {
  const [own] = (await read.select().from(t.membership)).filter(({ role }) => role === "director");
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{
      id: `p ${index}`,
      slug: `programma-${index + 6}`,
      ordinal: index + 6,
      name: `Programma ${index + 6}`,
    },
    ...{ aim: "Iets verbeteren.", shiftedWeeks: 0, version: 1 },
  }));
  const deed = { verb: "build", entity: "programme", entityId: "p", change: {} };
  await write(async (tx) => {
    await tx.insert(t.programme).values(rows);
    await tx.insert(t.membership).values(
      rows.map(({ id: programmeId }) => ({
        programmeId,
        accountId: own?.accountId ?? "",
        role: "director" as const,
      })),
    );
    return {
      result: undefined,
      audit: [{ ...deed, chain: "installation", at: NOW, accountId: null, actorName: "Tester" }],
    };
  });
}

/** The names of the programmes on a page, by their number. */
async function shownOn(who: Visitor, path: string): Promise<readonly number[]> {
  const { text } = await who.get(path);
  const found = [...text.matchAll(/href="\/programmes\/programma-(\d+)"/g)].map(([, number]) =>
    Number(number),
  );
  return [...new Set(found)];
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

test("a portfolio of a hundred and twenty shows fifty at a time, in order, and loses none", async () => {
  expect(await shownOn(director, paths.portfolio())).toEqual(from(6, 50));
  expect(await shownOn(director, paths.portfolio(2))).toEqual(from(51, 100));
  expect(await shownOn(director, paths.portfolio(3))).toEqual(from(101, 120));
});

test("a page says which programmes it shows and leads to the one before and the one after", async () => {
  const { text } = await director.get(paths.portfolio(2));
  expect(/120 programma&#x27;s; hier staan 51 tot en met 100\./.test(text)).toBe(true);
  expect(/Op deze bladzijde:/.test(text)).toBe(true);
  expect(/rel="prev"[^>]* href="\/"/.test(text)).toBe(true);
  expect(/rel="next"[^>]* href="\/\?page=3"/.test(text)).toBe(true);
});

test.each(["0", "-1", "99", "1.5", "abc", ""])("?page=%s shows the nearest page there is", async (wanted) => {
  const nearest = wanted === "99" ? from(101, 120) : from(6, 50);
  expect(await shownOn(director, `/?page=${wanted}`)).toEqual(nearest);
});

test("a portfolio of a hundred and twenty takes as many statements as one of five, and asks once who is there", () => {
  expect(first.more).toHaveLength(first.five.length);
  expect(first.five.length).toBeLessThanOrEqual(35);
  expect(first.more.filter((sql) => sql.includes('from "session"')).length).toBe(1);
});

test("a portfolio sorted by a signal is worked out whole, in no more statements, and each row once", async () => {
  const asked = await statementsOf(async () => void (await director.get("/?sort=decisions")));
  expect(asked.length).toBeLessThanOrEqual(35);
  const pages = ["/?sort=decisions", "/?sort=decisions&page=2", "/?sort=decisions&page=3"];
  const shown = await Promise.all(pages.map((path) => shownOn(director, path)));
  expect(shown.flat().sort((one, other) => one - other)).toEqual(from(6, 120));
});

test("a text finds programmes by their name, whatever its case, and keeps its question on the next page", async () => {
  expect(await shownOn(director, "/?text=PROGRAMMA 11")).toEqual([11, ...from(110, 119)]);
  const { text } = await director.get("/?text=programma&sort=name");
  expect(text).toMatch(/href="\/\?text=programma&amp;sort=name&amp;page=2"/);
  expect((await director.get("/?text=bestaat+niet")).text).toContain("Geen programma past bij deze keuze");
});

test("asked for programmes with a gate within six weeks or a red light, one sees no others", async () => {
  expect(await shownOn(director, "/?weeks=6")).toEqual([]);
  const { text } = await director.get("/?light=red");
  expect(text).toContain('href="/programmes/jeugdhulp-plus"');
  expect(text).not.toContain('href="/programmes/midden-drenthe"');
});

test("what an address asks that the portfolio does not know is not asked", async () => {
  const plain = await shownOn(director, paths.portfolio());
  expect(await shownOn(director, "/?light=purple&weeks=7&sort=size")).toEqual(plain);
});

test("the director reads what holds the next gate, and why a decision cannot be taken, each one click away", async () => {
  const { text } = await director.get(paths.portfolio());
  expect(text).toMatch(/href="\/programmes\/jeugdhulp-plus\/gates\/[^"]+">Start pilots/);
  expect(text).toContain("Concrete financiële afspraken");
  expect(text).toMatch(/href="\/programmes\/jeugdhulp-plus\/decision-points\/[^"]+">[^<]+<\/a>/);
  expect(text).toContain("Wie aan tafel zit, beslist niet over financiën.");
});

test("the portfolio as an Excel file has a row for every programme, as text and numbers", async () => {
  const file = await director.get("/portfolio.xlsx?sort=name");
  expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="portfolio.xlsx"');
  const sheet = await sheetIn(file.bytes as Uint8Array<ArrayBuffer>);
  if (sheet.kind !== "read") throw new Error(sheet.kind);
  expect(sheet.rows).toHaveLength(121);
  expect(sheet.rows[0]?.cells.slice(0, 3)).toEqual(["Programma", "Volgend beslismoment", "Datum"]);
  const own = sheet.rows.find(({ cells }) => cells[0] === "Jeugdhulp Plus Zuidwest")?.cells ?? [];
  expect(own.slice(1, 5)).toEqual([
    "Start pilots",
    "datum onbekend",
    "niet gereed",
    "Concrete financiële afspraken",
  ]);
});

test("signals follow what is written at once, and only the programme that changed is read again", async () => {
  const { store, leader } = await ownWorld();
  const unchanged = await statementsOf(async () => void (await leader.get("/")));
  expect(unchanged.length).toBeLessThan(15);
  const point = (await store.read.select().from(store.t.decisionPoint)).find(
    ({ state }) => state !== "decided",
  );
  await store.write(async (tx) => {
    await tx.update(store.t.gate).set({ name: "Start van de proef" });
    const deed = { chain: point?.programmeId ?? "", verb: "edit", entity: "gate", entityId: "g", change: {} };
    return { result: undefined, audit: [{ ...deed, at: NOW, accountId: null, actorName: "Tester" }] };
  });
  expect((await leader.get("/")).text).toContain("Start van de proef");
});

test("what is confidential counts for nobody, so the portfolio says the same to whoever may see it and who may not", async () => {
  const { store, leader } = await ownWorld();
  const stuck = /\/decision-points\/([^"]+)"/.exec((await leader.get("/")).text)?.[1] ?? "";
  const programmeId = (await store.read.select().from(store.t.decisionPoint)).find(
    ({ id }) => id === stuck,
  )?.programmeId;
  await store.write(async (tx) => {
    await tx
      .update(store.t.decisionPoint)
      .set({ confidentialGround: "persoonlijke levenssfeer" })
      .where(eq(store.t.decisionPoint.id, stuck));
    const deed = {
      chain: programmeId ?? "",
      verb: "edit",
      entity: "decision-point",
      entityId: stuck,
      change: {},
    };
    return { result: undefined, audit: [{ ...deed, at: NOW, accountId: null, actorName: "Tester" }] };
  });
  const { text } = await leader.get("/");
  expect(text).not.toContain(stuck);
  expect(text).toContain("2 niet bevoegd");
});

/** A world of its own with somebody who may see everything in their programme, after a first look. */
async function ownWorld() {
  const store = await withDemo(sqliteFile());
  const leader = await visitor(await appOver(store)).signInAs("Procesleider");
  await leader.get("/");
  return { store, leader };
}
