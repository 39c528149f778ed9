import { describe, expect, test } from "vitest";
import { listAudit } from "#db/queries/audit.ts";
import { endParticipant, endParty } from "#db/queries/departure-commands.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("who leaves a programme, on $engine", ({ url }) => {
  test("has a day from which, a version that counts, a row in the log, and may come back", async () => {
    const store = await withDemo(await url());
    const { programmeId, sight, author } = await steeringGroup(store);
    const by = await author();
    const [party] = await listParties(store, sight);
    const [participant] = await listParticipants(store, sight);
    for (const [end, list, entity, one] of [
      [endParty, listParties, "party", party],
      [endParticipant, listParticipants, "participant", participant],
    ] as const) {
      const seen = { programmeId, id: one?.id ?? "", version: 1, on: TODAY };
      expect((await end(store, by, seen)).kind).toBe("saved");
      expect((await end(store, by, seen)).kind).toBe("lost-race");
      expect((await end(store, by, { ...seen, programmeId: "elsewhere", version: 2 })).kind).toBe(
        "lost-race",
      );
      const stands = (await list(store, sight)).find(({ id }) => id === one?.id);
      expect(stands).toMatchObject({ endedOn: TODAY, version: 2 });
      expect((await end(store, by, { ...seen, version: 2, on: null })).kind).toBe("saved");
      const [last, first] = await listAudit(store, { chain: programmeId, limit: 2 });
      expect([first?.verb, last?.verb, last?.entity]).toEqual(["end", "continue", entity]);
    }
  });
});
