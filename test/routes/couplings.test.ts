import { beforeEach, describe, expect, test } from "vitest";
import { listCoupleable } from "#db/queries/couplings.ts";
import { endIndicator } from "#db/queries/indicator-commands.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { demoAuthor } from "#test/support/steering-group.ts";
import { TODAY } from "#test/support/stores.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { couplings: say, indicators, monitor, pages } = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const sight = () => ({ programmeId: world.own.programmeId ?? "", seesConfidential: true });
const own = (name: string) => world.own[name] ?? "";
const form = () => ({ name: "Eerst dit", leadingId: own("indicator"), followingId: own("uncoupled") });
const couplings = async () => (await loadMonitoring(world.app.store, sight())).couplings;
const page = async (who: Visitor, path = paths.monitoring(SLUG)) => visibleText((await who.get(path)).text);

describe("a coupling", () => {
  test("is made out of two indicators, said once, shown with its finding and told in the log", async () => {
    const made = await leader.post(paths.newCoupling(SLUG), form());
    expect(made.location).toBe(`${paths.monitoring(SLUG)}?said=coupled`);
    const text = await page(leader, made.location ?? "");
    expect(text).toContain(say.said.coupled);
    expect(text).toContain(
      "Of de afbouw voorloopt is onbekend: niet bekend is hoe ver het is met Wachtenden.",
    );
    expect(await page(leader, paths.log(SLUG))).toContain(indicators.deeds["add coupling"]("Eerst dit"));
  });

  test("offers only what can be compared, and says where the finding must stay unknown for now", async () => {
    const { store } = world.app;
    const author = await demoAuthor(store, "Procesleider");
    const ended = { programmeId: sight().programmeId, id: own("uncoupled"), version: 1, on: TODAY };
    await endIndicator(store, author, ended);
    const { text } = await leader.get(paths.newCoupling(SLUG));
    expect(text).toContain(`value="${own("indicator")}"`);
    for (const name of ["words", "uncoupled"]) expect(text).not.toContain(`value="${own(name)}"`);
    const offered = visibleText(text);
    expect(offered).toContain(say.withoutPath("Opbouw van alternatieven"));
    expect(offered.indexOf("Plaatsen in gebruik")).toBeLessThan(offered.indexOf("Opbouw van alternatieven"));
    const { status, text: refused } = await leader.post(paths.newCoupling(SLUG), form());
    expect(status).toBe(422);
    expect(findingAt(refused, "followingId")).toBe(pages.errors.incomparable);
  });

  test.each([
    ["coupledToItself", () => ({ followingId: own("indicator") })],
    ["coupledAlready", () => twice("leadingId", "followingId")],
    ["coupledInCircle", () => twice("followingId", "leadingId")],
  ] as const)("is refused with %s at the field, and what was typed stays", async (finding, given) => {
    await expectDone(leader.post(paths.newCoupling(SLUG), form()));
    const before = await dumpOf(world.app.store);
    const { status, text } = await leader.post(paths.newCoupling(SLUG), { ...form(), ...given() });
    expect(status).toBe(422);
    expect(findingAt(text, "followingId")).toBe(pages.errors[finding]);
    expect(valuesOf(text, "name")).toEqual(["Eerst dit"]);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test("names no indicator of another programme", async () => {
    const before = await dumpOf(world.app.store);
    for (const side of ["leadingId", "followingId"]) {
      const foreign = { ...form(), [side]: world.other.indicator ?? "" };
      expect((await leader.post(paths.newCoupling(SLUG), foreign)).status).toBe(404);
    }
    expect(await dumpOf(world.app.store)).toEqual(before);
  });
});

/** The two of the form once more, or the other way round. */
function twice(leading: "leadingId" | "followingId", following: "leadingId" | "followingId") {
  const { [leading]: leadingId, [following]: followingId } = form();
  return { leadingId, followingId };
}

describe("taking a coupling away", () => {
  test("shows first what is coupled, then leaves both indicators, and the log remembers it", async () => {
    const path = paths.couplingRemoval(SLUG, own("coupling"));
    const text = await page(leader, path);
    for (const fact of [
      "Eerst alternatieven",
      "Alternatieven",
      "Plaatsen in gebruik",
      say.removalIntroduction,
    ])
      expect(text).toContain(fact);
    const done = await leader.post(path, { version: "1" });
    expect(await page(leader, done.location ?? "")).toContain(say.said.uncoupled);
    expect((await couplings()).map(({ id }) => id)).not.toContain(own("coupling"));
    expect((await listCoupleable(world.app.store, sight(), TODAY)).map(({ id }) => id)).toContain(
      own("indicator"),
    );
    const log = await page(leader, paths.log(SLUG));
    expect(log).toContain(indicators.deeds["remove coupling"]("Eerst alternatieven"));
    expect((await leader.post(path, { version: "1" })).status).toBe(404);
  });

  test("of what was changed meanwhile takes nothing away, and shows how it stands now", async () => {
    const { status, text } = await leader.post(paths.couplingRemoval(SLUG, own("coupling")), {
      version: "7",
    });
    expect(status).toBe(409);
    expect(visibleText(text)).toContain(say.changedBeforeRemoval);
    expect((await couplings()).map(({ id }) => id)).toContain(own("coupling"));
  });
});

describe("the monitoring", () => {
  test("leads only whoever may to making a coupling and to taking one away, and nobody who looks back", async () => {
    const ways = [paths.newCoupling(SLUG), paths.couplingRemoval(SLUG, own("coupling"))];
    const reader = await world.as("Lezer Schakenbosch");
    const [may, mayNot, then] = [
      (await leader.get(paths.monitoring(SLUG))).text,
      (await reader.get(paths.monitoring(SLUG))).text,
      (await leader.get(paths.asOf(paths.monitoring(SLUG), "2026-11-18"))).text,
    ];
    for (const way of ways) {
      expect(may).toContain(way);
      expect(mayNot).not.toContain(way);
      expect(then).not.toContain(way);
    }
  });

  test("without a coupling says what one is good for, and who makes it", async () => {
    for (const { id } of await couplings())
      await expectDone(leader.post(paths.couplingRemoval(SLUG, id), { version: "1" }));
    const reader = await world.as("Lezer Schakenbosch");
    const [may, mayNot] = [await page(leader), await page(reader)];
    for (const text of [may, mayNot]) {
      expect(text).toContain(monitor.coupling.heading);
      expect(text).toContain(say.purpose);
    }
    expect(may).toContain(say.newLink);
    expect(mayNot).toContain(say.askLeader);
    expect(mayNot).not.toContain(say.newLink);
  });
});

test("a programme with fewer than two indicators to compare is told what to do first", async () => {
  const elsewhere = await world.as("Projectleider Zoetermeer");
  const { slug, store } = { slug: world.other.programme ?? "", store: world.app.store };
  const author = await demoAuthor(store, "Procesleider");
  const there = { programmeId: world.other.programmeId ?? "", seesConfidential: true };
  const { indicators: all } = await loadMonitoring(store, there);
  const found = await listCoupleable(store, there, TODAY);
  for (const { id } of found.slice(1)) {
    const version = all.find((one) => one.id === id)?.version ?? 0;
    await endIndicator(store, author, { programmeId: there.programmeId, id, version, on: TODAY });
  }
  const { text } = await elsewhere.get(paths.newCoupling(slug));
  expect(visibleText(text)).toContain(say.tooFew(1));
  expect(text).toContain(paths.newIndicator(slug));
  expect(text).not.toContain("<select");
});
