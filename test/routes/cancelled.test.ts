import { beforeAll, describe, expect, test } from "vitest";
import { cancelMeeting } from "#db/queries/meeting-planning.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { valuesOf, visibleText } from "#test/support/html.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { addressOf, doorsOf, formsOf } from "#test/support/routes.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { dataDoor, type Visitor } from "#test/support/visitor.ts";

const AT = "programmes.$programme.meetings.$meeting";
const [nl, en] = [catalogueOf("nl"), catalogueOf("en")];
/** Every form under a meeting in which somebody types, with something typed in each. */
const TYPED = [
  ["items.new", { title: "Mijn nieuwe punt", note: "Mijn toelichting", minutes: "25" }],
  ["items.$item._index", { title: "Mijn titel", note: "Mijn toelichting", annotation: "Mijn annotatie" }],
  ["dismissal", { reason: "Mijn reden om het te laten" }],
  ["edit", { startsAt: "09:15", endsAt: "10:45", place: "Mijn zaal" }],
  ["move", { on: "2027-03-16", reason: "Mijn reden om te verplaatsen" }],
  ["cancellation", { reason: "Mijn reden om te laten vervallen" }],
  ["decisions.$item", { text: "Mijn besluit", reservation: "Mijn voorbehoud" }],
] as const;
/** What still may be asked of a meeting that was cancelled: to be looked at. */
const STILL_THERE = /\$meeting\._index$|agenda$|agenda\[\.\]docx$|preparation$|\[\.\]ics$/;

let world: RouteWorld;
let leader: Visitor;
beforeAll(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  const { first, programmeId, author } = await steeringGroup(world.app.store);
  const { store } = world.app;
  await cancelMeeting(store, await author(), {
    programmeId,
    id: first.id,
    version: first.version,
    reason: "Ziek",
  });
});

const doors = (method: string) =>
  doorsOf(world.app.build).filter((door) => door.method === method && door.id.startsWith(`${AT}.`));

describe("a meeting that was cancelled", () => {
  test("takes no post of whatever kind, and nothing is written", async () => {
    const before = await dumpOf(world.app.store);
    const posts = doors("POST");
    expect(posts.length).toBeGreaterThan(8);
    for (const { id } of posts) {
      const path = addressOf(world.app.build, id, world.own);
      for (const way of [path, dataDoor(path)])
        expect([id, (await leader.post(way, formsOf(world.own)[id])).status]).toEqual([id, 409]);
    }
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test("leads whoever comes to prepare or to decide to a page that says so", async () => {
    const said = [visibleText(nl.calendar.cancelled)];
    for (const { id } of doors("GET").filter(({ id: one }) => !STILL_THERE.test(one))) {
      const first = await leader.get(addressOf(world.app.build, id, world.own));
      const page = first.location === null ? first : await leader.get(first.location);
      expect([id, page.status, said.filter((one) => visibleText(page.text).includes(one))]).toEqual([
        id,
        200,
        said,
      ]);
    }
  });

  test.each(TYPED)("gives back what was typed at %s, and says when, why and by whom", async (room, typed) => {
    const english = await world.as("Procesleider", "en");
    const path = addressOf(world.app.build, `${AT}.${room}`, world.own);
    for (const [who, words, day] of [
      [leader, nl, "20-11-2026"],
      [english, en, "20 Nov 2026"],
    ] as const) {
      const { status, text } = await who.post(path, { ...formsOf(world.own)[`${AT}.${room}`], ...typed });
      const seen = visibleText(text);
      expect(status).toBe(409);
      for (const [field, value] of Object.entries(typed))
        expect([field, valuesOf(text, field)]).toEqual([field, [value]]);
      for (const said of [words.calendar.cancelled, words.calendar.tooLate.kept, words.calendar.form.theirs])
        expect(seen).toContain(visibleText(said));
      for (const fact of ["Ziek", day, "Procesleider"]) expect(seen).toContain(fact);
      expect(text).not.toMatch(/<main[\s\S]*<button/);
    }
  });

  test("keeps the ticks of whoever was saying who comes", async () => {
    const guests = world.own.holder ?? "";
    const form = { version: world.own.meetingVersion ?? "", guests };
    const { status, text } = await leader.post(paths.attendance(SLUG, world.meeting), form);
    expect([status, valuesOf(text, "guests")]).toEqual([409, [guests]]);
    expect(visibleText(text)).toContain("Ziek");
  });

  test("says when, why and by whom to whoever only pressed a button", async () => {
    for (const room of ["publication", "proposals", "items.$item.position", "items.$item.removal"]) {
      const path = addressOf(world.app.build, `${AT}.${room}`, world.own);
      const { status, text } = await leader.post(path, formsOf(world.own)[`${AT}.${room}`]);
      expect([room, status]).toEqual([room, 409]);
      for (const fact of ["Ziek", "20-11-2026"]) expect(visibleText(text)).toContain(fact);
    }
  });

  test("says so at its agenda, in both languages, and offers nothing to do there", async () => {
    const english = await world.as("Procesleider", "en");
    for (const [who, words] of [
      [leader, nl],
      [english, en],
    ] as const) {
      const { text } = await who.get(paths.agenda(SLUG, world.meeting));
      expect(visibleText(text)).toContain(visibleText(words.calendar.cancelled));
      expect(text).not.toContain(paths.decision(SLUG, world.meeting, world.item));
    }
  });

  test("stays in the list, marked as such, without a way to prepare it", async () => {
    const { text } = await leader.get(paths.meetings(SLUG));
    expect(visibleText(text)).toContain(nl.terms.meetingStates.cancelled);
    expect(text).not.toContain(paths.preparation(SLUG, world.meeting));
  });

  test("is not what the programme calls its next one", async () => {
    const { text } = await leader.get(paths.programme(SLUG));
    expect(text).not.toContain(paths.preparation(SLUG, world.meeting));
  });
});
