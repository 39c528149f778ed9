import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listAudit } from "#db/queries/audit.ts";
import { listBodies } from "#db/queries/bodies.ts";
import {
  addRouteStep,
  completeRouteStep,
  editRouteStep,
  moveRouteStep,
  removeRouteStep,
  type StepText,
} from "#db/queries/route-step-edits.ts";
import { listRouteSteps } from "#db/queries/route-steps.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

const NAMED: StepText = { kind: "advise", name: "advies OR", bodyId: null, termDays: 42, isStatutory: false };

describe.each(engines)("the route of a decision point on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  let decisionPointId: string;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
    decisionPointId = group.points[0]?.id ?? "";
  });

  const on = () => ({ programmeId: group.programmeId, decisionPointId });
  const add = (name: string, given: Partial<StepText> = {}, once = newOnceKey()) =>
    addRouteStep(store, author, { ...on(), step: { ...NAMED, name, ...given }, once });
  const steps = () => listRouteSteps(store, group.sight, decisionPointId);
  const names = async () => (await steps()).map(({ name }) => name);
  const one = async (name: string) => {
    const step = (await steps()).find((found) => found.name === name);
    return { ...on(), id: step?.id ?? "", version: step?.version ?? 0 };
  };

  test("grows at its end, in the order in which steps were added, even at once", async () => {
    await add("een");
    await Promise.all([add("twee"), add("drie"), add("vier")]);
    const all = await steps();
    expect(all.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
    expect(all[0]).toMatchObject({ ...NAMED, name: "een", doneOn: null, provenance: "entered", version: 1 });
  });

  test("gets one step from a form that is sent twice at once", async () => {
    const key = newOnceKey();
    await Promise.all([add("een", {}, key), add("een", {}, key)]);
    expect(await names()).toEqual(["een"]);
  });

  test("names no body and no decision point of another programme", async () => {
    const zoetermeer = await programmeBySlug(store, "zoetermeer");
    const [body] = await listBodies(store, { programmeId: zoetermeer.id, seesConfidential: true });
    expect(await add("een", { bodyId: body?.id ?? "" })).toEqual({ kind: "not-there" });
    const elsewhere = { programmeId: zoetermeer.id, decisionPointId, once: newOnceKey() };
    expect(await addRouteStep(store, author, { ...elsewhere, step: NAMED })).toEqual({ kind: "not-there" });
    await add("een");
    const edit = { ...(await one("een")), step: { ...NAMED, bodyId: body?.id ?? "" } };
    expect(await editRouteStep(store, author, edit)).toEqual({ kind: "not-there" });
    expect(await names()).toEqual(["een"]);
  });

  test("is changed by the first of two; the second loses, whatever it wanted", async () => {
    await add("een");
    const step = await one("een");
    const results = await Promise.all([
      editRouteStep(store, author, { ...step, step: { ...NAMED, name: "anders" } }),
      completeRouteStep(store, author, { ...step, doneOn: day("2026-11-02"), outcome: "akkoord" }),
      moveRouteStep(store, author, { ...step, to: 0 }),
      removeRouteStep(store, author, step),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["lost-race", "lost-race", "lost-race", "saved"]);
  });

  test("is put in another order, and every move keeps the others in theirs", async () => {
    for (const name of ["een", "twee", "drie"]) await add(name);
    expect(await moveRouteStep(store, author, { ...(await one("drie")), to: 0 })).toEqual({ kind: "saved" });
    expect(await names()).toEqual(["drie", "een", "twee"]);
    await moveRouteStep(store, author, { ...(await one("drie")), to: 99 });
    expect(await names()).toEqual(["een", "twee", "drie"]);
    await moveRouteStep(store, author, { ...(await one("twee")), to: -3 });
    expect(await names()).toEqual(["twee", "een", "drie"]);
  });

  test("remembers when a step was taken and with what outcome, until that is taken back", async () => {
    await add("een");
    const taken = { doneOn: day("2026-11-02"), outcome: "positief" };
    await completeRouteStep(store, author, { ...(await one("een")), ...taken });
    expect((await steps())[0]).toMatchObject(taken);
    await completeRouteStep(store, author, { ...(await one("een")), doneOn: null, outcome: null });
    expect((await steps())[0]).toMatchObject({ doneOn: null, outcome: null, version: 3 });
  });

  test("writes each change to the log by the name of the step, or of its body", async () => {
    await add("een");
    await removeRouteStep(store, author, await one("een"));
    await addRouteStep(store, author, {
      ...{ ...on(), once: newOnceKey() },
      step: { ...NAMED, name: null, bodyId: group.first.bodyId },
    });
    const rows = await listAudit(store, { chain: group.programmeId, limit: 3 });
    expect(rows.map(({ verb, change }) => [verb, change.called])).toEqual([
      ["add", "Stuurgroep"],
      ["remove", "een"],
      ["add", "een"],
    ]);
  });

  test("of a confidential decision point is seen by nobody who may not see that", async () => {
    await add("een");
    const { decisionPoint } = store.t;
    const everybody = { ...group.sight, seesConfidential: false };
    expect(await listRouteSteps(store, everybody, decisionPointId)).toHaveLength(1);
    await store.keep((tx) => tx.update(decisionPoint).set({ confidentialGround: "Woo 5.1" }));
    expect(await listRouteSteps(store, everybody, decisionPointId)).toHaveLength(0);
    expect(await listRouteSteps(store, group.sight)).toHaveLength(1);
  });
});
