import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { addAgendaItems, editAgendaItem, moveAgendaItem } from "#db/queries/agenda-items.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { editMeeting, planMeeting, planSeries } from "#db/queries/meeting-planning.ts";
import { expectParticipants } from "#db/queries/meetings.ts";
import { publishAgenda } from "#db/queries/publications.ts";
import { loadRecordedProgrammes } from "#db/queries/recorded-programmes.ts";
import { loadTabled } from "#db/queries/tabled.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { dumpOf } from "#test/support/dump.ts";
import { type MeetingCommands, meetingCommands, ON, USUAL } from "#test/support/meeting-commands.ts";
import {
  draftOf,
  programmeBySlug,
  type SteeringGroup,
  someItem,
  steeringGroup,
} from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("the meetings of a body, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  let meetings: MeetingCommands;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author("Projectondersteuner");
    meetings = meetingCommands({ store, group, author });
  });

  test("are planned with their day, time and place, as somebody entered them", async () => {
    const planned = await meetings.plan();
    if (planned.kind !== "planned") return expect.fail(planned.kind);
    expect((await meetings.all()).find(({ id }) => id === planned.ids[0])).toMatchObject({
      ...{ on: ON, ...USUAL, state: "planned", provenance: "entered", sequence: 0, version: 1 },
    });
  });

  test("are not planned for a body of another programme", async () => {
    const other = await programmeBySlug(store, "zoetermeer");
    const before = await dumpOf(store);
    const stolen = { programmeId: other.id, bodyId: group.first.bodyId, once: newOnceKey(), ...USUAL };
    expect(await planMeeting(store, author, { ...stolen, on: ON })).toEqual({ kind: "unknown-body" });
    expect(await planSeries(store, author, { ...stolen, days: [ON] })).toEqual({ kind: "unknown-body" });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("are planned once by a form that is sent twice, and twice by two forms", async () => {
    const once = newOnceKey();
    const [one, again] = [await meetings.plan({ once }), await meetings.plan({ once })];
    expect(again).toEqual(one);
    await meetings.plan();
    expect((await meetings.all()).filter(({ on }) => on === ON)).toHaveLength(2);
  });

  test("of a series are made on the days on which the body does not meet yet", async () => {
    const days = [group.first.on, ON, ON, plusDays(ON, 28)];
    const made = await meetings.series(days);
    expect(made.kind === "planned" && made.ids).toHaveLength(2);
    expect(await meetings.series(days)).toEqual({ kind: "planned", ids: [] });
    const there = (await meetings.all()).map(({ on }) => on);
    expect(there.filter((on) => days.includes(on)).sort()).toEqual([...new Set(days)].sort());
  });

  test("of a series that two people plan at once are made once", async () => {
    const days = [ON, plusDays(ON, 28), plusDays(ON, 56)];
    await Promise.all([meetings.series(days), meetings.series(days), meetings.series(days)]);
    expect((await meetings.all()).filter(({ on }) => days.includes(on))).toHaveLength(3);
  });

  test("of a series come back on a day whose meeting was cancelled", async () => {
    await meetings.cancel();
    const made = await meetings.series([group.first.on]);
    expect(made.kind === "planned" && made.ids).toHaveLength(1);
  });

  test("move with another day and time, and calendars hear that it is a newer one", async () => {
    expect(await meetings.move(ON)).toEqual({ kind: "moved" });
    expect(await meetings.first()).toMatchObject({ on: ON, startsAt: "13:00", endsAt: null, sequence: 1 });
    expect(await meetings.move(ON)).toEqual({ kind: "lost-race" });
  });

  test("get another time and place, and calendars hear of it", async () => {
    const edit = { startsAt: "09:30", endsAt: "11:00", place: null };
    expect(await editMeeting(store, author, { ...meetings.known(), edit })).toEqual({ kind: "saved" });
    expect(await meetings.first()).toMatchObject({ ...edit, sequence: 1, on: group.first.on });
    expect(await editMeeting(store, author, { ...meetings.known(), edit })).toEqual({ kind: "lost-race" });
  });

  test("that decided something are neither moved nor cancelled", async () => {
    await meetings.decide();
    const before = await dumpOf(store);
    expect(await meetings.move(ON, (await meetings.first()).version)).toEqual({ kind: "decided" });
    expect(await meetings.cancel((await meetings.first()).version)).toEqual({ kind: "decided" });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("of which one is cancelled twice at once are cancelled once", async () => {
    const results = await Promise.all([meetings.cancel(), meetings.cancel(), meetings.move(ON)]);
    expect(results.filter(({ kind }) => kind === "lost-race")).toHaveLength(2);
    expect((await meetings.first()).sequence).toBe(1);
  });

  describe("one that was cancelled", () => {
    beforeEach(async () => {
      const decisionPointId = group.points[0]?.id ?? "";
      await addAgendaItems(store, author, {
        ...{ ...group.on, items: [someItem({ kind: "decision", decisionPointId })] },
      });
      await publishAgenda(store, author, { ...group.on, after: 0, agenda: await draftOf(store, group.on) });
      await meetings.cancel((await meetings.first()).version);
    });

    test("stays, with its agenda, and its decision points are ready for another one", async () => {
      expect((await meetings.first()).state).toBe("cancelled");
      expect(await group.items()).toHaveLength(1);
      const [point] = await listDecisionPoints(store, group.sight);
      expect(point?.state).toBe("ready");
    });

    test("is not the next meeting of anything, and keeps nothing off a later agenda", async () => {
      const programmeIds = [group.programmeId];
      const recorded = (await loadRecordedProgrammes(store, { programmeIds, today: TODAY }))(
        programmeIds[0] ?? "",
      );
      const next = recorded.meetings.find(({ bodyId }) => bodyId === group.first.bodyId);
      expect(next?.on).toBe(group.second.on);
      const later = { id: "later", bodyId: group.first.bodyId, on: plusDays(group.first.on, 300) };
      const tabled = await loadTabled(store, group.sight, { meeting: later, today: TODAY });
      expect(tabled).toEqual({ tabledAt: [], tabledBefore: [], tabledKeys: [] });
    });

    test("is not prepared, published, decided in, moved or cancelled any more", async () => {
      const [item] = await group.items();
      const before = await dumpOf(store);
      const { version } = await meetings.first();
      const agenda = await draftOf(store, group.on);
      const id = { ...group.on, id: item?.id ?? "" };
      const edit = { ...someItem(), title: "Te laat" };
      expect(await addAgendaItems(store, author, { ...group.on, items: [someItem()] })).toEqual([]);
      const lost = { kind: "lost-race" };
      expect(await editAgendaItem(store, author, { ...id, version: 1, edit })).toEqual(lost);
      expect(await moveAgendaItem(store, author, { ...id, to: 0 })).toEqual(lost);
      expect(await expectParticipants(store, author, { ...group.on, version, attendance: [] })).toEqual(lost);
      expect(await publishAgenda(store, author, { ...group.on, after: 1, agenda })).toEqual(lost);
      expect(await meetings.decide()).toEqual(lost);
      expect([await meetings.move(ON, version), await meetings.cancel(version)]).toEqual([lost, lost]);
      expect(await dumpOf(store)).toEqual(before);
    });
  });
});
