import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { cancelMeeting } from "#db/queries/meeting-planning.ts";
import type { Store } from "#db/store.ts";
import { type Day, plusDays } from "#domain/day.ts";
import { type MeetingCommands, meetingCommands } from "#test/support/meeting-commands.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

describe.each(engines)("the numbers of decisions, on $engine", ({ url }) => {
  let store: Store;
  let author: Author;
  let meetings: MeetingCommands;
  beforeEach(async () => {
    store = await withDemo(await url());
    const group = await steeringGroup(store);
    author = await group.author("Projectondersteuner");
    meetings = meetingCommands({ store, group, author });
  });

  const numberOf = async (given: Parameters<MeetingCommands["decide"]>[0]) => {
    const recorded = await meetings.decide(given);
    return recorded.kind === "recorded" ? recorded.number.slice(5) : recorded.kind;
  };
  const made = async (on: Day) => {
    const planned = await meetings.plan({ on });
    return { meetingId: (planned.kind === "planned" && planned.ids[0]) || "", on };
  };
  /** Past the new year of the demonstration, so that all of them fall in one year. */
  const january = "2028-01-11" as Day;

  test("differ for two meetings on one day", async () => {
    const [one, other] = [await made(january), await made(january)];
    const numbers = [await numberOf({ ...one, nth: 0 }), await numberOf({ ...other, nth: 1 })];
    expect(numbers.sort()).toEqual(["01-01", "02-01"]);
  });

  test("stay what they were when a meeting is put before, which takes the next that is free", async () => {
    const march = await made(plusDays(january, 60));
    expect(await numberOf({ ...march, nth: 0 })).toBe("01-01");
    const earlier = await made(january);
    expect(await numberOf({ ...earlier, nth: 1 })).toBe("02-01");
    expect(await numberOf({ ...march, nth: 2 })).toBe("01-02");
  });

  test("pass over a meeting that was cancelled", async () => {
    const { meetingId: id } = await made(january);
    const march = await made(plusDays(january, 60));
    await cancelMeeting(store, author, { ...meetings.known(1), id, reason: "Ziek" });
    expect(await numberOf({ ...march, nth: 0 })).toBe("01-01");
  });

  test("are never equal, however many meetings decide at once", async () => {
    const several = await Promise.all([0, 0, 7, 7, 14].map((days) => made(plusDays(january, days))));
    const numbers = await Promise.all(several.map((one, nth) => numberOf({ ...one, nth })));
    expect(new Set(numbers).size).toBe(5);
  });

  test("are taken from the decisions of a meeting that has no number of its own yet", async () => {
    const [one, other] = [await made(january), await made(january)];
    await numberOf({ ...one, nth: 0 });
    await numberOf({ ...other, nth: 1 });
    await forgetOrdinals();
    expect(await numberOf({ ...one, nth: 2 })).toMatch(/-02$/);
    const third = await made(january);
    expect(await numberOf({ ...third, nth: 3 })).toBe("03-01");
  });

  test("are not given for a day on which the meeting is not", async () => {
    const one = await made(january);
    expect(await numberOf({ ...one, on: plusDays(january, 1) })).toBe("lost-race");
  });

  /** As it was before meetings had numbers of their own. */
  const forgetOrdinals = () =>
    store.keep(async (tx) => {
      await tx.update(store.t.meeting).set({ ordinal: null });
    });
});
