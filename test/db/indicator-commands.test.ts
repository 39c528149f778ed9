import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { createCoupling, removeCoupling } from "#db/queries/coupling-commands.ts";
import { listCoupleable } from "#db/queries/couplings.ts";
import { editIndicator, endIndicator } from "#db/queries/indicator-commands.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { correctLearning } from "#db/queries/learning-commands.ts";
import { correctMeasurement, type MeasuredValue, measure } from "#db/queries/measurement-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import { type Day, day, plusDays } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { MONTHLY, PLACES, someIndicator, someLearning } from "#test/support/indicator-world.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const OCTOBER = { from: day("2026-10-01"), until: day("2026-10-31") };

describe.each(engines)("an indicator on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const world = () => ({ store, author, programmeId: group.programmeId });
  const own = () => ({ programmeId: group.programmeId });
  const records = (id: string) => loadMonitoring(store, group.sight, { id });
  const seen = async (id: string, asOf = TODAY) => monitoringOf(await records(id), asOf).indicators[0];
  const edit = (id: string, given: Partial<Parameters<typeof editIndicator>[2]> = {}) =>
    editIndicator(store, author, {
      ...{ ...own(), id, version: 1, on: TODAY, text: PLACES, definition: MONTHLY, partyIds: [] },
      ...{ reason: "Anders geteld", ...given },
    });
  const measured = (indicatorId: string, values: readonly MeasuredValue[], source: string | null = null) =>
    measure(store, author, {
      ...{ ...own(), once: newOnceKey(), on: TODAY },
      periods: [{ indicatorId, period: OCTOBER, source, values }],
    });
  const whole = (value: number): readonly MeasuredValue[] => [{ partyId: null, value }];
  const twoParties = async () =>
    (await listParties(store, group.sight)).slice(0, 2).map(({ id }) => id) as [string, string];

  test("is defined in editions: another meaning is added, the same is not", async () => {
    const id = await someIndicator(world());
    expect(await edit(id, { text: { ...PLACES, name: "Plaatsen" } })).toEqual({ kind: "saved" });
    expect((await records(id)).definitions).toHaveLength(1);
    const later = { ...MONTHLY, unit: "bedden", path: [{ on: day("2027-12-31"), value: 40 }] };
    await edit(id, { version: 2, definition: later, on: plusDays(TODAY, 7) });
    expect((await seen(id, plusDays(TODAY, 6)))?.definition).toMatchObject({ ...MONTHLY, reason: null });
    expect((await seen(id, plusDays(TODAY, 7)))?.definition).toMatchObject({
      ...later,
      ...{ reason: "Anders geteld", byName: "Procesleider" },
    });
    expect((await records(id)).indicators[0]).toMatchObject({ name: PLACES.name, version: 3 });
  });

  test("is edited once: whoever comes second has lost", async () => {
    const id = await someIndicator(world());
    await edit(id);
    expect(await edit(id, { definition: { ...MONTHLY, unit: "bedden" } })).toEqual({ kind: "lost-race" });
    expect((await records(id)).definitions).toHaveLength(1);
  });

  test("names no owner, workstream or party of another programme", async () => {
    const id = await someIndicator(world());
    for (const given of [
      { text: { ...PLACES, ownerId: "elsewhere" } },
      { text: { ...PLACES, workstreamId: "elsewhere" } },
      { partyIds: ["elsewhere"] },
    ])
      expect(await edit(id, given)).toEqual({ kind: "not-there" });
  });

  test("has a name of its own among those that are still measured", async () => {
    const [one, other] = [await someIndicator(world()), await someIndicator(world())];
    expect((await records(other)).indicators[0]?.name).toBe(`${PLACES.name} 2`);
    expect(await edit(other)).toEqual({ kind: "name-taken" });
    await endIndicator(store, author, { ...own(), id: one, version: 1, on: TODAY });
    expect(await edit(other)).toEqual({ kind: "saved" });
  });

  test("is measured by parties that begin and stop on a day", async () => {
    const [one, other] = await twoParties();
    const id = await someIndicator(world(), { scope: "each", partyIds: [one] });
    await edit(id, { partyIds: [other], on: plusDays(TODAY, 7) });
    const terms = (await records(id)).measuring.map(({ partyId, since, until }) => [partyId, since, until]);
    expect(terms).toEqual([
      [one, null, plusDays(TODAY, 7)],
      [other, plusDays(TODAY, 7), null],
    ]);
  });

  test("ends on a day and goes on after all", async () => {
    const id = await someIndicator(world());
    await endIndicator(store, author, { ...own(), id, version: 1, on: TODAY });
    expect(await seen(id)).toBeUndefined();
    await endIndicator(store, author, { ...own(), id, version: 2, on: null });
    expect(await seen(id)).toBeDefined();
  });

  test("has many parties measured in one go, or none of them", async () => {
    const [one, other] = await twoParties();
    const id = await someIndicator(world(), { scope: "sum", partyIds: [one, other] });
    const both = [one, other].map((partyId, index) => ({ partyId, value: 30 + index }));
    expect(await measured(id, both)).toEqual({ kind: "measured", count: 2 });
    expect((await seen(id))?.whole?.status).toMatchObject({ measured: 61, path: 61, side: "on-path" });
    expect(await measured(id, [{ partyId: "elsewhere", value: 1 }])).toEqual({ kind: "not-there" });
    expect(await measured(id, whole(3))).toEqual({ kind: "not-there" });
  });

  test("holds values that an int is too small for", async () => {
    const id = await someIndicator(world(), { decimals: 2, definition: { baseline: null, path: [] } });
    await measured(id, whole(12_345_678_901_234));
    expect((await records(id)).measurements[0]?.value).toBe(12_345_678_901_234);
  });

  test("is not measured twice from one source; another source contradicts it", async () => {
    const id = await someIndicator(world());
    await measured(id, whole(60), "Register");
    expect(await measured(id, whole(61), "Register")).toEqual({ kind: "already-measured", partyIds: [null] });
    await measured(id, whole(65), "Aanbieders");
    expect((await seen(id))?.whole?.status).toMatchObject({ why: "conflict", light: "unknown" });
  });

  test("is not measured over a period that goes on after today", async () => {
    const id = await someIndicator(world());
    const until = (last: Day) =>
      measure(store, author, {
        ...{ ...own(), once: newOnceKey(), on: TODAY },
        periods: [
          {
            indicatorId: id,
            period: { from: day("2026-11-01"), until: last },
            source: null,
            values: whole(60),
          },
        ],
      });
    expect(await until(plusDays(TODAY, 1))).toEqual({ kind: "not-over" });
    expect((await records(id)).measurements).toEqual([]);
    expect(await until(TODAY)).toEqual({ kind: "measured", count: 1 });
  });

  test("of two who measure the same at once one does", async () => {
    const id = await someIndicator(world());
    const both = await Promise.all([measured(id, whole(60)), measured(id, whole(61))]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["already-measured", "measured"]);
  });

  test("is corrected by a new measurement that names the old, once; an earlier day keeps what it showed", async () => {
    const id = await someIndicator(world());
    await measured(id, whole(60));
    const [first] = (await records(id)).measurements;
    const correct = (value: number | null) =>
      correctMeasurement(store, author, {
        ...{ ...own(), once: newOnceKey(), id: first?.id ?? "", value, source: null },
        ...{ reason: "Telfout", on: plusDays(TODAY, 3) },
      });
    expect(await correct(60)).toEqual({ kind: "unchanged" });
    expect(await correct(57)).toEqual({ kind: "saved" });
    expect(await correct(null)).toEqual({ kind: "lost-race" });
    expect((await seen(id, plusDays(TODAY, 2)))?.whole?.status).toMatchObject({ measured: 60 });
    expect((await seen(id, plusDays(TODAY, 3)))?.whole?.status).toMatchObject({ measured: 57 });
  });

  test("is measured anew from the same source once what it said was withdrawn", async () => {
    const id = await someIndicator(world());
    await measured(id, whole(60), "Register");
    const [first] = (await records(id)).measurements;
    await correctMeasurement(store, author, {
      ...{ ...own(), once: newOnceKey(), id: first?.id ?? "", value: null, source: "Register" },
      ...{ reason: "Verkeerd bestand", on: TODAY },
    });
    expect(await measured(id, whole(61), "Register")).toEqual({ kind: "measured", count: 1 });
    expect((await seen(id))?.whole?.status).toMatchObject({ measured: 61 });
    expect(await measured(id, whole(62), "Register")).toEqual({ kind: "already-measured", partyIds: [null] });
  });

  test("in words gathers learning points, and is not measured in numbers", async () => {
    const id = await someLearning(world());
    expect(await measured(id, whole(1))).toEqual({ kind: "not-there" });
    const [point] = (await records(id)).learning;
    const learned = { area: "Noord", theme: "Samenwerking", round: "2", text: "Bellen helpt altijd." };
    const corrected = {
      ...{ ...own(), once: newOnceKey(), id: point?.id ?? "", on: plusDays(TODAY, 1) },
      ...{ learned, reason: "Aangevuld" },
    };
    expect(await correctLearning(store, author, corrected)).toEqual({ kind: "saved" });
    expect((await seen(id))?.learning.map(({ text }) => text)).toEqual(["Eerder bellen helpt."]);
    expect((await seen(id, plusDays(TODAY, 1)))?.learning).toMatchObject([
      { ...learned, reason: "Aangevuld" },
    ]);
  });

  test("is coupled once to another, never to itself, and apart again", async () => {
    const [one, other] = [await someIndicator(world()), await someIndicator(world())];
    const couple = (leadingId: string, followingId: string) =>
      createCoupling(store, author, {
        ...{ ...own(), once: newOnceKey(), on: TODAY, edit: { name: "Eerst dit", leadingId, followingId } },
      });
    expect(await couple(one, one)).toEqual({ kind: "itself" });
    expect(await couple(one, "elsewhere")).toEqual({ kind: "not-there" });
    expect(await couple(one, other)).toEqual({ kind: "saved" });
    expect(await couple(one, other)).toEqual({ kind: "known" });
    expect(await couple(other, one)).toEqual({ kind: "circle" });
    const coupling = (await records(one)).couplings.find(({ leadingId }) => leadingId === one);
    const gone = { ...own(), id: coupling?.id ?? "", version: 1 };
    expect(await removeCoupling(store, author, gone)).toEqual({ kind: "saved" });
    expect(await removeCoupling(store, author, gone)).toEqual({ kind: "lost-race" });
  });

  test("is coupled only where it can be compared, and not once it has ended", async () => {
    const [one, words] = [await someIndicator(world()), await someLearning(world())];
    const ended = await someIndicator(world(), { text: { name: "Oude telling" } });
    await endIndicator(store, author, { ...own(), id: ended, version: 1, on: TODAY });
    const couple = (leadingId: string, followingId: string) =>
      createCoupling(store, author, {
        ...{ ...own(), once: newOnceKey(), on: TODAY, edit: { name: "Eerst dit", leadingId, followingId } },
      });
    expect(await couple(one, words)).toEqual({ kind: "incomparable", sides: ["followingId"] });
    expect(await couple(ended, words)).toEqual({ kind: "incomparable", sides: ["leadingId", "followingId"] });
    const offered = (await listCoupleable(store, group.sight, TODAY)).map(({ id }) => id);
    expect(offered).toContain(one);
    for (const id of [words, ended]) expect(offered).not.toContain(id);
  });

  test("of the demonstration: closed places in July 2022 are 147 where the path asks 167", async () => {
    const all = await loadMonitoring(store, group.sight);
    const on = (asOf: string) =>
      monitoringOf(all, day(asOf)).indicators.find(({ indicator }) => indicator.name === "Gesloten plaatsen");
    expect(on("2022-07-31")?.whole?.status).toMatchObject({
      ...{ measured: 147, path: 167, steering: "green", money: "amber" },
    });
    expect(on("2020-01-01")?.whole?.values[0]).toMatchObject({ value: null, conflict: [235, 300] });
    expect(on("2023-04-30")?.whole?.status).toMatchObject({ measured: 135, path: 147, light: "green" });
    const [found] = monitoringOf(all, TODAY).couplings;
    expect(found?.finding).toMatchObject({ kind: "unknown", leading: { ownerId: null, percent: null } });
  });

  test("of the demonstration: thirteen municipalities and three themes wait for what nobody has told", async () => {
    const of = async (slug: string) => {
      const { id } = await programmeBySlug(store, slug);
      const sight = { programmeId: id, seesConfidential: true };
      return monitoringOf(await loadMonitoring(store, sight), plusDays(TODAY, 7)).indicators;
    };
    const region = await of("holland-rijnland");
    expect(region.map(({ light, parties }) => [light, parties.length])).toEqual([
      ["unknown", 0],
      ["unknown", 13],
      ["unknown", 13],
    ]);
    expect((await of("midden-drenthe")).map(({ indicator }) => indicator.name)).toEqual([
      ...["Gegevensdeling", "Samenwerking", "Wettelijke kaders"],
    ]);
  });
});
