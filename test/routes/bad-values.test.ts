import { beforeAll, expect, test } from "vitest";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { type BadInputWorld, badInputWorld, expectFinding } from "#test/support/bad-input-world.ts";
import { findingAt, valuesOf } from "#test/support/html.ts";
import { expectDone } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";

const AT = "programmes.$programme.meetings.$meeting";

let world: BadInputWorld;
beforeAll(async () => {
  world = await badInputWorld();
});

test("numbers are whole, within their bounds, and no larger than a column holds", async () => {
  const id = `${AT}.items.$item._index`;
  for (const minutes of ["0", "481", "1.5", "1e999", "-1", "NaN", "0x", "٣"])
    expect((await world.refused(id, { ...world.right(id), minutes })).status, minutes).toBe(422);
  for (const version of ["-1", "1.5", "2147483648", "9007199254740993", "1e308", "x"]) {
    expect((await world.refused(id, { ...world.right(id), version })).status, version).toBe(422);
    const removal = `${AT}.items.$item.removal`;
    expect((await world.refused(removal, { version })).status, version).toBe(400);
  }
});

test("days exist, and the last is not before the first", async () => {
  const id = "programmes.$programme.authority.new";
  const { errors } = catalogueOf("nl").pages;
  for (const validUntil of [
    "2026-02-30",
    "31-12-2026",
    "0000-00-00",
    "0000-01-01",
    "2026-1-1",
    "+020260-01-01",
  ]) {
    const { text } = await world.refused(id, { ...world.right(id), validUntil });
    expect(findingAt(text, "validUntil"), validUntil).toBe(errors.day);
  }
  const { text } = await world.refused(id, {
    ...world.right(id),
    validFrom: "2026-02-02",
    validUntil: "2026-02-01",
  });
  expect(findingAt(text, "validUntil")).toBe(errors.dayOrder);
});

test("a seat has a role, whole hours and a term that holds together", async () => {
  const { errors } = catalogueOf("nl").pages;
  for (const id of [
    "programmes.$programme.governance.bodies.$body.seats.new",
    "programmes.$programme.governance.seats.$seat.edit",
  ]) {
    const wrong = { role: "koning", hoursPerWeek: "41", from: "2026-02-30", until: "morgen" };
    const { status, text } = await world.refused(id, { ...world.right(id), ...wrong });
    expect(status).toBe(422);
    expectFinding(text, "role", errors.choose);
    expectFinding(text, "hoursPerWeek", errors.hours);
    expectFinding(text, "from", errors.day);
    expectFinding(text, "until", errors.day);
    const holder = world.right(id).participantId ?? "";
    const turned = { from: "2026-02-02", until: "2026-02-01", substituteId: holder };
    const again = await world.refused(id, { ...world.right(id), ...turned });
    expectFinding(again.text, "until", errors.dayOrder);
    expectFinding(again.text, "substituteId", errors.substitute);
    expect(valuesOf(again.text, "from")).toEqual(["2026-02-02"]);
  }
});

test("a party that is named twice is needed once, and one of another programme is not found", async () => {
  const id = "programmes.$programme.decision-points.$point.edit";
  const { points, programmeId } = await steeringGroup(world.app.store);
  const [party = ""] = points[0]?.requiredPartyIds ?? [];
  const twice = { ...world.right(id), version: "2", requiredPartyIds: [party, party] };
  await expectDone(world.sender(id).post(world.pathOf(id), twice));
  const sight = { programmeId, seesConfidential: true };
  const point = await findDecisionPoint(world.app.store, sight, world.own.point ?? "");
  expect(point?.requiredPartyIds).toEqual([party]);
  const foreign = { ...world.right(id), version: "3", requiredPartyIds: ["no-such-party"] };
  expect((await world.refused(id, foreign)).status).toBe(404);
});
