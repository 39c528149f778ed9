import { beforeAll, expect, test } from "vitest";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { enlarge } from "#test/support/large-world.ts";
import { SLUG } from "#test/support/route-world.ts";
import { planOf, statementsOf } from "#test/support/statements.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { opened, sqliteFile, withDemo } from "#test/support/stores.ts";
import { appOver, type Visitor, visitor } from "#test/support/visitor.ts";

let file: string;
let leader: Visitor;
let total: number;
beforeAll(async () => {
  file = sqliteFile();
  await withDemo(file);
  const store = await opened(file);
  const group = await steeringGroup(store);
  await enlarge(store, group, 60);
  total = group.points.length + 60;
  leader = await visitor(await appOver(store)).signInAs("Procesleider");
});

const ask = async (search: string) => (await leader.get(paths.decisionPoints(SLUG) + search)).text;
const numbersOf = (html: string) =>
  [...html.matchAll(/<tr><td>(\d+)<\/td>/g)].map(([, number]) => Number(number));

test("shows twenty-five at a time, and says how many there are", async () => {
  const first = await ask("");
  expect(numbersOf(first)).toHaveLength(25);
  expect(visibleText(first)).toContain(`${total} beslispunten`);
  const last = await ask("?page=3");
  expect(numbersOf(last)).toHaveLength(total - 50);
  expect(visibleText(last)).toContain("Pagina 3 van 3");
  const beyond = await leader.get(`${paths.decisionPoints(SLUG)}?sort=title&page=99`);
  expect(beyond.location).toBe(`${paths.decisionPoints(SLUG)}?sort=title&page=3`);
});

test("every order goes both ways, says so in its heading, and is kept on the next page", async () => {
  for (const sort of ["number", "title", "neededBy", "state"]) {
    const up = await ask(`?sort=${sort}`);
    const down = await ask(`?sort=${sort}&dir=desc`);
    expect(up).toContain('aria-sort="ascending"');
    expect(down).toContain('aria-sort="descending"');
    // Of the seeded points those with a day all have the same one.
    if (sort !== "neededBy") expect(numbersOf(down), sort).not.toEqual(numbersOf(up));
  }
  expect(numbersOf(await ask("?dir=desc"))[0]).toBeGreaterThan(1000);
  expect(await ask("?sort=title&dir=desc")).toContain("?sort=title&amp;dir=desc&amp;page=2");
});

test("shows what is asked, and what to do where nothing is found", async () => {
  const { seen, numbers } = await (async () => {
    const html = await ask("?state=withdrawn");
    return { seen: visibleText(html), numbers: numbersOf(html) };
  })();
  expect(numbers).toEqual([]);
  expect(seen).toContain("Geen beslispunt voldoet hieraan.");
  const open = visibleText(await ask("?state=open&level=bovenregionaal"));
  expect(open).toMatch(/\d+ beslispunt/);
  expect(numbersOf(await ask("?needed=unknown&verdict=not-competent")).length).toBeLessThanOrEqual(25);
  expect(numbersOf(await ask("?body=nowhere"))).toEqual([]);
});

test("takes any address for what it can: what it does not know is not asked", async () => {
  for (const search of ["?page=-1", "?page=x", "?page=1e9", "?state=%00", "?body=%00", "?sort=constructor"])
    expect(numbersOf(await ask(search)), search).toHaveLength(25);
});

test("every filter and order is found by an index", async () => {
  const statements = new Set<string>();
  for (const search of [
    "?state=open&level=lokaal&needed=soon&sort=neededBy",
    "?sort=title&dir=desc&page=2",
    "?sort=state&needed=unknown&body=x&verdict=competent",
  ])
    for (const sql of await statementsOf(() => ask(search))) statements.add(sql);
  const own = [...statements].filter((sql) => /^select.*from "decision_point"/is.test(sql));
  expect(own.length).toBeGreaterThan(3);
  for (const sql of own) {
    const scans = planOf(file, sql).filter((step) => /^SCAN/.test(step));
    expect(scans, sql).toEqual([]);
  }
});
