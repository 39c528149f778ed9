import { beforeEach, describe, expect, test } from "vitest";
import { listAuthorities } from "#db/queries/authorities.ts";
import { findParticipantOf } from "#db/queries/parties.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import type { Fields, Visitor } from "#test/support/visitor.ts";

const { authority: say, pages } = catalogueOf("nl");
const RECORD = { act: "beslissen", domains: ["inhoud"], basis: "mandaat" };

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const records = () =>
  listAuthorities(world.app.store, { programmeId: world.own.programmeId ?? "", seesConfidential: true });
const recorded = async (fields: Fields, path = paths.newAuthority(SLUG)) => {
  const before = (await records()).map(({ id }) => id);
  const answer = await leader.post(path, fields);
  expect(answer.status, visibleText(answer.text)).toBe(302);
  return {
    location: answer.location ?? "",
    made: (await records()).filter(({ id }) => !before.includes(id)),
  };
};

describe("a chain of ratifications", () => {
  const chain = {
    ...{ ratifiedBy1: "college", leadDays1: "14", ratifiedBy3: "raad", leadDays3: "42" },
    ...{ ratifiedBy4: "or", leadDays4: "28" },
  };

  test("has up to four steps in order, and a step left out leaves no hole", async () => {
    const { made } = await recorded({ ...RECORD, ...chain, holderId: world.own.holder ?? "" });
    expect(made[0]?.chain).toEqual([
      { constituency: "college", leadDays: 14 },
      { constituency: "raad", leadDays: 42 },
      { constituency: "or", leadDays: 28 },
    ]);
  });

  test("has no half steps", async () => {
    const half = { ...RECORD, holderId: world.own.holder ?? "", ratifiedBy2: "raad", leadDays4: "3" };
    const { status, text } = await leader.post(paths.newAuthority(SLUG), half);
    expect(status).toBe(422);
    expect(findingAt(text, "leadDays2")).toBe(pages.errors.leadDays);
    expect(findingAt(text, "ratifiedBy4")).toBe(pages.errors.choose);
    expect(valuesOf(text, "ratifiedBy2")).toEqual(["raad"]);
  });
});

describe("several holders at once", () => {
  test("get the same authority, all of them", async () => {
    const group = await steeringGroup(world.app.store);
    const holderIds = [world.own.holder ?? "", group.participant("Afgevaardigde Haaglanden")];
    const { made } = await recorded({ ...RECORD, holderIds, reference: "B-1" }, paths.bulkAuthority(SLUG));
    expect(made.map(({ holderId }) => holderId).sort()).toEqual([...holderIds].sort());
    expect(new Set(made.map(({ reference }) => reference))).toEqual(new Set(["B-1"]));
  });

  test("get none when one of them is who records it, or is of elsewhere; the ticks are kept", async () => {
    const group = await steeringGroup(world.app.store);
    const holderIds = [world.own.holder ?? "", group.participant("Procesleider")];
    const before = await dumpOf(world.app.store);
    const { status, text } = await leader.post(paths.bulkAuthority(SLUG), { ...RECORD, holderIds });
    expect(status).toBe(422);
    expect(visibleText(text)).toContain(say.bulk.ownAuthority);
    expect(valuesOf(text, "holderIds")).toEqual([world.own.holder]);
    const foreign = { ...RECORD, holderIds: [world.own.holder ?? "", world.other.holder ?? ""] };
    expect((await leader.post(paths.bulkAuthority(SLUG), foreign)).status).toBe(404);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });
});

describe("a replacement", () => {
  test("is filled from the old record, follows it for the same holder, and stands in the log", async () => {
    const path = paths.replacement(SLUG, world.own.record ?? "");
    const old = (await records()).find(({ id }) => id === world.own.record) ?? expect.fail();
    const { text } = await leader.get(path);
    expect(valuesOf(text, "basis")).toEqual([old.basis]);
    expect(valuesOf(text, "domains")).toEqual(
      [...old.domains].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
    );
    expect(valuesOf(text, "validFrom")).toEqual(["2026-11-20"]);
    const { made } = await recorded({ ...RECORD, validFrom: "2026-12-01", version: "1" }, path);
    expect(made).toMatchObject([{ holderId: old.holderId, validFrom: "2026-12-01" }]);
    expect((await records()).find(({ id }) => id === old.id)?.revokedOn).toBe("2026-12-01");
    expect(visibleText((await leader.get(paths.log(SLUG))).text)).toContain(
      "verving de gezaghebbendheid van",
    );
  });

  test("of one's own is refused, and the old record goes on", async () => {
    const group = await steeringGroup(world.app.store);
    const member = await world.as("Projectondersteuner");
    const holderId = group.participant("Procesleider");
    await expectDone(member.post(paths.newAuthority(SLUG), { ...RECORD, holderId }));
    const own = (await records()).find((one) => one.holderId === holderId) ?? expect.fail();
    const before = await dumpOf(world.app.store);
    const form = { ...RECORD, validFrom: "2026-11-20", version: "1" };
    const { status, text } = await leader.post(paths.replacement(SLUG, own.id), form);
    expect([status, visibleText(text).includes(say.form.ownAuthority)]).toEqual([422, true]);
    expect(await dumpOf(world.app.store)).toEqual(before);
    const personId = (await group.author()).personId;
    const seat = await findParticipantOf(world.app.store, { programmeId: group.programmeId, personId });
    expect(seat).toBe(holderId);
  });
});

describe("what the Awb says of a mandate", () => {
  const shown = async (fields: Fields) => {
    const { location } = await recorded({ ...RECORD, ...fields, holderId: world.own.holder ?? "" });
    const { text } = await leader.get(location);
    const box =
      /<div role="status">.*?<\/div><\/div><\/div>|<div role="status">.*?<h2|<div role="status">.*?<table/s;
    return visibleText(box.exec(text)?.[0] ?? "");
  };

  test("is told once it is recorded, and a missing reference stands out", async () => {
    const text = await shown({});
    for (const article of ["10:5 lid 2", "10:3 lid 2 a", "10:3 lid 2 b", "10:7", "10:8"])
      expect(text).toContain(`Awb ${article}`);
    expect(await shown({ reference: "Mandaatbesluit 3" })).not.toContain("10:5");
  });

  test("is not told of another basis", async () => {
    expect(await shown({ basis: "volmacht" })).not.toContain("Awb");
  });

  test("stands with the record in the list, for everybody", async () => {
    const reader = await world.as("Lezer Schakenbosch");
    const { text } = await reader.get(paths.authority(SLUG));
    expect(visibleText(text)).toContain(say.mandate.heading);
    expect(visibleText(text)).toContain("Awb 10:7");
  });
});
