import { beforeEach, describe, expect, test } from "vitest";
import { createCoupling, removeCoupling } from "#db/queries/coupling-commands.ts";
import { listCoupleable } from "#db/queries/couplings.ts";
import { editIndicator, endIndicator } from "#db/queries/indicator-commands.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { correctLearning } from "#db/queries/learning-commands.ts";
import type { Store } from "#db/store.ts";
import { day, plusDays } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { MONTHLY, PLACES, someIndicator, someLearning } from "#test/support/indicator-world.ts";
import { type MeasuringWorld, measuringWorld, whole } from "#test/support/measuring-world.ts";
import { programmeBySlug } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("an indicator on $engine", ({ url }) => {
  let store: Store;
  let world: MeasuringWorld;
  beforeEach(async () => {
    store = await withDemo(await url());
    world = await measuringWorld(store);
  });

  const edit = (id: string, given: Partial<Parameters<typeof editIndicator>[2]> = {}) =>
    editIndicator(store, world.author, {
      ...{
        programmeId: world.programmeId,
        id,
        version: 1,
        on: TODAY,
        text: PLACES,
        definition: MONTHLY,
        partyIds: [],
      },
      ...{ reason: "Anders geteld", ...given },
    });

  test("is defined in editions: another meaning is added, the same is not", async () => {
    const id = await someIndicator(world);
    expect(await edit(id, { text: { ...PLACES, name: "Plaatsen" } })).toEqual({ kind: "saved" });
    expect((await world.records(id)).definitions).toHaveLength(1);
    const later = { ...MONTHLY, unit: "bedden", path: [{ on: day("2027-12-31"), value: 40 }] };
    await edit(id, { version: 2, definition: later, on: plusDays(TODAY, 7) });
    expect((await world.seen(id, plusDays(TODAY, 6)))?.definition).toMatchObject({
      ...MONTHLY,
      reason: null,
    });
    expect((await world.seen(id, plusDays(TODAY, 7)))?.definition).toMatchObject({
      ...later,
      ...{ reason: "Anders geteld", byName: "Procesleider" },
    });
    expect((await world.records(id)).indicators[0]).toMatchObject({ name: PLACES.name, version: 3 });
  });

  test("is edited once: whoever comes second has lost", async () => {
    const id = await someIndicator(world);
    await edit(id);
    expect(await edit(id, { definition: { ...MONTHLY, unit: "bedden" } })).toEqual({ kind: "lost-race" });
    expect((await world.records(id)).definitions).toHaveLength(1);
  });

  test("names no owner, workstream or party of another programme", async () => {
    const id = await someIndicator(world);
    for (const given of [
      { text: { ...PLACES, ownerId: "elsewhere" } },
      { text: { ...PLACES, workstreamId: "elsewhere" } },
      { partyIds: ["elsewhere"] },
    ])
      expect(await edit(id, given)).toEqual({ kind: "not-there" });
  });

  test("has a name of its own among those that are still measured", async () => {
    const [one, other] = [await someIndicator(world), await someIndicator(world)];
    expect((await world.records(other)).indicators[0]?.name).toBe(`${PLACES.name} 2`);
    expect(await edit(other)).toEqual({ kind: "name-taken" });
    await endIndicator(store, world.author, {
      programmeId: world.programmeId,
      id: one,
      version: 1,
      on: TODAY,
    });
    expect(await edit(other)).toEqual({ kind: "saved" });
  });

  test("is measured by parties that begin and stop on a day", async () => {
    const [one, other] = await world.twoParties();
    const id = await someIndicator(world, { scope: "each", partyIds: [one] });
    await edit(id, { partyIds: [other], on: plusDays(TODAY, 7) });
    const terms = (await world.records(id)).measuring.map(({ partyId, since, until }) => [
      partyId,
      since,
      until,
    ]);
    expect(terms).toEqual([
      [one, null, plusDays(TODAY, 7)],
      [other, plusDays(TODAY, 7), null],
    ]);
  });

  test("ends on a day and goes on after all", async () => {
    const id = await someIndicator(world);
    await endIndicator(store, world.author, { programmeId: world.programmeId, id, version: 1, on: TODAY });
    expect(await world.seen(id)).toBeUndefined();
    await endIndicator(store, world.author, { programmeId: world.programmeId, id, version: 2, on: null });
    expect(await world.seen(id)).toBeDefined();
  });

  test("in words gathers learning points, and is not measured in numbers", async () => {
    const id = await someLearning(world);
    expect(await world.measured(id, whole(1))).toEqual({ kind: "not-there" });
    const [point] = (await world.records(id)).learning;
    const learned = { area: "Noord", theme: "Samenwerking", round: "2", text: "Bellen helpt altijd." };
    const corrected = {
      ...{ programmeId: world.programmeId, once: newOnceKey(), id: point?.id ?? "", on: plusDays(TODAY, 1) },
      ...{ learned, reason: "Aangevuld" },
    };
    expect(await correctLearning(store, world.author, corrected)).toEqual({ kind: "saved" });
    expect((await world.seen(id))?.learning.map(({ text }) => text)).toEqual(["Eerder bellen helpt."]);
    expect((await world.seen(id, plusDays(TODAY, 1)))?.learning).toMatchObject([
      { ...learned, reason: "Aangevuld" },
    ]);
  });

  test("is coupled once to another, never to itself, and apart again", async () => {
    const [one, other] = [await someIndicator(world), await someIndicator(world)];
    const couple = (leadingId: string, followingId: string) =>
      createCoupling(store, world.author, {
        ...{
          programmeId: world.programmeId,
          once: newOnceKey(),
          on: TODAY,
          edit: { name: "Eerst dit", leadingId, followingId },
        },
      });
    expect(await couple(one, one)).toEqual({ kind: "itself" });
    expect(await couple(one, "elsewhere")).toEqual({ kind: "not-there" });
    expect(await couple(one, other)).toEqual({ kind: "saved" });
    expect(await couple(one, other)).toEqual({ kind: "known" });
    expect(await couple(other, one)).toEqual({ kind: "circle" });
    const coupling = (await world.records(one)).couplings.find(({ leadingId }) => leadingId === one);
    const gone = { programmeId: world.programmeId, id: coupling?.id ?? "", version: 1 };
    expect(await removeCoupling(store, world.author, gone)).toEqual({ kind: "saved" });
    expect(await removeCoupling(store, world.author, gone)).toEqual({ kind: "lost-race" });
  });

  test("is coupled only where it can be compared, and not once it has ended", async () => {
    const [one, words] = [await someIndicator(world), await someLearning(world)];
    const ended = await someIndicator(world, { text: { name: "Oude telling" } });
    await endIndicator(store, world.author, {
      programmeId: world.programmeId,
      id: ended,
      version: 1,
      on: TODAY,
    });
    const couple = (leadingId: string, followingId: string) =>
      createCoupling(store, world.author, {
        ...{
          programmeId: world.programmeId,
          once: newOnceKey(),
          on: TODAY,
          edit: { name: "Eerst dit", leadingId, followingId },
        },
      });
    expect(await couple(one, words)).toEqual({ kind: "incomparable", sides: ["followingId"] });
    expect(await couple(ended, words)).toEqual({ kind: "incomparable", sides: ["leadingId", "followingId"] });
    const offered = (await listCoupleable(store, world.group.sight, TODAY)).map(({ id }) => id);
    expect(offered).toContain(one);
    for (const id of [words, ended]) expect(offered).not.toContain(id);
  });

  test("of the demonstration: closed places in July 2022 are 147 where the path asks 167", async () => {
    const all = await loadMonitoring(store, world.group.sight);
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
