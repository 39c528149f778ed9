import { beforeAll, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { closeAction, createAction, editAction } from "#db/queries/action-commands.ts";
import { countActions, findAction, listActions } from "#db/queries/actions.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("actions, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  let ownerId: string;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
    ownerId = group.participant("Control Haaglanden");
  });

  const asked = (text: string, dueOn: string | null) => ({
    ...{ text, ownerId, dueOn: dueOn === null ? null : day(dueOn), bodyId: null, workstreamId: null },
  });
  const make = async (text: string, dueOn: string | null, once = newOnceKey()) => {
    const { programmeId } = group;
    await createAction(store, author, { programmeId, once, action: asked(text, dueOn) });
    const found = (await listActions(store, group.sight)).find((one) => one.text === text);
    if (found === undefined) throw new Error("the action was not made");
    return found;
  };

  test("are made once per form, under the next number, and listed by the day they are due; without a day comes last", async () => {
    const once = newOnceKey();
    const later = await make("later", "2027-02-01", once);
    expect((await make("later", "2027-02-01", once)).id).toBe(later.id);
    const someday = await make("ooit", null);
    const soon = await make("straks", "2026-12-01");
    expect([someday.number, soon.number]).toEqual([later.number + 1, later.number + 2]);
    const listed = (await listActions(store, group.sight)).map(({ text }) => text);
    expect(listed).toEqual(["straks", "later", "ooit"]);
    expect((await listActions(store, group.sight, { limit: 1, offset: 1 })).map(({ text }) => text)).toEqual([
      "later",
    ]);
  });

  test("are counted as they are listed", async () => {
    const late = await make("te laat", "2026-11-01");
    expect(await countActions(store, group.sight, { states: ["open"], dueBefore: TODAY })).toBe(1);
    expect(await countActions(store, group.sight, { ownerId })).toBeGreaterThan(1);
    for (const none of [{ bodyId: "x" }, { workstreamId: "x" }, { originIds: ["x"] }, { ownerId: "x" }])
      expect(await countActions(store, group.sight, none)).toBe(0);
    expect(await findAction(store, group.sight, late.id)).toEqual(late);
  });

  test("change for whoever knows the newest version, until they are closed", async () => {
    const { id, version } = await make("wijzig mij", "2026-12-01");
    const one = { programmeId: group.programmeId, id };
    const edit = asked("gewijzigd", "2026-12-08");
    expect(await editAction(store, author, { ...one, version, edit })).toEqual({ kind: "saved" });
    expect(await editAction(store, author, { ...one, version, edit })).toEqual({ kind: "lost-race" });
    const closing = { ...one, state: "done", closedOn: TODAY } as const;
    expect(await closeAction(store, author, { ...closing, version })).toEqual({ kind: "lost-race" });
    expect(await closeAction(store, author, { ...closing, version: 2 })).toEqual({ kind: "saved" });
    expect(await editAction(store, author, { ...one, version: 3, edit })).toEqual({ kind: "lost-race" });
    expect(await closeAction(store, author, { ...closing, version: 3 })).toEqual({ kind: "lost-race" });
    expect(await findAction(store, group.sight, id)).toMatchObject({ state: "done", closedOn: TODAY });
  });

  test("name nobody of another programme, and are not reached through it", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const action = asked("van ons", null);
    const foreign = { programmeId, once: newOnceKey(), action };
    expect(await createAction(store, author, foreign)).toEqual({ kind: "not-there" });
    const { id, version } = await make("van hier", null);
    const stolen = { programmeId, id, version };
    const edit = { ...action, ownerId: null };
    expect(await editAction(store, author, { ...stolen, edit })).toEqual({ kind: "lost-race" });
    const closing = { ...stolen, state: "dropped", closedOn: TODAY } as const;
    expect(await closeAction(store, author, closing)).toEqual({ kind: "lost-race" });
  });
});
