import { beforeEach, describe, expect, test } from "vitest";
import { correctMeasurement, measure } from "#db/queries/measurement-commands.ts";
import type { Store } from "#db/store.ts";
import { type Day, day, plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someIndicator } from "#test/support/indicator-world.ts";
import { type MeasuringWorld, measuringWorld, whole } from "#test/support/measuring-world.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("an indicator that is measured on $engine", ({ url }) => {
  let store: Store;
  let world: MeasuringWorld;
  beforeEach(async () => {
    store = await withDemo(await url());
    world = await measuringWorld(store);
  });

  test("has many parties measured in one go, or none of them", async () => {
    const [one, other] = await world.twoParties();
    const id = await someIndicator(world, { scope: "sum", partyIds: [one, other] });
    const both = [one, other].map((partyId, index) => ({ partyId, value: 30 + index }));
    expect(await world.measured(id, both)).toEqual({ kind: "measured", count: 2 });
    expect((await world.seen(id))?.whole?.status).toMatchObject({ measured: 61, path: 61, side: "on-path" });
    expect(await world.measured(id, [{ partyId: "elsewhere", value: 1 }])).toEqual({ kind: "not-there" });
    expect(await world.measured(id, whole(3))).toEqual({ kind: "not-there" });
  });

  test("holds values that an int is too small for", async () => {
    const id = await someIndicator(world, { decimals: 2, definition: { baseline: null, path: [] } });
    await world.measured(id, whole(12_345_678_901_234));
    expect((await world.records(id)).measurements[0]?.value).toBe(12_345_678_901_234);
  });

  test("is not measured twice from one source; another source contradicts it", async () => {
    const id = await someIndicator(world);
    await world.measured(id, whole(60), "Register");
    expect(await world.measured(id, whole(61), "Register")).toEqual({
      kind: "already-measured",
      partyIds: [null],
    });
    await world.measured(id, whole(65), "Aanbieders");
    expect((await world.seen(id))?.whole?.status).toMatchObject({ why: "conflict", light: "unknown" });
  });

  test("is not measured over a period that goes on after today", async () => {
    const id = await someIndicator(world);
    const until = (last: Day) =>
      measure(store, world.author, {
        ...{ programmeId: world.programmeId, once: newOnceKey(), on: TODAY },
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
    expect((await world.records(id)).measurements).toEqual([]);
    expect(await until(TODAY)).toEqual({ kind: "measured", count: 1 });
  });

  test("of two who measure the same at once one does", async () => {
    const id = await someIndicator(world);
    const both = await Promise.all([world.measured(id, whole(60)), world.measured(id, whole(61))]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["already-measured", "measured"]);
  });

  test("is corrected by a new measurement that names the old, once; an earlier day keeps what it showed", async () => {
    const id = await someIndicator(world);
    await world.measured(id, whole(60));
    const [first] = (await world.records(id)).measurements;
    const correct = (value: number | null) =>
      correctMeasurement(store, world.author, {
        ...{ programmeId: world.programmeId, once: newOnceKey(), id: first?.id ?? "", value, source: null },
        ...{ reason: "Telfout", on: plusDays(TODAY, 3) },
      });
    expect(await correct(60)).toEqual({ kind: "unchanged" });
    expect(await correct(57)).toEqual({ kind: "saved" });
    expect(await correct(null)).toEqual({ kind: "lost-race" });
    expect((await world.seen(id, plusDays(TODAY, 2)))?.whole?.status).toMatchObject({ measured: 60 });
    expect((await world.seen(id, plusDays(TODAY, 3)))?.whole?.status).toMatchObject({ measured: 57 });
  });

  test("is measured anew from the same source once what it said was withdrawn", async () => {
    const id = await someIndicator(world);
    await world.measured(id, whole(60), "Register");
    const [first] = (await world.records(id)).measurements;
    await correctMeasurement(store, world.author, {
      ...{
        programmeId: world.programmeId,
        once: newOnceKey(),
        id: first?.id ?? "",
        value: null,
        source: "Register",
      },
      ...{ reason: "Verkeerd bestand", on: TODAY },
    });
    expect(await world.measured(id, whole(61), "Register")).toEqual({ kind: "measured", count: 1 });
    expect((await world.seen(id))?.whole?.status).toMatchObject({ measured: 61 });
    expect(await world.measured(id, whole(62), "Register")).toEqual({
      kind: "already-measured",
      partyIds: [null],
    });
  });
});
