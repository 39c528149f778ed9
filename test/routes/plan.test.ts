import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { timeline: say, pages } = catalogueOf("nl");
let world: RouteWorld;
let leader: Visitor;
let reader: Visitor;
const arrive = async () => {
  world = await routeWorld();
  [leader, reader] = [await world.as("Procesleider"), await world.as("Lezer Schakenbosch")];
};
const textOf = async (path: string, who = reader) => visibleText((await who.get(path)).text);
const slipAt = (asked: Readonly<Record<string, string>>) =>
  `${paths.slip(SLUG)}?${new URLSearchParams(asked)}`;
const asked = () => ({ item: world.own.milestone ?? "", days: "30", direction: "later" });

describe("the plan", () => {
  beforeAll(arrive);

  test("is complete in words: what, when, what was agreed, what it waits for", async () => {
    const text = await textOf(paths.plan(SLUG));
    for (const sentence of [
      "Eerste mijlpaal",
      "19-1-2027",
      "20 dagen later",
      say.table.heading,
      say.ties.heading,
    ])
      expect(text).toContain(sentence);
    expect(text).toContain(say.tip.waits("Eerste mijlpaal"));
  });

  test("zooms by the address, and takes any other word for everything", async () => {
    expect(await textOf(`${paths.plan(SLUG)}?zoom=year&from=2027-05-01`)).toContain(say.zoom.yearOf("2027"));
    expect(await textOf(`${paths.plan(SLUG)}?zoom=quarter`)).toContain(say.zoom.quarterOf(4, "2026"));
    for (const search of ["zoom=nonsense", "zoom=year&from=2026-02-30", "zoom=year&from=0001-01-01"])
      expect((await reader.get(`${paths.plan(SLUG)}?${search}`)).status).toBe(200);
  });

  test("offers whoever only reads nothing to change, but lets them think it through", async () => {
    const { text } = await reader.get(paths.plan(SLUG));
    expect(text).not.toContain(paths.newDependency(SLUG));
    expect(text).not.toContain("/removal");
    const thought = await reader.get(slipAt(asked()));
    expect(thought.text).not.toContain(say.slip.commitIntroduction);
    expect(visibleText(thought.text)).toContain(say.slip.moved(2));
  });

  test("lets nothing wait for itself in a circle", async () => {
    const form = {
      predecessorId: world.own.follower ?? "",
      successorId: world.own.milestone ?? "",
      lagDays: "0",
    };
    const { status, text } = await leader.post(paths.newDependency(SLUG), form);
    expect([status, findingAt(text, "successorId")]).toEqual([422, pages.errors.tiedInCircle]);
  });
});

describe("a slip", () => {
  beforeEach(arrive);

  test("is thought through without changing anything", async () => {
    const before = await dumpOf(world.app.store);
    const text = await textOf(slipAt(asked()), leader);
    for (const sentence of [say.slip.moved(2), "30 werkdagen later", say.slip.pushed("Eerste mijlpaal")])
      expect(text).toContain(sentence);
    expect(await dumpOf(world.app.store)).toEqual(before);
    expect(await textOf(slipAt({ ...asked(), days: "0" }))).toContain(pages.errors.slipDays);
  });

  test("is committed with one reason for all that moves, and the log says so", async () => {
    const page = await leader.get(slipAt(asked()));
    const [seen = ""] = valuesOf(page.text, "seen");
    await expectDone(
      leader.post(paths.slip(SLUG), { ...asked(), seen, reason: "De zaal is pas later klaar" }),
    );
    for (const id of [world.own.milestone, world.own.follower])
      expect(await textOf(paths.milestone(SLUG, id ?? ""))).toContain("De zaal is pas later klaar");
    expect(await textOf(paths.log(SLUG), leader)).toContain("verschoof ‘Eerste mijlpaal’");
  });

  test("of a plan that was changed since is shown anew, and commits nothing", async () => {
    const page = await leader.get(slipAt(asked()));
    const [seen = ""] = valuesOf(page.text, "seen");
    const room = paths.milestoneRoom(SLUG, world.own.milestone ?? "", "forecast");
    await expectDone(leader.post(room, { forecastOn: "2027-02-22", reason: "Intussen", version: "3" }));
    const before = await dumpOf(world.app.store);
    const late = await leader.post(slipAt(asked()), { ...asked(), seen, reason: "Van mij" });
    expect(late.status).toBe(409);
    expect(visibleText(late.text)).toContain(say.slip.changed);
    expect(valuesOf(late.text, "reason")).toEqual(["Van mij"]);
    expect(await dumpOf(world.app.store)).toEqual(before);
    const [again = ""] = valuesOf(late.text, "seen");
    await expectDone(leader.post(slipAt(asked()), { ...asked(), seen: again, reason: "Van mij" }));
  });

  test("of another programme's milestone is not found", async () => {
    const theirs = { ...asked(), item: world.other.milestone ?? "", reason: "x" };
    expect((await leader.post(paths.slip(SLUG), theirs)).status).toBe(404);
    expect(await textOf(slipAt(theirs))).toContain(say.slip.immovable["not-there"]);
  });
});

describe("looking back", () => {
  beforeAll(arrive);

  /** The page without what is new with every answer, and without the banner. */
  const pageOf = async (path: string) => {
    const { text } = await leader.get(path);
    expect(text).toContain(`class="as-of-banner"`);
    return text.replace(/nonce="[^"]*"/g, "").replace(/<aside class="as-of-banner".*?<\/aside>/s, "");
  };

  test("reproduces every page byte for byte after all that can be changed was changed", async () => {
    const [id, follower, third] = [
      world.own.milestone ?? "",
      world.own.follower ?? "",
      world.own.third ?? "",
    ];
    const day = "?asOf=2026-11-19";
    const addresses = [
      ...[paths.plan(SLUG), paths.milestones(SLUG), paths.milestoneTrend(SLUG)],
      ...[paths.milestone(SLUG, id), paths.milestone(SLUG, follower)],
    ].map((path) => path + day);
    const before = await Promise.all(addresses.map(pageOf));
    const post = (path: string, form: Readonly<Record<string, string>>) =>
      expectDone(leader.post(path, form));
    await post(paths.milestoneRoom(SLUG, id, "edit"), { name: "Heel anders", version: "3" });
    await post(paths.milestoneRoom(SLUG, id, "forecast"), {
      forecastOn: "2027-05-05",
      reason: "Later",
      version: "4",
    });
    await post(paths.milestoneRoom(SLUG, id, "baseline"), {
      baselineOn: "2027-05-05",
      reason: "Later",
      version: "5",
    });
    await post(paths.newMilestone(SLUG), { name: "Na die dag gemaakt" });
    await post(paths.newDependency(SLUG), { predecessorId: follower, successorId: third, lagDays: "3" });
    await post(paths.dependencyRemoval(SLUG, world.own.dependency ?? ""), { version: "1" });
    const { store } = world.app;
    const [phase] = await store.read.select().from(store.t.phase);
    for (const item of [
      follower,
      phase?.programmeId === world.own.programmeId ? (phase?.id ?? "") : "",
    ].filter(Boolean))
      await leader.post(paths.slip(SLUG), { item, days: "40", direction: "later", reason: "Alles later" });
    await post(paths.milestoneRoom(SLUG, third, "achievement"), { achievedOn: "2026-11-19", version: "2" });
    expect(await textOf(paths.plan(SLUG))).toContain("Heel anders");
    for (const [index, address] of addresses.entries())
      expect(await pageOf(address), address).toBe(before[index]);
  });

  test("has no forms and nothing that changes anything", async () => {
    for (const path of [paths.plan(SLUG), paths.milestone(SLUG, world.own.milestone ?? "")]) {
      const { text } = await leader.get(`${path}?asOf=2026-11-19`);
      const main = /<main.*<\/main>/s.exec(text)?.[0] ?? "";
      expect(main).not.toContain("<form");
      expect(main).not.toMatch(/href="[^"]*\/(new|edit|forecast|achievement|baseline|slip)"/);
    }
  });

  test.each(["2026-02-30", "2027-01-01", "nonsense"])("to %s shows today and says so", async (asOf) => {
    const { text } = await leader.get(`${paths.plan(SLUG)}?asOf=${asOf}`);
    expect(text).not.toContain(`class="as-of-banner"`);
    expect(visibleText(text)).toContain(say.asOf.refused);
  });

  test("a milestone that was not made yet is not found", async () => {
    const path = paths.milestone(SLUG, world.own.milestone ?? "");
    expect((await leader.get(`${path}?asOf=2026-01-01`)).status).toBe(404);
  });
});
