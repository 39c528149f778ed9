import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { createDeliverable, editDeliverable, stepDeliverable } from "#db/queries/deliverable-commands.ts";
import { findDeliverable, listDeliverableChanges, listDeliverables } from "#db/queries/deliverables.ts";
import type { Store } from "#db/store.ts";
import { type Day, plusDays } from "#domain/day.ts";
import type { DeliverableEdit, DeliverableState } from "#domain/deliverable.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const PLAN: DeliverableEdit = { name: "Formatieplan", workstreamId: null, reviewerId: null, dueOn: null };

describe.each(engines)("a product on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const own = () => ({ programmeId: group.programmeId });
  const create = (given: Partial<DeliverableEdit> = {}, today: Day = TODAY) =>
    createDeliverable(store, author, {
      ...{ ...own(), once: newOnceKey(), kind: "document", today, edit: { ...PLAN, ...given } },
    });
  const made = async () => {
    const done = await create();
    if (done.kind !== "saved") throw new Error(done.kind);
    return done.id;
  };
  const step = (
    id: string,
    state: DeliverableState,
    given: { version: number; today?: Day; reason?: string },
  ) => stepDeliverable(store, author, { ...own(), id, state, reason: null, today: TODAY, ...given });

  test("begins in the making, with the first line of its history", async () => {
    const id = await made();
    expect(await findDeliverable(store, group.sight, id)).toMatchObject({
      ...PLAN,
      ...{ kind: "document", state: "in-the-making", provenance: "entered", version: 1 },
    });
    expect(await listDeliverableChanges(store, group.sight, { deliverableId: id })).toEqual([
      expect.objectContaining({ state: "in-the-making", changedOn: TODAY, byName: "Procesleider" }),
    ]);
  });

  test("names no workstream and no body of another programme", async () => {
    const before = await listDeliverables(store, group.sight);
    expect(await create({ workstreamId: "elsewhere" })).toEqual({ kind: "unknown" });
    expect(await create({ reviewerId: "elsewhere" })).toEqual({ kind: "unknown" });
    expect(await listDeliverables(store, group.sight)).toEqual(before);
  });

  test("is edited once", async () => {
    const id = await made();
    const edit = { ...PLAN, name: "Formatieplan 2", reviewerId: group.first.bodyId, dueOn: TODAY };
    const seen = { ...own(), id, version: 1, edit };
    expect(await editDeliverable(store, author, seen)).toMatchObject({ kind: "saved" });
    expect(await editDeliverable(store, author, seen)).toEqual({ kind: "lost-race" });
    expect(await findDeliverable(store, group.sight, id)).toMatchObject({ ...edit, version: 2 });
  });

  test("goes its way step by step, and each step stays in its history with its reason", async () => {
    const id = await made();
    const reason = "Telt niet op";
    expect(await step(id, "adopted", { version: 1 })).toEqual({ kind: "lost-race" });
    await step(id, "submitted", { version: 1, today: plusDays(TODAY, 1) });
    await step(id, "rejected", { version: 2, today: plusDays(TODAY, 2), reason });
    expect(await step(id, "submitted", { version: 3 })).toEqual({ kind: "lost-race" });
    await step(id, "in-the-making", { version: 3, today: plusDays(TODAY, 3) });
    const changes = await listDeliverableChanges(store, group.sight, { deliverableId: id });
    expect(changes.map(({ state, reason: why }) => [state, why])).toEqual([
      ["in-the-making", null],
      ["submitted", null],
      ["rejected", reason],
      ["in-the-making", null],
    ]);
  });

  test("two who judge it at once: one judgement stands, once", async () => {
    const id = await made();
    await step(id, "submitted", { version: 1 });
    const both = await Promise.all([
      step(id, "adopted", { version: 2 }),
      step(id, "rejected", { version: 2, reason: "Nee" }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["lost-race", "saved"]);
    expect(await listDeliverableChanges(store, group.sight, { deliverableId: id })).toHaveLength(3);
  });

  test("is shown as it was known on a day: not there yet, then each state in turn", async () => {
    const id = await made();
    await step(id, "submitted", { version: 1, today: plusDays(TODAY, 7) });
    const known = async (days: number) =>
      (await listDeliverables(store, group.sight, { asOf: plusDays(TODAY, days) })).find(
        (one) => one.id === id,
      )?.state;
    expect([await known(-1), await known(0), await known(6), await known(7)]).toEqual([
      ...[undefined, "in-the-making", "in-the-making", "submitted"],
    ]);
    const upTo = { deliverableId: id, asOf: plusDays(TODAY, 6) };
    expect(await listDeliverableChanges(store, group.sight, upTo)).toHaveLength(1);
  });
});
