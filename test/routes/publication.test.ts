import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const add = (given: Readonly<Record<string, string>>) => {
  const item = { title: "Nieuw punt", kind: "discussion", minutes: "10", ...given };
  return expectDone(leader.post(paths.newItem(SLUG, world.meeting), item));
};
const pages = () => [paths.preparation(SLUG, world.meeting), paths.publication(SLUG, world.meeting)];
const read = async (path: string) => visibleText((await leader.get(path)).text);

describe("whoever is about to publish", () => {
  test("reads by how many minutes the agenda is over, where it is prepared and where it is sent", async () => {
    for (const path of pages()) expect(await read(path)).not.toContain("te veel");
    await add({ minutes: "400" });
    for (const path of pages()) expect(await read(path)).toContain(nl.publication.overTime(430, 120, 310));
  });

  test("reads which cover note misses what, with the way to fill it in", async () => {
    for (const path of pages()) {
      const { text } = await leader.get(path);
      expect(visibleText(text)).toContain(nl.publication.heading);
      expect(visibleText(text)).toMatch(/4.1 Een besluit Niet ingevuld: .*Juridisch/);
      expect(text).toMatch(/href="[^"]+\/decision-points\/[^"]+\/edit"/);
    }
  });

  test("may do so all the same", async () => {
    await add({ minutes: "400" });
    expect(await read(paths.publication(SLUG, world.meeting))).toContain(nl.publication.allowed);
  });
});
