import { beforeAll, describe, expect, test } from "vitest";
import { listMeetingsFrom } from "#db/queries/meeting-list.ts";
import { planMeeting } from "#db/queries/meeting-planning.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { inOrder } from "#domain/meeting.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const AHEAD = plusDays(TODAY, 100);
const BEHIND = plusDays(TODAY, -1000);

describe.each(engines)("the list of meetings on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    const author = await group.author();
    for (const on of [AHEAD, BEHIND])
      for (const startsAt of ["13:00", null, "09:00"])
        await planMeeting(store, author, {
          ...{ programmeId: group.programmeId, bodyId: group.first.bodyId, on, startsAt },
          ...{ endsAt: null, place: null, once: newOnceKey() },
        });
  });

  const stretch = (offset: number, limit: number) =>
    listMeetingsFrom(store, group.sight, { bodyId: null, today: TODAY, offset, limit });

  test("has, of one day, the meeting first of which nobody knows when it starts", async () => {
    const all = await listMeetings(store, group.sight);
    expect(all).toEqual(inOrder(all));
    const starts = all.filter(({ on }) => on === AHEAD).map(({ startsAt }) => startsAt);
    expect(starts).toEqual([null, "09:00", "13:00"]);
  });

  test("goes on to come in that order, and back through what is over in the opposite one", async () => {
    const { coming, past } = await stretch(0, 1000);
    expect(coming).toEqual(inOrder(coming));
    expect(past).toEqual(inOrder(past).toReversed());
    expect(past.slice(-3).map(({ startsAt }) => startsAt)).toEqual(["13:00", "09:00", null]);
  });

  test("is the same read at once or a stretch at a time", async () => {
    const { coming, past, total } = await stretch(0, 1000);
    const read = [];
    for (let offset = 0; offset < total; offset += 4) {
      const part = await stretch(offset, 4);
      read.push(...part.coming, ...part.past);
    }
    expect(read).toEqual([...coming, ...past]);
  });
});
