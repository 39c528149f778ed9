import { beforeAll, describe, expect, test } from "vitest";
import { createPhase } from "#db/queries/phase-commands.ts";
import { listPhases } from "#db/queries/phases.ts";
import { askingOnce, type Store } from "#db/store.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("a prepared query, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
  });

  const addPhase = async (name: string) => {
    const phase = { name, isProvisional: false, startsOn: null, endsOn: null };
    const input = { programmeId: group.programmeId, once: newOnceKey(), phase, today: TODAY };
    return createPhase(store, await group.author(), input);
  };
  const namesIn = async (of: Store) => (await listPhases(of, group.sight)).map(({ name }) => name);

  test("is asked once for the loaders of one page, and anew for the next page", async () => {
    const page = askingOnce(store);
    const before = await namesIn(page);
    await addPhase("Nazorg");
    expect(await namesIn(page)).toEqual(before);
    expect(await namesIn(askingOnce(store))).toEqual([...before, "Nazorg"]);
  });

  test("is asked every time by whoever has the store to himself, as an action has", async () => {
    const before = await namesIn(store);
    await addPhase("Terugblik");
    expect(await namesIn(store)).toEqual([...before, "Terugblik"]);
  });

  test("with other values is another question", async () => {
    const page = askingOnce(store);
    const other = { programmeId: "no-such-programme", seesConfidential: true };
    expect(await listPhases(page, other)).toEqual([]);
    expect(await listPhases(page, group.sight)).not.toEqual([]);
  });
});
