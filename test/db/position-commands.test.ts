import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { createDeliverable, stepDeliverable } from "#db/queries/deliverable-commands.ts";
import { findDeliverable, listPositions } from "#db/queries/deliverables.ts";
import {
  addPosition,
  editPosition,
  removePosition,
  replacePositions,
} from "#db/queries/position-commands.ts";
import type { Store } from "#db/store.ts";
import type { DeliverableKind } from "#domain/deliverable.ts";
import type { PositionEdit } from "#domain/position-change.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { drawnPositions } from "#test/support/drawn-positions.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const [LAPSING, NEW] = drawnPositions(`
  change  was         fte was  becomes        fte becomes  follower
  lapses  Teamleider  1,5                                  no
  new                          Opgavemanager  0,89
`) as [PositionEdit, PositionEdit];

describe.each(engines)("the rows of a was-wordt-lijst on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  let deliverableId: string;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
    deliverableId = await product("was-wordt-lijst");
  });

  const product = async (kind: DeliverableKind) => {
    const edit = { name: "Was-wordt-lijst", workstreamId: null, reviewerId: null, dueOn: null };
    const done = await createDeliverable(store, author, {
      ...{ programmeId: group.programmeId, once: newOnceKey(), kind, today: TODAY, edit },
    });
    return "id" in done ? done.id : "";
  };
  const list = () => ({ programmeId: group.programmeId, deliverableId });
  const add = (edit: PositionEdit, given = list()) =>
    addPosition(store, author, { ...given, once: newOnceKey(), edit });
  const rows = () => listPositions(store, group.sight, deliverableId);
  const version = async () => (await findDeliverable(store, group.sight, deliverableId))?.version ?? 0;

  test("are added, changed and removed, and each change raises the version of the list", async () => {
    await add(LAPSING);
    await add(NEW);
    const [first, second] = await rows();
    expect([first, second]).toEqual([
      { id: expect.any(String), ...LAPSING },
      { id: expect.any(String), ...NEW },
    ]);
    const edit = { ...NEW, newFteHundredths: 100, isFollower: true };
    const seen = { ...list(), id: second?.id ?? "", version: await version() };
    expect(await editPosition(store, author, { ...seen, edit })).toEqual({ kind: "saved" });
    expect(await editPosition(store, author, { ...seen, edit })).toEqual({ kind: "lost-race" });
    expect(await removePosition(store, author, seen)).toEqual({ kind: "lost-race" });
    const gone = { ...list(), id: first?.id ?? "", version: await version() };
    expect(await removePosition(store, author, gone)).toEqual({ kind: "saved" });
    expect(await rows()).toEqual([{ id: second?.id, ...edit }]);
    expect(await version()).toBe(5);
  });

  test("belong to a list, not to a document, and to no list of another programme", async () => {
    expect(await add(NEW, { ...list(), deliverableId: await product("document") })).toEqual({
      kind: "fixed",
    });
    expect(await add(NEW, { ...list(), programmeId: "elsewhere" })).toEqual({ kind: "fixed" });
  });

  test("are all replaced, or none", async () => {
    await add(LAPSING);
    const seen = await version();
    const edits = Array.from({ length: 700 }, (_, index) => ({ ...NEW, newFunction: `Functie ${index}` }));
    const replace = () => replacePositions(store, author, { ...list(), version: seen, edits });
    expect(await replace()).toEqual({ kind: "saved" });
    expect((await rows()).map(({ newFunction }) => newFunction)).toEqual(
      edits.map(({ newFunction }) => newFunction),
    );
    expect(await replace()).toEqual({ kind: "lost-race" });
    expect(await rows()).toHaveLength(700);
  });

  test("are fixed once the list is submitted", async () => {
    await add(LAPSING);
    const [row] = await rows();
    await stepDeliverable(store, author, {
      ...{ programmeId: group.programmeId, id: deliverableId, version: await version() },
      ...{ state: "submitted", reason: null, today: TODAY },
    });
    const seen = { ...list(), id: row?.id ?? "", version: await version() };
    expect(await add(NEW)).toEqual({ kind: "fixed" });
    expect(await editPosition(store, author, { ...seen, edit: NEW })).toEqual({ kind: "lost-race" });
    expect(await removePosition(store, author, seen)).toEqual({ kind: "lost-race" });
    expect(await replacePositions(store, author, { ...seen, edits: [] })).toEqual({ kind: "lost-race" });
    expect(await rows()).toEqual([row]);
  });
});
