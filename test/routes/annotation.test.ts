import { beforeEach, expect, test } from "vitest";
import { listAgendaItems } from "#db/queries/agenda-items.ts";
import { paths } from "#paths";
import { partsOf } from "#test/documents/read-docx.ts";
import { dumpOf } from "#test/support/dump.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { publicationForm } from "#test/support/steering-group.ts";
import { dataDoor } from "#test/support/visitor.ts";

const SAID = "KANARIE: let op de stemming";
const ITEM = { title: "Een besluit", kind: "decision", minutes: "15" };

let world: RouteWorld;
beforeEach(async () => {
  world = await routeWorld();
  const leader = await world.as("Procesleider");
  const { meeting, item } = world;
  await expectDone(leader.post(paths.item(SLUG, meeting, item), { ...ITEM, version: "1", annotation: SAID }));
});

/** The pages on which the annotation could stand, as page and as data. */
const seenBy = async (name: string) => {
  const who = await world.as(name);
  const { meeting, item } = world;
  const pages = [
    paths.preparation(SLUG, meeting),
    paths.publication(SLUG, meeting),
    paths.item(SLUG, meeting, item),
    paths.agenda(SLUG, meeting),
    paths.log(SLUG),
  ];
  const tells = async (page: string) =>
    (await who.get(page)).text.includes("KANARIE") ||
    (await who.get(dataDoor(page))).text.includes("KANARIE");
  const told = [];
  for (const page of pages) if (await tells(page)) told.push(page.split("/").at(-1));
  return told;
};

const annotation = async () => {
  const sight = { programmeId: world.own.programmeId ?? "", seesConfidential: true };
  const items = await listAgendaItems(world.app.store, sight, world.meeting);
  return items.find(({ id }) => id === world.item)?.annotation;
};

test("the chair's annotation is read by process leader and chair, while they prepare", async () => {
  expect(await seenBy("Procesleider")).toEqual(["preparation", world.item]);
  expect(await seenBy("Voorzitter stuurgroep")).toEqual(["preparation"]);
});

test.each([
  "Projectondersteuner",
  "Afgevaardigde Haaglanden",
  "Directeur sociaal domein",
  "Lid uitvoeringsteam Horizon",
  "Lezer Schakenbosch",
])("%s never sees it", async (name) => {
  expect(await seenBy(name)).toEqual([]);
});

test("a supporter who edits the item neither erases nor replaces it", async () => {
  const supporter = await world.as("Projectondersteuner");
  const address = paths.item(SLUG, world.meeting, world.item);
  await expectDone(supporter.post(address, { ...ITEM, version: "2" }));
  await expectDone(supporter.post(address, { ...ITEM, version: "3", annotation: "Iets anders" }));
  expect(await annotation()).toBe(SAID);
  const lost = await supporter.post(address, { ...ITEM, version: "1", annotation: "x" });
  expect([lost.status, lost.text.includes("KANARIE")]).toEqual([409, false]);
});

test("it goes into no published version, no Word file and no row of the log", async () => {
  const leader = await world.as("Procesleider");
  const form = await publicationForm(world.app.store, 1);
  await expectDone(leader.post(paths.publication(SLUG, world.meeting), form));
  await expectDone(leader.post(paths.itemRemoval(SLUG, world.meeting, world.item), { version: "2" }));
  const { bytes } = await leader.get(paths.agendaDocx(SLUG, world.meeting, 2));
  expect(JSON.stringify(partsOf(bytes))).not.toContain("KANARIE");
  expect(JSON.stringify(await dumpOf(world.app.store))).not.toContain("KANARIE");
});
