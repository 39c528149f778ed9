import { beforeEach, describe, expect, test } from "vitest";
import { listMeetings } from "#db/queries/meetings.ts";
import { type Day, plusDays } from "#domain/day.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { TODAY } from "#test/support/stores.ts";
import type { Answer, Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
let bodyId: string;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  bodyId = (await steeringGroup(world.app.store)).first.bodyId;
});

/** A day may stand in a page with hyphens that do not break. */
const said = ({ text }: Answer) => visibleText(text).replaceAll("\u2011", "-");
const meetings = async () =>
  listMeetings(world.app.store, { programmeId: world.own.programmeId ?? "", seesConfidential: true });
const on = async (day: string) => (await meetings()).filter((meeting) => meeting.on === day);

describe("planning a meeting", () => {
  const plan = async (given: Readonly<Record<string, string>>) => {
    const answer = await leader.post(paths.newMeeting(SLUG), { bodyId, on: "2027-06-15", ...given });
    expect(answer.status, visibleText(answer.text)).toBe(302);
    return leader.get(answer.location ?? "");
  };

  test("leads to its page, which says when and where it is and that the time is unknown", async () => {
    const page = said(await plan({ place: "Stadhuis" }));
    for (const part of ["15-6-2027", "Stadhuis", nl.pages.unknown, nl.calendar.meeting.planned])
      expect(page).toContain(part);
    expect(page).not.toContain(nl.calendar.remarks.heading);
  });

  test.each([
    ["2027-06-12", nl.calendar.remarks.weekend],
    ["2027-04-27", "Koningsdag"],
    [plusDays(TODAY, 3), "De stukken hadden al weg gemoeten"],
    [plusDays(TODAY, -30), nl.calendar.remarks.past],
  ])("on %s is not refused, and its page says what to watch", async (day, remark) => {
    expect(said(await plan({ on: day }))).toContain(remark);
  });

  test("takes a time as a Dutch hand writes it", async () => {
    await plan({ startsAt: "9.30", endsAt: "11.00" });
    expect((await on("2027-06-15"))[0]).toMatchObject({ startsAt: "09:30", endsAt: "11:00" });
  });

  test("is refused where the end is not after the start", async () => {
    const form = { bodyId, on: "2027-06-15", startsAt: "11:00", endsAt: "11:00" };
    const { status, text } = await leader.post(paths.newMeeting(SLUG), form);
    expect([status, findingAt(text, "endsAt")]).toEqual([422, nl.pages.errors.timeOrder]);
  });
});

describe("a series from a rhythm", () => {
  const asked = (search = "weeks=4&from=2027-02-01&until=2027-05-31") =>
    `${paths.rhythm(SLUG, bodyId)}&${search}`;

  test("is shown with what was moved and why, and is made of what is ticked", async () => {
    const page = await leader.get(asked());
    expect(valuesOf(page.text, "days")).toEqual([
      ...["2027-02-01", "2027-03-01", "2027-03-30", "2027-04-26", "2027-05-24"],
    ]);
    expect(said(page)).toContain("verschoven: Tweede Paasdag");
    const days = ["2027-02-01", "2027-03-30"];
    const answer = await leader.post(asked(), { bodyId, days, startsAt: "10:00", endsAt: "12:00" });
    expect(said(await leader.get(answer.location ?? ""))).toContain("2 vergaderingen gepland.");
    expect((await on("2027-03-30"))[0]).toMatchObject({ startsAt: "10:00", place: null });
    const again = await leader.get(asked());
    expect(valuesOf(again.text, "days")).not.toContain("2027-02-01");
    expect(said(again)).toContain("er staat al een vergadering op 1-2-2027");
  });

  test("that is sent twice, or by two forms, makes none double", async () => {
    const [once = ""] = valuesOf((await leader.get(asked())).text, "once");
    const form = { bodyId, days: ["2027-02-01", "2027-03-01"], once };
    const first = await leader.post(asked(), form);
    expect((await leader.post(asked(), form)).location).toBe(first.location);
    const { location } = await leader.post(asked(), { bodyId, days: form.days });
    expect(said(await leader.get(location ?? ""))).toContain(nl.calendar.list.planned(0));
    expect([await on("2027-02-01"), await on("2027-03-01")].map(({ length }) => length)).toEqual([1, 1]);
  });

  test("without a day ticked is refused, and says so at the days", async () => {
    const before = await dumpOf(world.app.store);
    const { status, text } = await leader.post(asked(), { bodyId, place: "Stadhuis" });
    expect([status, findingAt(text, "days"), valuesOf(text, "place")]).toEqual([
      ...[422, nl.pages.errors.days, ["Stadhuis"]],
    ]);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test.each(["", "weeks=0&from=2027-01-04", "weeks=4&from=morgen", "weeks=1e9&from=9999-12-31&until=x"])(
    "asked with %j plans nothing and does not fail",
    async (search) => {
      expect((await leader.get(asked(search))).status).toBe(200);
    },
  );
});

describe("a meeting whose agenda has gone out", () => {
  test("says, once it is moved, that the agenda needs a new version, until there is one", async () => {
    const version = world.own.meetingVersion ?? "";
    const form = { on: "2027-02-09", startsAt: "13:00", endsAt: "15:00", reason: "Zaal bezet", version };
    expect(said(await leader.get(paths.meetingMove(SLUG, world.meeting)))).toContain(
      nl.calendar.form.moveAgain,
    );
    const { location } = await leader.post(paths.meetingMove(SLUG, world.meeting), form);
    const page = said(await leader.get(location ?? ""));
    for (const part of [nl.calendar.meeting.moved, nl.calendar.meeting.newVersion(1), "1 keer gewijzigd"])
      expect(page).toContain(part);
    const reader = await world.as("Lezer Schakenbosch");
    const read = said(await reader.get(paths.meeting(SLUG, world.meeting)));
    expect(read).toContain(nl.calendar.meeting.saysOther(1));
    expect(said(await leader.get(paths.log(SLUG)))).toContain("Zaal bezet");
  });

  test("is neither moved nor called off once it has decided something", async () => {
    const decided = { outcome: "aangehouden", status: "voorgenomen", text: "Later.", corrects: "" };
    await expectDone(leader.post(paths.decision(SLUG, world.meeting, world.item), decided));
    const before = await dumpOf(world.app.store);
    const version = world.own.meetingVersion ?? "";
    const forms = [
      [paths.meetingMove(SLUG, world.meeting), { on: "2027-02-09", reason: "Zaal bezet", version }],
      [paths.meetingCancellation(SLUG, world.meeting), { reason: "Te weinig punten", version }],
    ] as const;
    for (const [path, form] of forms) {
      const answer = await leader.post(path, form);
      expect([answer.status, said(answer).includes(nl.calendar.form.decided)]).toEqual([422, true]);
      expect(valuesOf(answer.text, "reason")).toEqual([form.reason]);
    }
    expect(await dumpOf(world.app.store)).toEqual(before);
  });
});

describe("the list of meetings", () => {
  test("shows those of one body, twenty-five a page, and leads on", async () => {
    const weeks = Array.from({ length: 40 }, (_, week) => plusDays("2027-01-04" as Day, week * 7));
    await expectDone(leader.post(paths.rhythm(SLUG), { bodyId, days: weeks }));
    const first = await leader.get(paths.meetingsOf(SLUG, { body: bodyId }));
    const second = await leader.get(paths.meetingsOf(SLUG, { body: bodyId, page: 2 }));
    const shown = ({ text }: Answer) => text.split("<tr").length - text.split("<thead").length;
    expect(shown(first)).toBe(25);
    expect([said(first), said(second)].map((page) => /Pagina \d van \d/.exec(page)?.[0])).toEqual([
      ...["Pagina 1 van 2", "Pagina 2 van 2"],
    ]);
    expect(shown(second)).toBe((await meetings()).filter((one) => one.bodyId === bodyId).length - 25);
  });

  test.each(["page=0", "page=x", "page=-3", "page=99999999999999999999", "body=nobody"])(
    "does not fail when asked for %s",
    async (search) => {
      expect((await leader.get(`${paths.meetings(SLUG)}?${search}`)).status).toBe(200);
    },
  );

  test("says to whoever may not plan who does, where there are none", async () => {
    const empty = paths.meetings("midden-drenthe");
    const reader = await world.as("Directeur sociaal domein");
    const page = await reader.get(empty);
    expect(page.status).toBe(200);
  });
});
