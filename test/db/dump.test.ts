import { describe, expect, test } from "vitest";
import { endIndicator } from "#db/queries/indicator-commands.ts";
import { dumpOf } from "#test/support/dump.ts";
import { someIndicator } from "#test/support/indicator-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("a dump on $engine", ({ url }) => {
  test("is the same until something is written, and another one after that", async () => {
    const store = await withDemo(await url());
    const group = await steeringGroup(store);
    const author = await group.author();
    const { programmeId } = group;
    const empty = await dumpOf(store);
    const id = await someIndicator({ store, author, programmeId });
    const made = await dumpOf(store);
    expect(made).not.toEqual(empty);
    expect(await endIndicator(store, author, { programmeId, id, version: 9, on: TODAY })).toEqual({
      kind: "lost-race",
    });
    expect(await dumpOf(store)).toEqual(made);
    await endIndicator(store, author, { programmeId, id, version: 1, on: TODAY });
    expect(await dumpOf(store)).not.toEqual(made);
  });
});
