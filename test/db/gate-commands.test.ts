import { beforeAll, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listActions } from "#db/queries/actions.ts";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import { editCriterion, stateCriterion } from "#db/queries/criterion-commands.ts";
import { recordDecision } from "#db/queries/decisions.ts";
import { createGate, editGate } from "#db/queries/gate-commands.ts";
import { listOutcomes } from "#db/queries/gate-outcomes.ts";
import { listGates } from "#db/queries/gates.ts";
import { createPhase, editPhase } from "#db/queries/phase-commands.ts";
import { listPhases } from "#db/queries/phases.ts";
import { addRouteStep, completeRouteStep, removeRouteStep } from "#db/queries/route-step-edits.ts";
import type { Store } from "#db/store.ts";
import { day, plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someVerdict } from "#test/support/builders.ts";
import { dumpOf } from "#test/support/dump.ts";
import { someCriterion, someGate } from "#test/support/gate-world.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("gates, on $engine", ({ url }) => {
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

  const world = () => ({ store, group, author });
  const state = async (
    gate: Awaited<ReturnType<typeof someGate>>,
    { isMet, on = TODAY }: { readonly isMet: boolean | null; readonly on?: typeof TODAY },
  ) => {
    const [criterion] = (await gate.now()).criteria;
    return stateCriterion(store, author, {
      ...{ programmeId: gate.programmeId, gateId: gate.id },
      ...{ id: criterion?.id ?? "", version: criterion?.version ?? 0 },
      statement: { isMet, evidence: "brief", on },
    });
  };
  const met = async (gate: Awaited<ReturnType<typeof someGate>>, asOf?: typeof TODAY) =>
    (await gate.now(asOf)).criteria.map(({ isMet }) => isMet);

  test("a go over an open hard criterion is refused and writes nothing", async () => {
    const gate = await someGate(world(), { criteria: [someCriterion()] });
    const before = await dumpOf(store);
    const done = await gate.record("go");
    expect(done).toMatchObject({ kind: "refused", why: { criteria: [{ text: "Formatieplan" }] } });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("a conditional go makes of each condition an owned, dated action, in the same write and in the log", async () => {
    const gate = await someGate(world(), { criteria: [someCriterion()] });
    const [criterion] = (await gate.now()).criteria;
    const condition = { text: "Stel het formatieplan vast", ownerId, dueOn: plusDays(TODAY, 30) };
    const once = newOnceKey();
    const { version } = await gate.now();
    const given = [{ ...condition, criterionId: criterion?.id ?? "" }];
    const done = await gate.record("conditional-go", given, { once });
    expect(done).toEqual({ kind: "recorded", actions: 1 });
    expect(await gate.record("conditional-go", given, { once, version })).toEqual(done);
    const [outcome] = (await listOutcomes(store, group.sight)).filter(({ gateId }) => gateId === gate.id);
    expect(outcome).toMatchObject({ openCriterionIds: [criterion?.id], scorePercent: 0 });
    const actions = await listActions(store, group.sight, { originIds: [outcome?.id ?? ""] });
    expect(actions).toMatchObject([{ ...condition, origin: "gate-condition", state: "open" }]);
    const verbs = (await listAudit(store, { chain: group.programmeId, limit: 2 })).map((row) => row.verb);
    expect(verbs.sort()).toEqual(["create", "record"]);
  });

  test("what is stated by hand holds from its day on, so an outcome of the day before still meets it open", async () => {
    const gate = await someGate(world(), { criteria: [someCriterion()] });
    expect(await met(gate)).toEqual([null]);
    expect(await state(gate, { isMet: true })).toEqual({ kind: "saved" });
    expect(await met(gate)).toEqual([true]);
    expect(await met(gate, plusDays(TODAY, -1))).toEqual([null]);
    expect((await gate.record("go", [], { on: plusDays(TODAY, -1) })).kind).toBe("refused");
    expect((await gate.record("go")).kind).toBe("recorded");
    expect(await state(gate, { isMet: null })).toEqual({ kind: "saved" });
    expect(await met(gate)).toEqual([null]);
    expect((await gate.record("hold")).kind).toBe("refused");
  });

  test("of two who decide, or who state, the second with an old version loses", async () => {
    const gate = await someGate(world(), { criteria: [someCriterion()] });
    const { version } = await gate.now();
    expect((await gate.record("hold", [], { version })).kind).toBe("recorded");
    expect((await gate.record("stop", [], { version })).kind).toBe("lost-race");
    const [criterion] = (await gate.now()).criteria;
    await state(gate, { isMet: false });
    const statement = { isMet: true, evidence: "brief", on: TODAY };
    const one = { programmeId: gate.programmeId, gateId: gate.id, id: criterion?.id ?? "", version: 1 };
    expect((await stateCriterion(store, author, { ...one, statement })).kind).toBe("lost-race");
    const ending = { ...one, edit: someCriterion(), endedOn: TODAY };
    expect((await editCriterion(store, author, ending)).kind).toBe("lost-race");
  });

  test("a criterion that ended no longer holds the gate from that day on", async () => {
    const gate = await someGate(world(), { criteria: [someCriterion()] });
    const [criterion] = (await gate.now()).criteria;
    const one = { programmeId: gate.programmeId, gateId: gate.id, id: criterion?.id ?? "", version: 1 };
    const ended = await editCriterion(store, author, { ...one, edit: someCriterion(), endedOn: TODAY });
    expect(ended.kind).toBe("saved");
    expect(await met(gate)).toEqual([]);
    expect(await met(gate, plusDays(TODAY, -1))).toEqual([null]);
    expect((await gate.record("go")).kind).toBe("recorded");
  });

  test("a gate of which no body is known takes no outcome", async () => {
    const gate = await someGate(world(), { bodyId: null });
    expect((await gate.record("go")).kind).toBe("no-body");
  });

  test("a decision point answers by its definitive decision; who may not see it is not told", async () => {
    const { id: decisionPointId } = group.point("opdrachtbeschrijving");
    const gate = await someGate(world(), {
      criteria: [someCriterion({ kind: "decision-taken", decisionPointId })],
    });
    expect(await met(gate)).toEqual([null]);
    const decided = {
      ...{ ...group.on, decisionPointId, itemId: "item", on: group.first.on, correctsId: null },
      ...({ outcome: "akkoord", status: "definitief", text: "Zo besloten.", reservation: null } as const),
      ...{ isConfidential: true, verdictIn: async () => someVerdict() },
    };
    expect((await recordDecision(store, author, decided)).kind).toBe("recorded");
    expect(await met(gate)).toEqual([true]);
    expect(await met(gate, plusDays(group.first.on, -1))).toEqual([null]);
    const outside = await listGates(store, { ...group.sight, seesConfidential: false });
    expect(outside.find(({ id }) => id === gate.id)?.criteria[0]?.isMet).toBeNull();
  });

  test("an advice answers by its step, which then cannot be removed from its route; the refusal names the gate", async () => {
    const { id: decisionPointId } = group.point("opdrachtbeschrijving");
    const on = { programmeId: group.programmeId, decisionPointId };
    const advice = {
      kind: "advise",
      name: "advies OR",
      bodyId: null,
      termDays: 42,
      isStatutory: false,
    } as const;
    const added = await addRouteStep(store, author, { ...on, step: advice, once: newOnceKey() });
    const routeStepId = "id" in added ? added.id : "";
    const gate = await someGate(world(), {
      name: "Beslismoment fase III",
      criteria: [someCriterion({ kind: "advice-received", routeStepId })],
    });
    expect(await met(gate)).toEqual([false]);
    const step = { ...on, id: routeStepId };
    expect(await removeRouteStep(store, author, { ...step, version: 1 })).toEqual({
      kind: "answers-gates",
      gates: [{ id: gate.id, name: "Beslismoment fase III" }],
    });
    await completeRouteStep(store, author, { ...step, version: 1, doneOn: TODAY, outcome: "positief" });
    expect(await met(gate)).toEqual([true]);
  });

  test("a gate whose day moves asks why, and keeps every day that was expected of it", async () => {
    const gate = await someGate(world(), { on: day("2027-03-01") });
    const { version, ...known } = await gate.now();
    const { name, bodyId, decisionPointId, opensPhaseId } = known;
    const edit = { name, bodyId, decisionPointId, opensPhaseId, on: day("2027-06-01") };
    const one = { programmeId: gate.programmeId, id: gate.id, version, edit };
    const tomorrow = plusDays(TODAY, 1);
    expect(await editGate(store, author, { ...one, reason: null, today: tomorrow })).toEqual({
      kind: "reason-needed",
    });
    const reason = "De pilots zijn nog niet bemenst";
    expect(await editGate(store, author, { ...one, reason, today: tomorrow })).toEqual({ kind: "saved" });
    expect(await editGate(store, author, { ...one, reason, today: tomorrow })).toMatchObject({
      kind: "lost-race",
    });
    expect((await gate.now()).on).toBe("2027-06-01");
    const onDay = async (asOf: typeof TODAY) => (await gate.now(asOf)).on;
    expect([await onDay(TODAY), await onDay(tomorrow)]).toEqual(["2027-03-01", "2027-06-01"]);
    expect(await onDay(plusDays(TODAY, -1))).toBeNull();
  });

  test("so does a phase, which comes behind the last one", async () => {
    const { programmeId } = group;
    const phase = { name: "Nazorg", isProvisional: false, startsOn: day("2027-01-01"), endsOn: null };
    const id = await createPhase(store, author, { programmeId, once: newOnceKey(), phase, today: TODAY });
    expect((await listPhases(store, group.sight)).at(-1)).toMatchObject({ ...phase, id, version: 1 });
    const edit = { ...phase, endsOn: day("2027-12-31") };
    const one = { programmeId, id, version: 1, edit, today: plusDays(TODAY, 1) };
    expect((await editPhase(store, author, { ...one, reason: null })).kind).toBe("reason-needed");
    expect((await editPhase(store, author, { ...one, reason: "De raad besluit later" })).kind).toBe("saved");
    const before = (await listPhases(store, group.sight, { asOf: TODAY })).find((one) => one.id === id);
    expect([before?.startsOn, before?.endsOn]).toEqual(["2027-01-01", null]);
    expect((await listPhases(store, group.sight)).find((one) => one.id === id)?.endsOn).toBe("2027-12-31");
  });

  test("a phase that came with a story keeps the days that it had, when it is first moved", async () => {
    const among = { programmeId: group.programmeId, seesConfidential: true };
    const [told] = (await listPhases(store, among)).filter(({ startsOn, endsOn }) => startsOn && endsOn);
    if (told === undefined) throw new Error("no phase of the story has days");
    const { id, name, isProvisional, version, startsOn, endsOn } = told;
    const edit = { name, isProvisional, startsOn, endsOn: plusDays(endsOn ?? TODAY, 90) };
    const of = { programmeId: group.programmeId, id, version, edit, reason: "Later", today: TODAY };
    expect(await editPhase(store, author, of)).toEqual({ kind: "saved" });
    const known = await listPhases(store, among, { asOf: plusDays(TODAY, -1) });
    expect(known.find((one) => one.id === id)).toMatchObject({ startsOn, endsOn });
  });

  test("a gate names nothing of another programme", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const gate = { name: "x", on: null, decisionPointId: null, opensPhaseId: null };
    const ours = { ...gate, bodyId: group.first.bodyId };
    const asked = { programmeId, once: newOnceKey(), gate: ours, today: TODAY };
    expect(await createGate(store, author, asked)).toEqual({ kind: "not-there" });
  });

  test("after all that the log still holds", async () => {
    expect(await firstFault(store)).not.toHaveProperty("fault");
  });
});
