import { beforeAll, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { createOrganisation, listOrganisations } from "#db/queries/organisations.ts";
import { createAccount, listAccountHolders } from "#db/queries/people.ts";
import type { Store } from "#db/store.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { demoAuthor } from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

const NAMES = ["Één Gezin", "CURAÇAOHUIS", "100% jeugd"];

describe.each(engines)("the organisations of an installation on $engine", ({ url }) => {
  let store: Store;
  let author: Author;
  beforeAll(async () => {
    store = await withDemo(await url());
    author = await demoAuthor(store, "Beheerder");
    for (const name of NAMES) await createOrganisation(store, author, { name, once: newOnceKey() });
  });

  const found = async (search: string) =>
    (await listOrganisations(store, { search, page: 1 })).rows.map(({ name }) => name);

  test.each([
    ["één", "Één Gezin"],
    ["Één", "Één Gezin"],
    ["curaçao", "CURAÇAOHUIS"],
    ["0%", "100% jeugd"],
  ])("are found by %s, whatever the capitals: %s", async (search, name) => {
    expect(await found(search)).toEqual([name]);
  });

  test("are not found by what only looks like a pattern", async () => {
    expect(await found("%")).toEqual(["100% jeugd"]);
    expect(await found("_")).toEqual([]);
  });

  test("lend their name to the search for who works there", async () => {
    const who = { name: "Zoë", organisation: "Één Gezin", email: "zoe@koers.test" };
    await createAccount(store, author, { ...who, once: newOnceKey() });
    const { rows } = await listAccountHolders(store, { search: "ÉÉN", page: 1 });
    expect(rows.map(({ name }) => name)).toEqual(["Zoë"]);
  });
});
