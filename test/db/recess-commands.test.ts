import { beforeAll, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listRecesses } from "#db/queries/meetings.ts";
import { editRecess, recordRecess, removeRecess } from "#db/queries/recesses.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

const SUMMER = { name: "Zomerreces", from: day("2027-07-10"), until: day("2027-08-22") };

describe.each(engines)("a recess, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author("Projectondersteuner");
  });

  const record = (once = newOnceKey()) =>
    recordRecess(store, author, { ...SUMMER, programmeId: group.programmeId, once });
  const find = async (id: string) => (await listRecesses(store, group.sight)).find((one) => one.id === id);
  const known = (id: string, version: number) => ({ programmeId: group.programmeId, id, version });

  test("is recorded once per form, as somebody entered it", async () => {
    const once = newOnceKey();
    const [id, again] = [await record(once), await record(once)];
    expect(again).toBe(id);
    expect(await find(id)).toEqual({ ...SUMMER, id, provenance: "entered", version: 1 });
  });

  test("is changed and removed by whoever knows its newest version, and by nobody else", async () => {
    const id = await record();
    const edit = { ...SUMMER, name: "Zomerreces 2027" };
    expect(await editRecess(store, author, { ...known(id, 1), edit })).toEqual({ kind: "saved" });
    expect(await editRecess(store, author, { ...known(id, 1), edit })).toEqual({ kind: "lost-race" });
    expect(await removeRecess(store, author, known(id, 1))).toEqual({ kind: "lost-race" });
    expect((await find(id))?.name).toBe("Zomerreces 2027");
    expect(await removeRecess(store, author, known(id, 2))).toEqual({ kind: "removed" });
    expect(await removeRecess(store, author, known(id, 2))).toEqual({ kind: "lost-race" });
  });

  test("is not reached through another programme", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const id = await record();
    const stolen = { programmeId, id, version: 1 };
    expect(await editRecess(store, author, { ...stolen, edit: SUMMER })).toEqual({ kind: "lost-race" });
    expect(await removeRecess(store, author, stolen)).toEqual({ kind: "lost-race" });
    expect(await find(id)).toBeDefined();
  });
});
