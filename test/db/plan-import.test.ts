import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { findStandingPlan } from "#db/queries/plan-exchange.ts";
import { importPlan } from "#db/queries/plan-import.ts";
import type { Store } from "#db/store.ts";
import { planFromMspdi } from "#documents/plan-from-mspdi.server.ts";
import { planAsMspdi } from "#documents/plan-mspdi.server.ts";
import { day } from "#domain/day.ts";
import type { ExchangedPlan } from "#domain/exchanged-plan.ts";
import { planChanges, type StandingPlan } from "#domain/plan-changes.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { dumpOf } from "#test/support/dump.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

/** A workstream with two milestones, one of them agreed and met, the other waiting for it. */
const FILE: ExchangedPlan = {
  name: "Uit een ander programma",
  tasks: [
    {
      ...{ key: "1", kind: "workstream", isMarked: false, id: null, guid: null, name: "Huisvesting" },
      ...{ withinKey: null, startsOn: day("2027-01-04"), endsOn: day("2027-06-30") },
      ...{ baseline: null, isAchieved: false },
    },
    {
      ...{ key: "2", kind: "milestone", isMarked: false, id: null, guid: null, name: "Locaties bekend" },
      ...{ withinKey: "1", startsOn: null, endsOn: day("2026-11-02"), isAchieved: true },
      baseline: { startsOn: null, endsOn: day("2026-11-01") },
    },
    {
      ...{ key: "3", kind: "milestone", isMarked: false, id: null, guid: null, name: "Verbouwing gereed" },
      ...{ withinKey: "1", startsOn: null, endsOn: day("2027-06-30"), isAchieved: false, baseline: null },
    },
  ],
  links: [{ fromKey: "2", toKey: "3", lagDays: 5 }],
  recesses: [],
};

describe.each(engines)("a plan that is read in, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const standing = () => findStandingPlan(store, group.sight, { name: "Jeugdhulp Plus" });
  const take = (
    plan: ExchangedPlan,
    given: { readonly once?: string; readonly seen?: StandingPlan } = {},
  ) => {
    const seen = given.seen && JSON.stringify(planChanges(given.seen, plan).changes);
    return importPlan(store, author, {
      ...{ programmeId: group.programmeId, once: given.once ?? newOnceKey(), fileName: "plan.xml", plan },
      ...{ on: TODAY, reason: "ingelezen uit plan.xml" },
      isAsSeen: (changes) => seen === undefined || JSON.stringify(changes) === seen,
    });
  };
  const task = async (name: string) =>
    (await standing()).tasks.find((one) => one.name === name) ?? expect.fail(`no ${name}`);

  test("goes out whole and comes back as nothing new", async () => {
    const plan = await standing();
    expect(new Set(plan.tasks.map(({ kind }) => kind))).toEqual(
      new Set(["phase", "gate", "workstream", "milestone"]),
    );
    const { plan: back, findings } = planFromMspdi(planAsMspdi(plan));
    expect(findings).toEqual([]);
    const before = await dumpOf(store);
    expect(await take(back ?? expect.fail("unreadable"))).toEqual({ kind: "stopped" });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("makes what is new, with its history and what it waits for", async () => {
    expect(await take(FILE)).toEqual({ kind: "imported", count: 4 });
    const work = await task("Huisvesting");
    const known = await task("Locaties bekend");
    const built = await task("Verbouwing gereed");
    expect(known).toMatchObject({ withinKey: work.key, isAchieved: true, endsOn: "2026-11-02" });
    expect(known.baseline?.endsOn).toBe("2026-11-01");
    const links = (await standing()).links.filter(({ toKey }) => toKey === built.key);
    expect(links).toEqual([expect.objectContaining({ fromKey: known.key, lagDays: 5, version: 1 })]);
    const { forecast, baseline } = store.t;
    const forecasts = await store.read.select().from(forecast).where(eq(forecast.subjectId, known.id));
    const told = { reason: "ingelezen uit plan.xml", byName: "Procesleider", provenance: "entered" };
    expect(forecasts).toEqual([
      expect.objectContaining({ ...told, endsOn: "2026-11-02", reportedOn: TODAY, isAchieved: true }),
    ]);
    const agreed = await store.read.select().from(baseline).where(eq(baseline.subjectId, known.id));
    expect(agreed).toEqual([expect.objectContaining({ ...told, endsOn: "2026-11-01", setOn: TODAY })]);
  });

  test("moves, renames and places what is there, each with a new version", async () => {
    await take(FILE);
    const [work, built] = [await task("Huisvesting"), await task("Verbouwing gereed")];
    const gate = (await standing()).tasks.find(({ kind }) => kind === "gate") ?? expect.fail("no gate");
    const changed = [
      { ...work, endsOn: day("2027-07-31"), name: "Huisvesting en vervoer" },
      { ...built, endsOn: day("2027-07-31"), baseline: { startsOn: null, endsOn: day("2027-06-30") } },
      { ...gate, withinKey: null, endsOn: day("2027-08-02") },
    ];
    const done = await take({ ...FILE, tasks: changed, links: [] });
    expect(done).toEqual({ kind: "imported", count: 5 });
    expect(await task("Huisvesting en vervoer")).toMatchObject({ endsOn: "2027-07-31", version: 2 });
    const after = await task("Verbouwing gereed");
    expect(after).toMatchObject({ endsOn: "2027-07-31", version: 2 });
    expect(after.baseline).toEqual({ startsOn: null, endsOn: "2027-06-30" });
    expect(await task(gate.name)).toMatchObject({ endsOn: "2027-08-02", version: gate.version + 1 });
  });

  test("is taken in once per form", async () => {
    const once = newOnceKey();
    expect(await take(FILE, { once })).toEqual(await take(FILE, { once }));
    expect((await standing()).tasks.filter(({ name }) => name === "Huisvesting").length).toBe(1);
  });

  test("is taken in as it was seen, or not at all", async () => {
    const seen = await standing();
    const [gate = expect.fail("no gate")] = seen.tasks.filter(({ kind }) => kind === "gate");
    await take({ ...FILE, tasks: [{ ...gate, withinKey: null, endsOn: day("2027-08-02") }], links: [] });
    const mine = { ...FILE, tasks: [...FILE.tasks, { ...gate, withinKey: null, endsOn: day("2027-09-01") }] };
    const before = await dumpOf(store);
    expect(await take(mine, { seen })).toEqual({ kind: "lost-race" });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("by two at once comes in once", async () => {
    const seen = await standing();
    const [gate = expect.fail("no gate")] = seen.tasks.filter(({ kind }) => kind === "gate");
    const plan = { ...FILE, tasks: [{ ...gate, withinKey: null, endsOn: day("2027-08-02") }], links: [] };
    const done = await Promise.all([take(plan, { seen }), take(plan, { seen })]);
    expect(done.map(({ kind }) => kind).sort()).not.toEqual(["imported", "imported"]);
    expect(await task(gate.name)).toMatchObject({ endsOn: "2027-08-02", version: gate.version + 1 });
  });

  test("with a circle in it is refused whole", async () => {
    const before = await dumpOf(store);
    const links = [...FILE.links, { fromKey: "3", toKey: "2", lagDays: 0 }];
    expect(await take({ ...FILE, links })).toEqual({ kind: "stopped" });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("reaches nothing of another programme, also by what that programme calls things", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const theirs = () => findStandingPlan(store, { programmeId, seesConfidential: true }, { name: "" });
    const before = await theirs();
    const [theirGate = expect.fail("no gate")] = before.tasks.filter(({ kind }) => kind === "gate");
    const tasks = [{ ...theirGate, withinKey: null, endsOn: day("2030-01-01"), name: "Van een ander" }];
    expect(await take({ ...FILE, tasks, links: [] })).toEqual({ kind: "imported", count: 1 });
    expect(await theirs()).toEqual(before);
    expect((await task("Van een ander")).id).not.toBe(theirGate.id);
  });
});
