import { beforeAll, describe, expect, test } from "vitest";
import { cancelMeeting } from "#db/queries/meeting-planning.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { visibleText } from "#test/support/html.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { addressOf, doorsOf, formsOf } from "#test/support/routes.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { dataDoor, type Visitor } from "#test/support/visitor.ts";

const AT = "programmes.$programme.meetings.$meeting";
const [nl, en] = [catalogueOf("nl"), catalogueOf("en")];
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
      const { location } = await leader.get(addressOf(world.app.build, id, world.own));
      const page = await leader.get(location ?? "");
      expect([id, page.status, said.filter((one) => visibleText(page.text).includes(one))]).toEqual([
        id,
        200,
        said,
      ]);
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
