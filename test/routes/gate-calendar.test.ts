import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Store } from "#db/store.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { statementsOf } from "#test/support/statements.ts";
import { programmeBySlug } from "#test/support/steering-group.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";
import { appOver, type Visitor, visitor } from "#test/support/visitor.ts";

let director: Visitor;
let leader: Visitor;

beforeAll(async () => {
  const store = await withDemo(sqliteFile());
  const app = await appOver(store);
  await plan(store, "jeugdhulp-plus", { "Start pilots": "2026-12-11" });
  await plan(store, "zoetermeer", {
    "Beslismoment fase I": "2026-06-01",
    "Beslismoment fase II": "2028-01-01",
  });
  director = await visitor(app).signInAs("Directeur sociaal domein");
  leader = await visitor(app).signInAs("Procesleider");
});

async function plan(store: Store, slug: string, days: Readonly<Record<string, string>>): Promise<void> {
  const { id: programmeId } = await programmeBySlug(store, slug);
  const { gate } = store.t;
  await store.write(async (tx) => {
    for (const [name, heldOn] of Object.entries(days))
      await tx.update(gate).set({ heldOn }).where(eq(gate.name, name));
    const deed = { chain: programmeId, verb: "edit", entity: "gate", entityId: slug, change: {} };
    return { result: undefined, audit: [{ ...deed, at: NOW, accountId: null, actorName: "Tester" }] };
  });
}

const seen = async (who: Visitor, path: string) => visibleText((await who.get(path)).text);

test("the calendar begins with the quarter that runs, and tells apart what is overdue, later and without a day", async () => {
  const text = await seen(director, paths.gateCalendar());
  expect(text).toContain("De beslismomenten van 1-10-2026 tot en met 30-9-2027");
  expect(text).toMatch(
    /Kwartaal 4, 2026 .* Start pilots Jeugdhulp Plus Zuidwest 11-12-2026 \(over 21 dagen\) niet gereed: Concrete/,
  );
  expect(text).toMatch(/Had al genomen moeten zijn .* Beslismoment fase I .* 1-6-2026/);
  expect(text).toMatch(/Zonder datum .* Beslismoment fase III .* datum onbekend/);
  expect(text).toContain("Nog 1 beslismoment valt na deze vier kwartalen.");
});

test("another quarter stands in the address; nonsense in it is today", async () => {
  expect(await seen(director, paths.gateCalendar("2028-02-10"))).toMatch(
    /Kwartaal 1, 2028 .* Beslismoment fase II/,
  );
  for (const nonsense of ["yesterday", "0001-01-01", "9999-12-31"])
    expect(await seen(director, paths.gateCalendar(nonsense))).toContain("van 1-10-2026");
});

test("who is in one programme sees the gates of no other", async () => {
  const text = await seen(leader, paths.gateCalendar());
  expect(text).toContain("Start pilots");
  expect(text).not.toContain("Beslismoment fase");
});

test("who is in no programme is told so, and where gates are made", async () => {
  const store = await withDemo(sqliteFile());
  const outsider = await visitor(await appOver(store)).signInAs("Beheerder");
  expect(await seen(outsider, paths.gateCalendar())).toContain("U ziet nog geen enkel beslismoment.");
});

test("the calendar asks no more than the portfolio, and nothing again once it is known", async () => {
  await director.get(paths.portfolio());
  const asked = await statementsOf(async () => void (await director.get(paths.gateCalendar())));
  expect(asked.length).toBeLessThan(10);
});
