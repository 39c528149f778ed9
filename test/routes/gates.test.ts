import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { listActions } from "#db/queries/actions.ts";
import { stateCriterion } from "#db/queries/criterion-commands.ts";
import { findGate, listGates } from "#db/queries/gates.ts";
import { createPhase } from "#db/queries/phase-commands.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { someCriterion, someGate } from "#test/support/gate-world.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { demoAuthor, programmeBySlug, steeringGroup } from "#test/support/steering-group.ts";
import { NOW, TODAY } from "#test/support/stores.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");
const ZOETERMEER = "zoetermeer";

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const seen = async (who: Visitor, path: string) => visibleText((await who.get(path)).text);

/** Scenario 5: gate III of Zoetermeer, stated by hand, of whose products the formatieplan is not there. */
async function gateThree() {
  const { store } = world.app;
  const { id: programmeId } = await programmeBySlug(store, ZOETERMEER);
  const { criterion } = store.t;
  await store.write(async (tx) => {
    const byHand = { kind: "by-hand" as const, deliverableId: null };
    await tx.update(criterion).set(byHand).where(eq(criterion.programmeId, programmeId));
    const deed = { verb: "furnish", entity: "programme", entityId: programmeId, change: {} };
    const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: [entry] };
  });
  const sight = { programmeId, seesConfidential: true };
  const gate = (await listGates(store, sight)).find(({ name }) => name === "Beslismoment fase III");
  const found = await findGate(store, sight, { id: gate?.id ?? "" });
  if (found === undefined) throw new Error("the story of Zoetermeer has no gate III");
  const author = await demoAuthor(store, "Projectleider Zoetermeer");
  for (const { id, version, text } of found.criteria) {
    if (text === "Formatieplan") continue;
    await stateCriterion(store, author, {
      ...{ programmeId, gateId: found.id, id, version },
      statement: { isMet: true, evidence: "Vastgesteld door het DT", on: plusDays(TODAY, -2) },
    });
  }
  const plan = found.criteria.find(({ text }) => text === "Formatieplan");
  return { sight, id: found.id, version: String(found.version), plan: plan?.id ?? "" };
}

const OUTCOME = { on: TODAY, text: "Het DT besluit." };

test("scenario 5: the list flags that phase VI has no date, and says what holds gate III", async () => {
  await gateThree();
  const leaderThere = await world.as("Projectleider Zoetermeer");
  const text = await seen(leaderThere, paths.gates(ZOETERMEER));
  expect(text).toMatch(/fasen hebben geen datum:.*VI Evaluatie en nazorg/);
  expect(text).toContain("niet gereed: Formatieplan");
  expect(text).toContain(nl.gates.withoutCriteria);
});

test("scenario 5: a go without the formatieplan is refused with its name, and all that was typed stays", async () => {
  const { id, version } = await gateThree();
  const there = await world.as("Projectleider Zoetermeer");
  const before = await dumpOf(world.app.store);
  const form = { ...OUTCOME, outcome: "go", version };
  const { status, text } = await there.post(paths.gateOutcome(ZOETERMEER, id), form);
  expect(status).toBe(422);
  expect(visibleText(text)).toContain(nl.gates.outcomeForm.refused["open-criteria"]("Formatieplan"));
  expect(valuesOf(text, "text")).toEqual([OUTCOME.text]);
  expect(await dumpOf(world.app.store)).toEqual(before);
});

test("scenario 5: it goes conditionally only when the formatieplan is named, with somebody and a day", async () => {
  const { sight, id, version, plan } = await gateThree();
  const there = await world.as("Projectleider Zoetermeer");
  const path = paths.gateOutcome(ZOETERMEER, id);
  const form = { ...OUTCOME, outcome: "conditional-go", version };
  const unnamed = await there.post(path, form);
  expect(unnamed.status).toBe(422);
  expect(visibleText(unnamed.text)).toContain(
    nl.gates.outcomeForm.refused["unnamed-criteria"]("Formatieplan"),
  );
  expect(findingAt(unnamed.text, `action_${plan}`)).toBe(nl.pages.errors.required);
  const named = { ...form, [`action_${plan}`]: "Stel het formatieplan vast" };
  const loose = await there.post(path, named);
  expect(loose.status).toBe(422);
  expect(findingAt(loose.text, `owner_${plan}`)).toBe(nl.pages.errors.choose);
  expect(findingAt(loose.text, `due_${plan}`)).toBe(nl.pages.errors.day);
  const due = plusDays(TODAY, 30);
  const whole = { ...named, [`owner_${plan}`]: "z-holder", [`due_${plan}`]: due };
  await expectDone(there.post(path, whole));
  const [action] = (await listActions(world.app.store, sight)).filter(
    ({ origin }) => origin === "gate-condition",
  );
  expect(action).toMatchObject({ text: "Stel het formatieplan vast", ownerId: "z-holder", dueOn: due });
  const page = await seen(there, paths.gate(ZOETERMEER, id));
  for (const said of [
    nl.gates.outcomes["conditional-go"],
    "Toen nog open: Formatieplan.",
    "Stel het formatieplan vast",
  ])
    expect(page).toContain(said);
  expect(await seen(there, paths.actions(ZOETERMEER))).toContain("Stel het formatieplan vast");
  expect(await seen(there, paths.log(ZOETERMEER))).toContain(
    nl.gates.deeds["record gate-outcome"]("Beslismoment fase III"),
  );
});

test("once everything is met the gate goes, and is not decided again", async () => {
  const { sight, id, plan } = await gateThree();
  const there = await world.as("Projectleider Zoetermeer");
  const found = await findGate(world.app.store, sight, { id });
  const version = String(found?.criteria.find((one) => one.id === plan)?.version ?? "");
  const statement = { isMet: "yes", evidence: "", on: TODAY, version };
  const bare = await there.post(paths.criterionStatement(ZOETERMEER, id, plan), statement);
  expect(findingAt(bare.text, "evidence")).toBe(nl.pages.errors.required);
  const proven = { ...statement, evidence: "DT-besluit" };
  await expectDone(there.post(paths.criterionStatement(ZOETERMEER, id, plan), proven));
  const form = { ...OUTCOME, outcome: "go", version: "1" };
  await expectDone(there.post(paths.gateOutcome(ZOETERMEER, id), form));
  const again = await there.post(paths.gateOutcome(ZOETERMEER, id), {
    ...form,
    outcome: "hold",
    version: "2",
  });
  expect([again.status, visibleText(again.text)]).toEqual([
    422,
    expect.stringContaining(nl.gates.outcomeForm.refused["already-passed"]),
  ]);
  expect(await seen(there, paths.gates(ZOETERMEER))).toContain(nl.gates.passages.passed);
});

test("a phase that began while its gate is held runs at one's own risk, and the koerslijn says that it is held", async () => {
  const { store } = world.app;
  const group = await steeringGroup(store);
  const author = await group.author();
  const began = { name: "Pilots", isProvisional: false, startsOn: plusDays(TODAY, -10), endsOn: null };
  const opensPhaseId = await createPhase(store, author, {
    ...{ programmeId: group.programmeId, once: newOnceKey(), phase: began, today: TODAY },
  });
  await someGate({ store, group, author }, { name: "Start", opensPhaseId, criteria: [someCriterion()] });
  const { text } = await leader.get(paths.gates(SLUG));
  expect(visibleText(text)).toContain(nl.gates.flags.risk("Pilots"));
  expect(text).toContain(`Start: ${nl.pages.overview.gateUndated}, ${nl.gates.marks.held}`);
});

test("a gate without a body asks for one before anything is decided, and its outcome form is not there", async () => {
  const { store } = world.app;
  const group = await steeringGroup(store);
  const gate = await someGate({ store, group, author: await group.author() }, { bodyId: null });
  expect(await seen(leader, paths.gate(SLUG, gate.id))).toContain(nl.gates.page.needsBody);
  expect((await leader.get(paths.gateOutcome(SLUG, gate.id))).status).toBe(404);
});

test("a day that moves asks for its reason; no day in the future is decided, stated or closed", async () => {
  const { gate = "", criterion = "", action = "", phase = "" } = world.own;
  const moved = { name: "Start", on: "2027-05-01", version: "1" };
  const asked = await leader.post(paths.gateEdit(SLUG, gate), moved);
  expect(findingAt(asked.text, "reason")).toBe(nl.pages.errors.required);
  const later = await leader.post(paths.phaseEdit(SLUG, phase), { name: "Pilots", version: "1" });
  expect(findingAt(later.text, "reason")).toBe(nl.pages.errors.required);
  const turned = { name: "Pilots", startsOn: "2027-02-02", endsOn: "2027-02-01", version: "1" };
  const order = await leader.post(paths.phaseEdit(SLUG, phase), turned);
  expect(findingAt(order.text, "endsOn")).toBe(nl.pages.errors.dayOrder);
  const future = plusDays(TODAY, 1);
  for (const [path, fields, field] of [
    [paths.gateOutcome(SLUG, gate), { ...OUTCOME, outcome: "hold", on: future, version: "1" }, "on"],
    [paths.criterionStatement(SLUG, gate, criterion), { isMet: "no", on: future, version: "1" }, "on"],
    [paths.actionClosure(SLUG, action), { state: "done", closedOn: future, version: "1" }, "closedOn"],
  ] as const) {
    const { status, text } = await leader.post(path, fields);
    expect([status, findingAt(text, field)]).toEqual([422, nl.pages.errors.future]);
  }
});

test("two who change one thing: the second keeps what they typed and sees what stands", async () => {
  const { gate = "", criterion = "", action = "", phase = "" } = world.own;
  const supporter = await world.as("Projectondersteuner");
  const body = world.own.body ?? "";
  const criterionForm = { weight: "soft", kind: "by-hand" };
  for (const [path, field, rest] of [
    [paths.gateEdit(SLUG, gate), "name", { bodyId: body, opensPhaseId: phase }],
    [paths.phaseEdit(SLUG, phase), "name", { startsOn: plusDays(TODAY, 60) }],
    [paths.criterionEdit(SLUG, gate, criterion), "text", criterionForm],
    [paths.actionEdit(SLUG, action), "text", {}],
  ] as const) {
    await expectDone(supporter.post(path, { ...rest, [field]: "Van hen", version: "1" }));
    const { status, text } = await leader.post(path, { ...rest, [field]: "Van mij", version: "1" });
    expect([path, status, valuesOf(text, field), valuesOf(text, "version")]).toEqual([
      ...[path, 409, ["Van mij"], ["2"]],
    ]);
    expect(visibleText(text)).toContain("Van hen");
  }
  for (const [path, fields] of [
    [paths.gateOutcome(SLUG, gate), { ...OUTCOME, outcome: "hold", version: "1" }],
    [paths.criterionStatement(SLUG, gate, criterion), { isMet: "no", on: TODAY, version: "1" }],
    [paths.actionClosure(SLUG, action), { state: "done", closedOn: TODAY, version: "1" }],
  ] as const)
    expect([path, (await leader.post(path, fields)).status]).toEqual([path, 409]);
});

test("a step on which a criterion rests stays on its route, and the refusal names the gate", async () => {
  const { point = "", step = "" } = world.own;
  const { store } = world.app;
  const group = await steeringGroup(store);
  const criteria = [someCriterion({ kind: "advice-received", routeStepId: step })];
  await someGate({ store, group, author: await group.author() }, { name: "Beslismoment II", criteria });
  const { status, text } = await leader.post(paths.stepRemoval(SLUG, point, step), { version: "1" });
  expect(status).toBe(422);
  expect(visibleText(text)).toContain(nl.gates.removal.refused("Beslismoment II"));
});

test("the list of actions shows the open ones, says which are overdue, and closes for its owner", async () => {
  const { action = "" } = world.own;
  const owner = await world.as("Afgevaardigde Haaglanden");
  const open = await seen(owner, paths.actions(SLUG));
  for (const said of ["Bemens het team", nl.actions.overdue, nl.actions.overdueCount(1)])
    expect(open).toContain(said);
  await expectDone(
    owner.post(paths.actionClosure(SLUG, action), { state: "done", closedOn: TODAY, version: "1" }),
  );
  expect(await seen(owner, paths.actions(SLUG))).toContain(nl.actions.none);
  expect(await seen(owner, paths.actions(SLUG, "state=done"))).toContain("gedaan op 20-11-2026");
  expect(await seen(owner, paths.actions(SLUG, "state=all&owner=nobody"))).toContain(nl.actions.noneShown);
});
