import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const say = catalogueOf("nl").capacity;

let world: RouteWorld;
let leader: Visitor;
let reader: Visitor;
let team: string;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  reader = await world.as("Lezer Schakenbosch");
  const { store } = world.app;
  const bodies = await store.read.select().from(store.t.body);
  team = bodies.find(({ name }) => name === "Uitvoeringsteam")?.id ?? "";
});

const page = async (who: Visitor) => visibleText((await who.get(paths.capacity(SLUG))).text);
const seat = async (fields: Readonly<Record<string, string>>) => {
  const group = await steeringGroup(world.app.store);
  const participantId = group.participant("Afgevaardigde Haaglanden");
  await expectDone(leader.post(paths.newSeat(SLUG, team), { role: "member", participantId, ...fields }));
};

describe("the hours of the implementation team", () => {
  test("are added up against the norm, a vacant seat included", async () => {
    const text = await page(reader);
    expect(text).toContain(say.short(52, 60, 8));
    expect(text).toContain(say.vacantSeats(1));
    expect(text).toContain(say.others.heading);
  });

  test("an eight-hour seat shows below the twelve-hour minimum, to everybody", async () => {
    await seat({ hoursPerWeek: "8" });
    for (const who of [leader, reader]) {
      const text = await page(who);
      expect(text).toContain(say.belowMinimumSeats(1, 12));
      expect(text).toContain("Afgevaardigde Haaglanden, lid 8 onder het minimum");
    }
  });

  test("a seat without hours is unknown, and its term that ends is flagged", async () => {
    expect(await page(reader)).toContain(say.ending.none(8));
    await seat({ until: "2026-12-18" });
    const text = await page(reader);
    expect(text).toContain("Afgevaardigde Haaglanden, lid onbekend onbekend 18-12-2026 (over 28 dagen)");
    expect(text).toContain(say.unknownSeats(1));
    expect(text).toContain(say.short(52, 60, 8));
    expect(text).toContain(say.ending.introduction(8));
  });

  test("only whoever may edit is led from a seat to its form", async () => {
    expect((await leader.get(paths.capacity(SLUG))).text).toMatch(/\/governance\/seats\/[^"]+\/edit"/);
    expect((await reader.get(paths.capacity(SLUG))).text).not.toMatch(/\/governance\/seats\/[^"]+\/edit"/);
  });
});

test("a programme without bodies says what to do next", async () => {
  const director = await world.as("Directeur sociaal domein");
  const { text } = await director.get(paths.capacity("hollands-midden"));
  expect(visibleText(text)).toContain(say.none);
  expect(text).toContain(paths.governance("hollands-midden"));
});
