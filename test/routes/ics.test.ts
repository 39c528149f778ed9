import ICAL from "ical.js";
import { beforeEach, describe, expect, test } from "vitest";
import { newOnceKey } from "#http/once-key.server.ts";
import { paths } from "#paths";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { type Answer, type Visitor, visitor } from "#test/support/visitor.ts";

let world: RouteWorld;
let leader: Visitor;
let bodyId: string;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  bodyId = (await steeringGroup(world.app.store)).first.bodyId;
});

/** The file as another library reads it: what it says of each meeting. */
function eventsIn({ text }: Answer) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as [string, [], []]);
  return calendar.getAllSubcomponents("vevent").map((one) => {
    const event = new ICAL.Event(one);
    return {
      ...{ uid: event.uid, sequence: event.sequence, summary: event.summary, location: event.location },
      start: String(event.startDate),
      end: String(event.endDate),
      tzid: one.getFirstProperty("dtstart")?.getParameter("tzid"),
      status: one.getFirstPropertyValue("status"),
      stamp: String(one.getFirstPropertyValue("dtstamp")),
    };
  });
}

const plan = async (given: Readonly<Record<string, string>>) => {
  const form = { bodyId, on: "2027-06-15", once: newOnceKey(), ...given };
  const { location } = await leader.post(paths.newMeeting(SLUG), form);
  return /meetings\/([^?]+)/.exec(location ?? "")?.[1] ?? expect.fail("not planned");
};
const fileOf = async (id: string) => leader.get(paths.meetingIcs(SLUG, id));
const move = (id: string, version: number, on: string) =>
  expectDone(
    leader.post(paths.meetingMove(SLUG, id), {
      ...{ on, startsAt: "14:00", endsAt: "16:00", reason: "Zaal bezet", version: String(version) },
    }),
  );

/** What a calendar does with a file (RFC 5546): by UID, the higher SEQUENCE wins. */
function imported(files: readonly Answer[]) {
  const kept = new Map<string, ReturnType<typeof eventsIn>[number]>();
  for (const event of files.flatMap(eventsIn)) {
    if ((kept.get(event.uid)?.sequence ?? -1) < event.sequence) kept.set(event.uid, event);
  }
  return [...kept.values()];
}

describe("a meeting in somebody's own calendar", () => {
  test("stands there with its time on the Dutch clock, its place and its name", async () => {
    const id = await plan({ startsAt: "10:00", endsAt: "12:00", place: "Zaal 1; Stadhuis, Gouda" });
    const file = await fileOf(id);
    expect(file.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(file.headers.get("Content-Disposition")).toBe(
      'attachment; filename="vergadering-jeugdhulp-plus-2027-06-15.ics"',
    );
    expect(eventsIn(file)).toMatchObject([
      {
        ...{ uid: `${id}@koers`, sequence: 0, start: "2027-06-15T10:00:00", end: "2027-06-15T12:00:00" },
        ...{ tzid: "Europe/Amsterdam", location: "Zaal 1; Stadhuis, Gouda", status: "CONFIRMED" },
        ...{ stamp: "2026-11-20T09:00:00Z" },
      },
    ]);
    expect(eventsIn(file)[0]?.summary).toContain("Jeugdhulp Plus");
  });

  test("brings the Dutch zone along, so that ten o'clock is another hour in summer than in winter", async () => {
    const summer = await fileOf(await plan({ startsAt: "10:00" }));
    const winter = await fileOf(await plan({ startsAt: "10:00", on: "2027-01-12" }));
    const zone = new ICAL.Component(ICAL.parse(summer.text) as unknown[] as [string, [], []]);
    const offsets = (month: number) => {
      const given = zone.getFirstSubcomponent("vtimezone") ?? expect.fail("no zone");
      return new ICAL.Timezone(given).utcOffset(ICAL.Time.fromData({ year: 2027, month, day: 12, hour: 10 }));
    };
    expect([offsets(6), offsets(1)]).toEqual([7200, 3600]);
    expect(eventsIn(winter)[0]?.start).toBe("2027-01-12T10:00:00");
  });

  test("takes the whole day while its time is unknown, and has no end while that is unknown", async () => {
    expect(eventsIn(await fileOf(await plan({})))[0]).toMatchObject({ start: "2027-06-15" });
    const open = await fileOf(await plan({ startsAt: "10:00" }));
    expect(open.text).not.toContain("DTEND");
  });

  test("is moved there, not doubled, when it is moved here, and goes when it is cancelled", async () => {
    const id = await plan({ startsAt: "10:00", endsAt: "12:00" });
    const first = await fileOf(id);
    await move(id, 1, "2027-06-22");
    const second = await fileOf(id);
    expect(imported([first, second])).toMatchObject([
      { uid: `${id}@koers`, sequence: 1, start: "2027-06-22T14:00:00" },
    ]);
    expect(imported([second, first])).toEqual(imported([first, second]));
    await expectDone(leader.post(paths.meetingCancellation(SLUG, id), { reason: "Ziek", version: "2" }));
    const third = await fileOf(id);
    expect(imported([first, second, third])).toMatchObject([{ sequence: 2, status: "CANCELLED" }]);
    expect(third.status).toBe(200);
  });

  test("is written in lines of at most 75 bytes that end as the standard says", async () => {
    const { text } = await fileOf(await plan({ place: "é".repeat(200) }));
    const lines = text.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(eventsIn({ text } as Answer)[0]?.location).toBe("é".repeat(200));
  });

  test("cannot be made to say more than it is: a place with line ends stays a place", async () => {
    const place = "Zaal 1 END:VEVENT BEGIN:VEVENT\\n;,";
    expect(eventsIn(await fileOf(await plan({ place }))).map(({ location }) => location)).toEqual([place]);
  });
});

describe("the meetings of a programme in somebody's own calendar", () => {
  test("are those that come, of one body or of all, and the cancelled ones as such", async () => {
    const id = await plan({});
    await expectDone(leader.post(paths.meetingCancellation(SLUG, id), { reason: "Ziek", version: "1" }));
    await plan({ on: "2026-11-19" });
    const all = eventsIn(await leader.get(paths.meetingsIcs(SLUG)));
    expect(all.map(({ start }) => start.slice(0, 10)).every((day) => day >= "2026-11-20")).toBe(true);
    expect(all.find(({ uid }) => uid === `${id}@koers`)).toMatchObject({ status: "CANCELLED" });
    const own = eventsIn(await leader.get(paths.meetingsIcs(SLUG, bodyId)));
    expect(own.length).toBeGreaterThan(1);
    expect(all).toEqual(expect.arrayContaining(own));
    expect((await leader.get(paths.meetingsIcs(SLUG, "no-such-body"))).status).toBe(404);
  });

  test("are read by whoever may see the programme, and by nobody else", async () => {
    const id = await plan({});
    const reader = await world.as("Lezer Schakenbosch");
    const outsider = await world.as("Programmamanager Holland Rijnland");
    for (const path of [paths.meetingIcs(SLUG, id), paths.meetingsIcs(SLUG)]) {
      expect((await reader.get(path)).status).toBe(200);
      expect((await outsider.get(path)).status).toBe(404);
      expect((await visitor(world.app).get(path)).status).toBe(302);
    }
  });

  test("are not found through the address of another programme", async () => {
    const id = world.other.meeting ?? "";
    expect((await leader.get(paths.meetingIcs(SLUG, id))).status).toBe(404);
  });
});
