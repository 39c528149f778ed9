import { beforeEach, describe, expect, test } from "vitest";
import { keptByLog } from "#db/kept-by-log.ts";
import { createPhase } from "#db/queries/phase-commands.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("what was worked out of a programme, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let [own, other, third] = ["", "", ""];
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    own = group.programmeId;
    const ids = (await store.read.select().from(store.t.programme)).map(({ id }) => id);
    [other = "", third = ""] = ids.filter((id) => id !== own);
  });

  /** Asks, and says what had to be worked out for it. */
  function keeping(most = 10) {
    const kept = keptByLog<string>(most);
    return async (programmeIds: readonly string[], today = TODAY) => {
      const worked: string[] = [];
      const value = await kept(store, { programmeIds, today }, async (changed) => {
        worked.push(...changed);
        return (id) => `${id} on ${today}`;
      });
      expect(programmeIds.map(value)).toEqual(programmeIds.map((id) => `${id} on ${today}`));
      return worked;
    };
  }

  test("is worked out once for as long as its log says nothing new; only what changed is worked out again", async () => {
    const asked = keeping();
    expect(await asked([own, other])).toEqual([own, other]);
    expect(await asked([other, own, third])).toEqual([third]);
    const phase = { name: "Nazorg", isProvisional: false, startsOn: null, endsOn: null };
    const input = { programmeId: own, once: newOnceKey(), phase, today: TODAY };
    await createPhase(store, await group.author(), input);
    expect(await asked([own, other, third])).toEqual([own]);
    expect(await asked([own, other, third])).toEqual([]);
  });

  test("does not outlive its day", async () => {
    const asked = keeping();
    await asked([own]);
    expect(await asked([own], plusDays(TODAY, 1))).toEqual([own]);
  });

  test("is let go of once so many others were asked since", async () => {
    const asked = keeping(2);
    await asked([own, other]);
    await asked([own]);
    expect(await asked([third])).toEqual([third]);
    expect(await asked([own])).toEqual([]);
    expect(await asked([other])).toEqual([other]);
  });

  test("is not known of a programme that was not asked", async () => {
    const value = await keptByLog<string>(1)(
      store,
      { programmeIds: [own], today: TODAY },
      async () => () => "",
    );
    expect(() => value(other)).toThrow(other);
  });
});
