import { beforeEach, describe, expect, test } from "vitest";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listParticipants } from "#db/queries/parties.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const [nl, en] = [catalogueOf("nl"), catalogueOf("en")];
const TODAY = "2026-11-20";

let world: RouteWorld;
let leader: Visitor;
let needing: { readonly partyId: string; readonly pointId: string };
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  const { sight } = await steeringGroup(world.app.store);
  const people = await listParticipants(world.app.store, sight);
  const partyId = people.find(({ id }) => id === world.own.participant)?.partyId ?? "";
  const points = await listDecisionPoints(world.app.store, sight);
  const pointId =
    points.find(
      ({ purpose, requiredPartyIds }) => purpose === "decision" && requiredPartyIds.includes(partyId),
    )?.id ?? "";
  needing = { partyId, pointId };
});

const leave = (endedOn: string, version = "1", who = leader) =>
  who.post(paths.partyDeparture(SLUG, needing.partyId), { endedOn, version });
const text = async (path: string, who = leader) => visibleText((await who.get(path)).text);

describe("a party that leaves", () => {
  test("is shown with what ends, before anything does, in both languages", async () => {
    const english = await world.as("Procesleider", "en");
    for (const [who, words] of [
      [leader, nl],
      [english, en],
    ] as const) {
      const page = await text(paths.partyDeparture(SLUG, needing.partyId), who);
      expect(page).toContain(visibleText(words.departure.consequences));
      expect(page).toContain(visibleText(words.departure.onlyOne));
    }
  });

  test("stands out on the decision point that needs it and on the overview", async () => {
    await expectDone(leave(TODAY));
    const said = "niet meer in het programma per 20-11-2026";
    for (const path of [paths.decisionPoint(SLUG, needing.pointId), paths.programme(SLUG)])
      expect(await text(path)).toContain(said);
  });

  test("stays in the history, is in no new form, and its people in no new seat", async () => {
    await expectDone(leave(TODAY));
    expect(await text(paths.governance(SLUG))).toContain(nl.departure.ended);
    const offered = `value="${needing.partyId}"`;
    for (const path of [paths.newDecisionPoint(SLUG), paths.newConform(SLUG), paths.newCommissioning(SLUG)])
      expect((await leader.get(path)).text).not.toContain(offered);
    for (const path of [paths.newSeat(SLUG, world.own.body ?? ""), paths.newAuthority(SLUG)])
      expect((await leader.get(path)).text).not.toContain(`value="${world.own.participant}"`);
    expect((await leader.get(paths.decisionPointEdit(SLUG, needing.pointId))).text).toContain(offered);
  });

  test("comes back by a correction that the log tells of", async () => {
    await expectDone(leave(TODAY));
    await expectDone(leave("", "2"));
    expect(await text(paths.decisionPoint(SLUG, needing.pointId))).not.toContain(
      "niet meer in het programma",
    );
    const log = await text(paths.log(SLUG));
    for (const said of ["vertrekt: zij blijft", "legde vast dat partij"]) expect(log).toContain(said);
  });

  test("leaves nothing behind where it cannot be: no day, an old version", async () => {
    const blank = await leave("");
    expect([blank.status, findingAt(blank.text, "endedOn")]).toEqual([422, nl.pages.errors.required]);
    await expectDone(leave(TODAY));
    const late = await leave("2027-02-01");
    expect([late.status, valuesOf(late.text, "endedOn")]).toEqual([409, ["2027-02-01"]]);
    expect(visibleText(late.text)).toContain("20-11-2026");
  });
});

test("a day of departure that does not exist is told at its field and given back", async () => {
  for (const path of [
    paths.partyDeparture(SLUG, needing.partyId),
    paths.participantDeparture(SLUG, world.own.participant ?? ""),
  ]) {
    const { status, text: html } = await leader.post(path, { endedOn: "2027-02-31", version: "1" });
    expect([status, findingAt(html, "endedOn")], path).toEqual([422, nl.pages.errors.day]);
    expect(valuesOf(html, "endedOn")).toEqual(["2027-02-31"]);
  }
});

test("a participant who leaves is gone from seats and holders, and the party stays", async () => {
  const at = paths.participantDeparture(SLUG, world.own.participant ?? "");
  await expectDone(leader.post(at, { endedOn: TODAY, version: "1" }));
  expect(await text(paths.governance(SLUG))).toContain("(tot 20-11-2026)");
  expect((await leader.get(paths.newAuthority(SLUG))).text).not.toContain(`value="${world.own.participant}"`);
  expect(await text(paths.decisionPoint(SLUG, needing.pointId))).not.toContain("niet meer in het programma");
});
