import { beforeAll, expect, test } from "vitest";
import type { Store } from "#db/store.ts";
import { paths } from "#paths";
import { statementsOf } from "#test/support/statements.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";
import { appOver, type Visitor, visitor } from "#test/support/visitor.ts";

let director: Visitor;
let statementsForFive: number;

/** The five programmes of the demonstration, and a hundred and fifteen bare ones after them. */
beforeAll(async () => {
  const store = await withDemo(sqliteFile());
  director = await visitor(await appOver(store)).signInAs("Directeur sociaal domein");
  statementsForFive = (await statementsOf(async () => void (await director.get("/")))).length;
  await addProgrammes(store, 115);
});

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
  expect(/rel="prev"[^>]* href="\/"/.test(text)).toBe(true);
  expect(/rel="next"[^>]* href="\/\?page=3"/.test(text)).toBe(true);
});

test.each(["0", "-1", "99", "1.5", "abc", ""])("?page=%s shows the nearest page there is", async (wanted) => {
  const nearest = wanted === "99" ? from(101, 120) : from(6, 50);
  expect(await shownOn(director, `/?page=${wanted}`)).toEqual(nearest);
});

test("a portfolio of a hundred and twenty takes as many statements as one of five, and asks once who is there", async () => {
  const asked = await statementsOf(async () => void (await director.get("/")));
  expect(asked.length).toBe(statementsForFive);
  expect(asked.filter((sql) => sql.includes('from "session"')).length).toBe(1);
});
