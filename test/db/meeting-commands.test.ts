import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { addAgendaItems, editAgendaItem, moveAgendaItem } from "#db/queries/agenda-items.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { recordDecision } from "#db/queries/decisions.ts";
import {
  cancelMeeting,
  editMeeting,
  moveMeeting,
  planMeeting,
  planSeries,
} from "#db/queries/meeting-planning.ts";
import { expectParticipants, listMeetings } from "#db/queries/meetings.ts";
import { publishAgenda } from "#db/queries/publications.ts";
import { loadRecordedProgrammes } from "#db/queries/recorded-programmes.ts";
import { loadTabled } from "#db/queries/tabled.ts";
import type { Store } from "#db/store.ts";
import { type Day, plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someVerdict } from "#test/support/builders.ts";
import { dumpOf } from "#test/support/dump.ts";
import {
  draftOf,
  programmeBySlug,
  type SteeringGroup,
  someItem,
  steeringGroup,
} from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const USUAL = { startsAt: "10:00", endsAt: "12:00", place: "Stadhuis" };
const ON = plusDays(TODAY, 100);

describe.each(engines)("the meetings of a body, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author("Projectondersteuner");
  });

  const all = () => listMeetings(store, group.sight);
  const first = async () => (await all()).find(({ id }) => id === group.first.id) ?? expect.fail("gone");
  const known = (version = group.first.version) => ({
    ...{ programmeId: group.programmeId, id: group.first.id, version },
  });
  const plan = (given: { readonly on?: Day; readonly once?: string; readonly bodyId?: string } = {}) =>
    planMeeting(store, author, {
      ...{ programmeId: group.programmeId, bodyId: group.first.bodyId, on: ON, once: newOnceKey() },
      ...{ ...USUAL, ...given },
    });
  const series = (days: readonly Day[], once = newOnceKey()) =>
    planSeries(store, author, {
      ...{ programmeId: group.programmeId, bodyId: group.first.bodyId, days, once, ...USUAL },
    });
  const cancel = (version?: number) => cancelMeeting(store, author, { ...known(version), reason: "Ziek" });
  const move = (on: Day, version?: number) =>
    moveMeeting(store, author, {
      ...known(version),
      on,
      startsAt: "13:00",
      endsAt: null,
      reason: "Zaal bezet",
    });

  test("are planned with their day, time and place, as somebody entered them", async () => {
    const planned = await plan();
    if (planned.kind !== "planned") return expect.fail(planned.kind);
    expect((await all()).find(({ id }) => id === planned.ids[0])).toMatchObject({
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
    const [one, again] = [await plan({ once }), await plan({ once })];
    expect(again).toEqual(one);
    await plan();
    expect((await all()).filter(({ on }) => on === ON)).toHaveLength(2);
  });

  test("of a series are made on the days on which the body does not meet yet", async () => {
    const days = [group.first.on, ON, ON, plusDays(ON, 28)];
    const made = await series(days);
    expect(made.kind === "planned" && made.ids).toHaveLength(2);
    expect(await series(days)).toEqual({ kind: "planned", ids: [] });
    const there = (await all()).map(({ on }) => on);
    expect(there.filter((on) => days.includes(on)).sort()).toEqual([...new Set(days)].sort());
  });

  test("of a series that two people plan at once are made once", async () => {
    const days = [ON, plusDays(ON, 28), plusDays(ON, 56)];
    await Promise.all([series(days), series(days), series(days)]);
    expect((await all()).filter(({ on }) => days.includes(on))).toHaveLength(3);
  });

  test("of a series come back on a day whose meeting was cancelled", async () => {
    await cancel();
    const made = await series([group.first.on]);
    expect(made.kind === "planned" && made.ids).toHaveLength(1);
  });

  test("move with another day and time, and calendars hear that it is a newer one", async () => {
    expect(await move(ON)).toEqual({ kind: "moved" });
    expect(await first()).toMatchObject({ on: ON, startsAt: "13:00", endsAt: null, sequence: 1 });
    expect(await move(ON)).toEqual({ kind: "lost-race" });
  });

  test("get another time and place, and calendars hear of it", async () => {
    const edit = { startsAt: "09:30", endsAt: "11:00", place: null };
    expect(await editMeeting(store, author, { ...known(), edit })).toEqual({ kind: "saved" });
    expect(await first()).toMatchObject({ ...edit, sequence: 1, on: group.first.on });
    expect(await editMeeting(store, author, { ...known(), edit })).toEqual({ kind: "lost-race" });
  });

  test("that decided something are neither moved nor cancelled", async () => {
    await decide();
    const before = await dumpOf(store);
    expect(await move(ON, (await first()).version)).toEqual({ kind: "decided" });
    expect(await cancel((await first()).version)).toEqual({ kind: "decided" });
    expect(await dumpOf(store)).toEqual(before);
  });

  test("of which one is cancelled twice at once are cancelled once", async () => {
    const results = await Promise.all([cancel(), cancel(), move(ON)]);
    expect(results.filter(({ kind }) => kind === "lost-race")).toHaveLength(2);
    expect((await first()).sequence).toBe(1);
  });

  const decide = (given: { readonly meetingId?: string; readonly on?: Day; readonly nth?: number } = {}) =>
    recordDecision(store, author, {
      ...{ ...group.on, on: group.first.on, isConfidential: false, correctsId: null, reservation: null },
      ...{ decisionPointId: group.points[given.nth ?? 0]?.id ?? "", itemId: `item ${given.nth ?? 0}` },
      ...{
        outcome: "akkoord",
        status: "definitief",
        text: "Zo besloten.",
        verdictIn: async () => someVerdict(),
        ...given,
      },
    });

  describe("one that was cancelled", () => {
    beforeEach(async () => {
      const decisionPointId = group.points[0]?.id ?? "";
      await addAgendaItems(store, author, {
        ...{ ...group.on, items: [someItem({ kind: "decision", decisionPointId })] },
      });
      await publishAgenda(store, author, { ...group.on, after: 0, agenda: await draftOf(store, group.on) });
      await cancel((await first()).version);
    });

    test("stays, with its agenda, and its decision points are ready for another one", async () => {
      expect((await first()).state).toBe("cancelled");
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
      const { version } = await first();
      const agenda = await draftOf(store, group.on);
      const id = { ...group.on, id: item?.id ?? "" };
      const edit = { ...someItem(), title: "Te laat" };
      expect(await addAgendaItems(store, author, { ...group.on, items: [someItem()] })).toEqual([]);
      const lost = { kind: "lost-race" };
      expect(await editAgendaItem(store, author, { ...id, version: 1, edit })).toEqual(lost);
      expect(await moveAgendaItem(store, author, { ...id, to: 0 })).toEqual(lost);
      expect(await expectParticipants(store, author, { ...group.on, version, attendance: [] })).toEqual(lost);
      expect(await publishAgenda(store, author, { ...group.on, after: 1, agenda })).toEqual(lost);
      expect(await decide()).toEqual(lost);
      expect([await move(ON, version), await cancel(version)]).toEqual([lost, lost]);
      expect(await dumpOf(store)).toEqual(before);
    });
  });

  describe("the numbers of their decisions", () => {
    const numberOf = async (given: Parameters<typeof decide>[0]) => {
      const recorded = await decide(given);
      return recorded.kind === "recorded" ? recorded.number.slice(5) : recorded.kind;
    };
    const made = async (on: Day) => {
      const planned = await plan({ on });
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
      await cancelMeeting(store, author, { ...known(1), id, reason: "Ziek" });
      expect(await numberOf({ ...march, nth: 0 })).toBe("01-01");
    });

    test("are never equal, however many meetings decide at once", async () => {
      const meetings = await Promise.all([0, 0, 7, 7, 14].map((days) => made(plusDays(january, days))));
      const numbers = await Promise.all(meetings.map((one, nth) => numberOf({ ...one, nth })));
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
  });

  /** As it was before meetings had numbers of their own. */
  const forgetOrdinals = () =>
    store.keep(async (tx) => {
      await tx.update(store.t.meeting).set({ ordinal: null });
    });
});
