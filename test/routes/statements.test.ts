import { beforeAll, expect, test } from "vitest";
import { paths } from "#paths";
import { enlarge } from "#test/support/large-world.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import { addressOf, doorsOf, type Params } from "#test/support/routes.ts";
import { planOf, statementsOf } from "#test/support/statements.ts";
import { publicationForm, steeringGroup } from "#test/support/steering-group.ts";
import { copyOf, opened, sqliteFile, withDemo } from "#test/support/stores.ts";
import { twoProgrammes } from "#test/support/two-programmes.ts";
import { type App, appOver, dataDoor, visitor } from "#test/support/visitor.ts";

const [FEW, MANY] = [10, 100];

let params: Params;
let files: { readonly small: string; readonly large: string };
let small: ReadonlyMap<string, readonly string[]>;
let large: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const file = sqliteFile();
  const store = await withDemo(file);
  params = (await twoProgrammes(store)).own;
  files = { small: copyOf(file), large: copyOf(file) };
  small = await askedOf(files.small, FEW);
  large = await askedOf(files.large, MANY);
});

/** For every page the statements that it takes, in a world with so many of everything and two published versions. */
async function askedOf(file: string, count: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const store = await opened(file);
  const group = await steeringGroup(store);
  const app: App = await appOver(store);
  const who = await visitor(app).signInAs("Procesleider");
  await enlarge(store, group, count);
  await expectDone(who.post(paths.publication(SLUG, group.first.id), await publicationForm(store, 1)));
  const pages = doorsOf(app.build).filter(
    ({ method, id, policy }) =>
      method === "GET" && (policy?.kind === "signed-in" || policy?.kind === "programme") && id !== "root",
  );
  const found = new Map<string, readonly string[]>();
  for (const { id } of pages) {
    const path = addressOf(app.build, id, params);
    const way = /docx$|ics$|xlsx$|xml$/.test(id) ? path : dataDoor(path);
    found.set(id, await statementsOf(async () => expect((await who.get(way)).status, id).toBeLessThan(400)));
  }
  return found;
}

test("a page takes as many statements for a hundred of everything as for ten", () => {
  const counts = (asked: typeof small) => [...asked].map(([id, statements]) => `${statements.length} ${id}`);
  expect(counts(large)).toEqual(counts(small));
  expect(large.size).toBeGreaterThan(15);
});

test("a page asks once who is there, however many of its loaders want to know", () => {
  const sessions = [...large].map(([id, asked]) => [
    id,
    asked.filter((sql) => /from "session"/.test(sql)).length,
  ]);
  expect(sessions.filter(([, count]) => count !== 1)).toEqual([]);
});

test("no page takes more than thirty-five statements", () => {
  const most = Math.max(...[...large.values()].map(({ length }) => length));
  expect(most).toBeLessThanOrEqual(35);
});

/** What is small whatever happens: one row, or one for each programme, account or person of the installation. */
const SMALL = ["installation", "programme", "account", "membership"];
/** What a subquery found by an index, or came along with the question, and is then gone through. */
const FOUND = ["first", "last", "json_each"];

test("every list is found by an index; no table that grows is read from end to end", () => {
  const statements = new Set([...large.values()].flat().filter((sql) => /^select/i.test(sql)));
  expect(statements.size).toBeGreaterThan(20);
  const scans = [...statements].flatMap((sql) =>
    planOf(files.large, sql).filter((step) => /^SCAN/.test(step)),
  );
  const isHarmless = (step: string) => [...SMALL, ...FOUND].includes(step.split(" ")[1] ?? "");
  expect(scans.filter((step) => !isHarmless(step))).toEqual([]);
});

test("a list without an index would be noticed, and so would a statement for every row", async () => {
  expect(planOf(files.large, 'select * from "agenda_item" where "title" = ?')).toEqual(["SCAN agenda_item"]);
  const store = await opened(files.large);
  const perRow = await statementsOf(async () => {
    const programmes = await store.read.select().from(store.t.programme);
    for (const _ of programmes) await store.read.$count(store.t.party);
  });
  expect(perRow.length).toBe(6);
});
