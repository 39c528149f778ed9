import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { addAgendaItems } from "#db/queries/agenda-items.ts";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { createDecisionPoint, editDecisionPoint, type PointText } from "#db/queries/decision-point-edits.ts";
import { setReadiness, withdrawDecisionPoint } from "#db/queries/decision-point-states.ts";
import { findDecisionPoint, listDecisionPoints } from "#db/queries/decision-points.ts";
import { cancelMeeting } from "#db/queries/meeting-planning.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import type { Store } from "#db/store.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import {
  programmeBySlug,
  type SteeringGroup,
  someItem,
  steeringGroup,
} from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("a decision point on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  let foreign: { readonly body: string };
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const [body] = await listBodies(store, { programmeId, seesConfidential: true });
    foreign = { body: body?.id ?? "" };
  });

  const text = (given: Partial<PointText> = {}): PointText => {
    const {
      id: _,
      number: __,
      state: ___,
      remark: ____,
      provenance: _____,
      version: ______,
      ...own
    } = group.points[0] as DecisionPoint;
    return { ...own, title: "Een nieuw punt", ...given };
  };
  const create = (given: Partial<PointText> = {}, once = newOnceKey()) =>
    createDecisionPoint(store, author, { programmeId: group.programmeId, once, point: text(given) });
  const created = async (given: Partial<PointText> = {}) => {
    const made = await create(given);
    return (await point("id" in made ? made.id : "")) ?? expect.fail("nothing was made");
  };
  const point = (id: string) => findDecisionPoint(store, group.sight, id);
  const edit = ({ id, version }: DecisionPoint, given: Partial<PointText>) =>
    editDecisionPoint(store, author, {
      ...{ programmeId: group.programmeId, id, version, today: TODAY },
      edit: text(given),
    });
  const ready = ({ id, version }: DecisionPoint, to: "draft" | "ready") =>
    setReadiness(store, author, { programmeId: group.programmeId, id, version, to });
  const withdraw = ({ id, version }: DecisionPoint) =>
    withdrawDecisionPoint(store, author, {
      ...{ programmeId: group.programmeId, id, version, today: TODAY },
      ...{ reason: "Achterhaald", remark: "Ingetrokken: Achterhaald" },
    });
  const table = ({ id }: DecisionPoint) =>
    addAgendaItems(store, author, {
      ...group.on,
      items: [someItem({ kind: "decision", decisionPointId: id })],
    });
  const cancelFirst = async () => {
    const now = (await listMeetings(store, group.sight)).find(({ id }) => id === group.first.id);
    await cancelMeeting(store, author, {
      ...{ programmeId: group.programmeId, id: group.first.id, version: now?.version ?? 0, reason: "Ziek" },
    });
  };
  const otherBody = async () =>
    (await listBodies(store, group.sight)).find(({ id }) => id !== group.first.bodyId)?.id ?? "";

  test("is made as a draft that somebody entered, under the next number, with all that was said of it", async () => {
    const made = await created();
    const last = Math.max(...group.points.map(({ number }) => number));
    expect(made).toMatchObject({ number: last + 1, state: "draft", provenance: "entered", version: 1 });
    expect(text()).toMatchObject({ requiredPartyIds: made.requiredPartyIds, amount: made.amount });
    expect((await firstFault(store)).fault).toBeUndefined();
  });

  test("never shares its number with another, even when several are made at once", async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => create()));
    const numbers = (await listDecisionPoints(store, group.sight)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(group.points.length + 5);
    expect(Math.max(...numbers)).toBe(Math.max(...group.points.map(({ number }) => number)) + 5);
  });

  test("is made once by a form that is sent several times at once", async () => {
    const key = newOnceKey();
    const made = await Promise.all([create({}, key), create({}, key), create({}, key)]);
    expect(new Set(made.map((one) => ("id" in one ? one.id : ""))).size).toBe(1);
    expect(await listDecisionPoints(store, group.sight)).toHaveLength(group.points.length + 1);
  });

  test("names no body and no party of another programme, neither new nor edited", async () => {
    const own = await created();
    for (const given of [
      { bodyId: foreign.body },
      { confidentialGround: "Woo 5.1", liftedById: foreign.body },
      { requiredPartyIds: ["nobody"] },
    ]) {
      expect(await create(given)).toEqual({ kind: "not-there" });
      expect(await edit(own, given)).toEqual({ kind: "not-there" });
    }
    expect(await point(own.id)).toEqual(own);
  });

  test("is edited by the first of two, and the second loses", async () => {
    const own = await created();
    const results = await Promise.all([edit(own, { title: "Een" }), edit(own, { title: "Twee" })]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["lost-race", "saved"]);
  });

  test("goes to another body, unless it is on the agenda of a meeting to come", async () => {
    const own = await created();
    const bodyId = await otherBody();
    expect(await edit(own, { bodyId })).toEqual({ kind: "saved" });
    expect(await point(own.id)).toMatchObject({ bodyId });
    const tabled = await created();
    await table(tabled);
    expect(await edit(tabled, { bodyId })).toEqual({ kind: "on-agenda" });
    expect(await point(tabled.id)).toEqual(tabled);
    expect(await edit(tabled, { title: "Wel" })).toEqual({ kind: "saved" });
  });

  test("that becomes confidential is no longer listed for everybody, and hides the items made from it", async () => {
    const own = await created();
    await table(own);
    await edit(own, { confidentialGround: "Woo 5.1", liftedById: group.first.bodyId });
    const everybody = { ...group.sight, seesConfidential: false };
    expect(await findDecisionPoint(store, everybody, own.id)).toBeUndefined();
    expect(await point(own.id)).toMatchObject({ liftedById: group.first.bodyId });
    expect((await group.items()).map(({ isConfidential }) => isConfidential)).toEqual([true]);
  });

  test("is made ready and a draft again, each by one of two who try", async () => {
    const own = await created();
    expect(await ready(own, "draft")).toEqual({ kind: "lost-race" });
    const results = await Promise.all([ready(own, "ready"), ready(own, "ready")]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["lost-race", "saved"]);
    const after = (await point(own.id)) ?? expect.fail("it is gone");
    expect(after).toMatchObject({ state: "ready", version: 2 });
    expect(await ready(after, "draft")).toEqual({ kind: "saved" });
    expect(await point(own.id)).toMatchObject({ state: "draft", version: 3 });
  });

  test("is withdrawn with a reason that stands behind what was remarked before, and for good", async () => {
    const own = await created();
    expect(await withdraw(own)).toEqual({ kind: "withdrawn" });
    const after = (await point(own.id)) ?? expect.fail("it is gone");
    expect(after).toMatchObject({ state: "withdrawn", remark: "Ingetrokken: Achterhaald" });
    expect(await withdraw(after)).toEqual({ kind: "lost-race" });
    expect(await ready(after, "ready")).toEqual({ kind: "lost-race" });
    const [last] = await listAudit(store, { chain: group.programmeId, limit: 1 });
    expect(last).toMatchObject({ verb: "withdraw", change: { reason: "Achterhaald" } });
    const remarked = group.points.find(({ remark }) => remark !== null);
    if (remarked === undefined) return;
    await withdraw(remarked);
    expect((await point(remarked.id))?.remark).toBe(`${remarked.remark}\nIngetrokken: Achterhaald`);
  });

  test("is not withdrawn while it is on the agenda of a meeting to come", async () => {
    const own = await created();
    await table(own);
    expect(await withdraw(own)).toEqual({ kind: "on-agenda" });
    expect(await point(own.id)).toEqual(own);
  });

  test("is held by no meeting that was cancelled: it goes to another body, or is withdrawn", async () => {
    const [own, other] = [await created(), await created()];
    await table(own);
    await table(other);
    await cancelFirst();
    expect(await edit(own, { bodyId: await otherBody() })).toEqual({ kind: "saved" });
    expect(await withdraw(other)).toEqual({ kind: "withdrawn" });
  });
});
