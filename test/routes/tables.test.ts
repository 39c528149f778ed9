import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Store } from "#db/store.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { programmeBySlug } from "#test/support/steering-group.ts";
import { NOW } from "#test/support/stores.ts";
import type { Visitor } from "#test/support/visitor.ts";

const say = catalogueOf("nl").tables;
const WHO = "Afgevaardigde Haaglanden";
const ELSEWHERE = "zoetermeer";

let world: RouteWorld;
let leader: Visitor;
let director: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  director = await world.as("Directeur sociaal domein");
  await seatEverywhere(world.app.store);
});

/** Gives one person a seat at four bodies of Jeugdhulp Plus, and one in Zoetermeer, where they are somebody else. */
async function seatEverywhere({ read, write, t }: Store): Promise<void> {
  const [person] = await read.select().from(t.person).where(eq(t.person.name, WHO));
  const [own, other] = await Promise.all(
    [SLUG, ELSEWHERE].map((slug) => programmeBySlug(world.app.store, slug)),
  );
  const [programmeId, otherId] = [own?.id ?? "", other?.id ?? ""];
  const bodies = await read.select().from(t.body);
  const [participant] = await read
    .select()
    .from(t.participant)
    .where(and(eq(t.participant.programmeId, programmeId), eq(t.participant.personId, person?.id ?? "")));
  const [party] = await read.select().from(t.party).where(eq(t.party.programmeId, otherId));
  const bare = bodies.filter((body) => body.programmeId === programmeId && body.kind === "working-group");
  const there = bodies.find((body) => body.programmeId === otherId);
  const seat = { role: "member", provenance: "example", ordinal: 90 } as const;
  const deed = { verb: "seat", entity: "seat", entityId: "x", change: {} };
  await write(async (tx) => {
    await tx.insert(t.participant).values({
      ...{ programmeId: otherId, id: "elsewhere", partyId: party?.id ?? "", personId: person?.id ?? "" },
    });
    await tx.insert(t.seat).values([
      ...bare.map(({ id }, index) => ({
        ...{ ...seat, programmeId, id: `seat ${index}`, bodyId: id, participantId: participant?.id ?? "" },
        hoursPerWeek: 4,
      })),
      {
        ...{ ...seat, programmeId: otherId, id: "seat there", bodyId: there?.id ?? "" },
        ...{ participantId: "elsewhere", hoursPerWeek: 20 },
      },
    ]);
    return {
      result: undefined,
      audit: [{ ...deed, chain: programmeId, at: NOW, accountId: null, actorName: "Tester" }],
    };
  });
}

const page = async (who: Visitor, programme?: string) =>
  visibleText((await who.get(paths.tables(programme))).text);

test("whoever belongs to both programmes sees the person at all five tables, with the hours of both", async () => {
  const text = await page(director);
  expect(text).toContain(say.crowded(WHO, 5));
  expect(text).toContain(say.hoursBesides(32, 1));
  expect(text).toContain(say.acrossAll(5));
});

test("whoever belongs to one of them learns nothing of the other: no table, no hour, no count", async () => {
  const text = await page(leader);
  expect(text).toContain(say.crowded(WHO, 4));
  expect(text).toContain(say.hoursBesides(12, 1));
  expect(text).not.toContain("Zoetermeer");
  const { text: raw } = await leader.get(paths.tables());
  expect(raw).not.toMatch(/zoetermeer/i);
});

test("one programme by itself, for whoever belongs to it; else there is no such page", async () => {
  expect(await page(director, SLUG)).toContain(say.crowded(WHO, 4));
  expect(await page(director, ELSEWHERE)).not.toContain(WHO);
  expect((await leader.get(paths.tables(ELSEWHERE))).status).toBe(404);
  expect((await leader.get(paths.tables("nergens"))).status).toBe(404);
});

test("what is confidential makes no finding to whoever may not see it", async () => {
  const { read, write, t } = world.app.store;
  const { id: programmeId } = await programmeBySlug(world.app.store, SLUG);
  const bodies = (await read.select().from(t.body)).filter((body) => body.programmeId === programmeId);
  const [group, team] = ["Stuurgroep", "Uitvoeringsteam"].map((name) =>
    bodies.find((one) => one.name === name),
  );
  const deed = { verb: "point", entity: "decision point", entityId: "x", change: {} };
  const point = (number: number, bodyId: string, confidentialGround: string | null) => ({
    ...{ programmeId, id: `point ${number}`, number, bodyId, confidentialGround, version: 1 },
    ...{ title: "Iets", requestedDecision: ["Iets."], domains: ["vastgoed" as const], coverNote: {} },
    ...{ amountKind: "none" as const, state: "ready" as const, purpose: "decision" as const },
    provenance: "example" as const,
  });
  await write(async (tx) => {
    await tx
      .insert(t.decisionPoint)
      .values([point(801, group?.id ?? "", null), point(802, team?.id ?? "", "bedrijfsgeheim")]);
    return {
      result: undefined,
      audit: [{ ...deed, chain: programmeId, at: NOW, accountId: null, actorName: "Tester" }],
    };
  });
  const found = say.sharedSubject("vastgoed", "Stuurgroep en Uitvoeringsteam");
  expect(await page(leader, SLUG)).toContain(found);
  expect(await page(await world.as("Lezer Schakenbosch"), SLUG)).not.toContain(found);
});
