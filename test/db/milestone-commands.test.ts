import { beforeAll, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { addDependency, listDependencies, removeDependency } from "#db/queries/dependencies.ts";
import { createMilestone, editMilestone } from "#db/queries/milestone-commands.ts";
import { achieveMilestone, rebaseline, reportForecast } from "#db/queries/milestone-days.ts";
import { listMilestones, loadPlanHistory } from "#db/queries/milestones.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const [MARCH, APRIL, MAY] = [day("2027-03-01"), day("2027-04-01"), day("2027-05-01")];
const EARLIER = day("2026-10-01");

describe.each(engines)("a milestone, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author("Projectondersteuner");
  });

  const make = async (name = "Start pilots", on = EARLIER, once = newOnceKey()) => {
    const text = { name, workstreamId: null, baselineOn: MARCH };
    const made = await createMilestone(store, author, { programmeId: group.programmeId, on, once, ...text });
    return made.kind === "created" ? made.id : expect.fail(made.kind);
  };
  const seen = (id: string, version: number, on = TODAY) => ({
    ...{ programmeId: group.programmeId, id, version, on },
  });
  const find = async (id: string, asOf?: typeof TODAY) =>
    (await listMilestones(store, group.sight, { asOf })).find((one) => one.id === id);
  const why = { reason: "Het duurt langer", decisionId: null };

  test("is made once per form, with the day that was agreed as its first baseline", async () => {
    const once = newOnceKey();
    const [id, again] = [await make("Een", EARLIER, once), await make("Een", EARLIER, once)];
    expect(again).toBe(id);
    expect(await find(id)).toMatchObject({
      baselineOn: MARCH,
      forecastOn: null,
      provenance: "entered",
      version: 1,
    });
    const { baselines, forecasts } = await loadPlanHistory(store, group.sight, { subjectId: id });
    expect([baselines.map(({ endsOn }) => endsOn), forecasts]).toEqual([[MARCH], []]);
  });

  test("is forecast, achieved and agreed anew, each added to what went before", async () => {
    const id = await make();
    for (const [version, forecastOn] of [APRIL, MAY].entries())
      expect(await reportForecast(store, author, { ...seen(id, version + 1), forecastOn, ...why })).toEqual({
        kind: "saved",
      });
    expect(await rebaseline(store, author, { ...seen(id, 3), baselineOn: MAY, ...why })).toEqual({
      kind: "saved",
    });
    const done = { ...seen(id, 4), achievedOn: TODAY, reason: null };
    expect(await achieveMilestone(store, author, done)).toEqual({ kind: "saved" });
    expect(await find(id)).toMatchObject({
      baselineOn: MAY,
      forecastOn: TODAY,
      achievedOn: TODAY,
      version: 5,
    });
    const { baselines, forecasts } = await loadPlanHistory(store, group.sight, { subjectId: id });
    expect(baselines.map(({ endsOn }) => endsOn)).toEqual([MARCH, MAY]);
    expect(forecasts.map(({ endsOn, isAchieved }) => [endsOn, isAchieved])).toEqual([
      [APRIL, false],
      [MAY, false],
      [TODAY, true],
    ]);
  });

  test("is not changed by whoever saw an older version, and nothing is added to its history", async () => {
    const id = await make();
    await editMilestone(store, author, { ...seen(id, 1), name: "Eerder", workstreamId: null });
    const lost = { kind: "lost-race" };
    expect(await editMilestone(store, author, { ...seen(id, 1), name: "Later", workstreamId: null })).toEqual(
      lost,
    );
    expect(await reportForecast(store, author, { ...seen(id, 1), forecastOn: MAY, ...why })).toEqual(lost);
    expect(await rebaseline(store, author, { ...seen(id, 1), baselineOn: MAY, ...why })).toEqual(lost);
    const done = { ...seen(id, 1), achievedOn: TODAY, reason: null };
    expect(await achieveMilestone(store, author, done)).toEqual(lost);
    const { baselines, forecasts } = await loadPlanHistory(store, group.sight, { subjectId: id });
    expect([baselines.length, forecasts.length, (await find(id))?.name]).toEqual([1, 0, "Eerder"]);
  });

  test("is not reached through another programme, nor tied to what is not in its own", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const id = await make();
    const stolen = { ...seen(id, 1), programmeId };
    expect(await reportForecast(store, author, { ...stolen, forecastOn: MAY, ...why })).toEqual({
      kind: "lost-race",
    });
    const elsewhere = { ...seen(id, 1), name: "x", workstreamId: "elsewhere" };
    expect(await editMilestone(store, author, elsewhere)).toEqual({ kind: "not-there" });
    const undecided = { ...seen(id, 1), forecastOn: MAY, reason: null, decisionId: "elsewhere" };
    expect(await reportForecast(store, author, undecided)).toEqual({ kind: "not-there" });
  });

  test("is known on an earlier day as it was then, its name too, and before it was made not at all", async () => {
    const id = await make("Oude naam", day("2026-10-01"));
    await reportForecast(store, author, { ...seen(id, 1, day("2026-10-10")), forecastOn: APRIL, ...why });
    const then = await find(id, day("2026-10-15"));
    await editMilestone(store, author, { ...seen(id, 2), name: "Nieuwe naam", workstreamId: null });
    await reportForecast(store, author, { ...seen(id, 3), forecastOn: MAY, ...why });
    expect(await find(id, day("2026-10-15"))).toEqual(then);
    expect(then).toMatchObject({ name: "Oude naam", forecastOn: APRIL });
    expect(await find(id, day("2026-10-05"))).toMatchObject({ forecastOn: null, baselineOn: MARCH });
    expect(await find(id, day("2026-09-30"))).toBeUndefined();
  });

  test("waits for another, once, never in a circle, and is let go again", async () => {
    const [one, other] = [await make("Een"), await make("Twee")];
    const { programmeId } = group;
    const tie = (predecessorId: string, successorId: string, once = newOnceKey()) =>
      addDependency(store, author, { programmeId, once, on: TODAY, lagDays: 2, predecessorId, successorId });
    const added = await tie(one, other);
    const id = added.kind === "added" ? added.id : expect.fail(added.kind);
    expect(await tie(one, other)).toEqual({ kind: "known" });
    expect([await tie(other, one), await tie(one, one)]).toEqual([{ kind: "circle" }, { kind: "circle" }]);
    expect(await tie(one, "elsewhere")).toEqual({ kind: "not-there" });
    const { id: elsewhere } = await programmeBySlug(store, "zoetermeer");
    const stolen = { programmeId: elsewhere, id, version: 1, on: TODAY };
    expect(await removeDependency(store, author, stolen)).toEqual({ kind: "lost-race" });
    const own = { programmeId, id, version: 1, on: TODAY };
    expect(await removeDependency(store, author, own)).toEqual({ kind: "removed" });
    expect(await removeDependency(store, author, own)).toEqual({ kind: "lost-race" });
    const on = async (asOf?: typeof TODAY) =>
      (await listDependencies(store, group.sight, { asOf })).some((tied) => tied.id === id);
    expect([await on(), await on(EARLIER)]).toEqual([false, false]);
  });
});
