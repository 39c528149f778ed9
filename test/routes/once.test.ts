import { beforeEach, expect, test } from "vitest";
import { newOnceKey } from "#http/once-key.server.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { valuesOf } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { addressOf, formsOf, senderOf } from "#test/support/routes.ts";
import type { Visitor } from "#test/support/visitor.ts";

/** The forms that make something, each with the key that came with it. */
const CREATING = [
  "programmes.$programme.authority.new",
  "programmes.$programme.decision-points.new",
  "programmes.$programme.decision-points.$point.route._index",
  "programmes.$programme.meetings.$meeting.items.new",
  "programmes.$programme.authority.bulk",
  "programmes.$programme.authority.$record.replacement",
  "programmes.$programme.open-questions.new",
  "administration.organisations.new",
  "administration.portfolios.new",
  "programmes.$programme.governance.bodies.new",
  "programmes.$programme.governance.bodies.$body.seats.new",
  "programmes.$programme.governance.parties.$party.participants.new",
  "programmes.$programme.governance.parties.new",
  "programmes.$programme.governance.conforms.new",
  "programmes.$programme.governance.commissioning.new",
  "programmes.$programme.milestones.new",
  "programmes.$programme.monitoring.indicators.new",
  "programmes.$programme.measurements.$measurement.correction",
  "programmes.$programme.monitoring.entry",
  "programmes.$programme.monitoring.learning.new",
  "programmes.$programme.monitoring.learning.$learning.correction",
  "programmes.$programme.monitoring.couplings.new",
  "programmes.$programme.dependencies.new",
  "programmes.$programme.recesses.new",
  "programmes.$programme.workstreams.new",
  "programmes.$programme.deliverables.new",
  "programmes.$programme.deliverables.$deliverable.positions.new",
  "programmes.$programme.workstreams.$workstream.members.new",
  "programmes.$programme.meetings.new",
  "programmes.$programme.meetings.$meeting.items.new",
  "programmes.$programme.workstreams.$workstream.report",
  "programmes.$programme.reports.$report.correction",
  "programmes.$programme.gates.new",
  "programmes.$programme.gates.$gate.criteria.new",
  "programmes.$programme.gates.$gate.outcome",
  "programmes.$programme.phases.new",
  "programmes.$programme.actions.new",
  "programmes.new",
];

/** The forms that take over what a preview showed: their key came with the preview, not with an address of their own. */
const CONFIRMING = ["monitoring", "milestones", "actions", "participants"].map(
  (list) => `programmes.$programme.${list}.import.confirmation`,
);

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

test.each(CREATING)("%s sent twice makes one record and answers the same", async (id) => {
  const { text } = await (await world.as(senderOf(id))).get(addressOf(world.app.build, id, world.own));
  const [once = ""] = valuesOf(text, "once");
  await expectOnce(id, once);
});

test.each(CONFIRMING)("%s sent twice takes over once and answers the same", (id) =>
  expectOnce(id, newOnceKey()),
);

async function expectOnce(id: string, once: string): Promise<void> {
  const path = addressOf(world.app.build, id, world.own);
  const sender = await world.as(senderOf(id));
  const form = { ...formsOf(world.own)[id], once };
  const before = await dumpOf(world.app.store);
  const first = await sender.post(path, form);
  const after = await dumpOf(world.app.store);
  expect(after).not.toEqual(before);
  const again = await sender.post(path, form);
  expect(again.location).toBe(first.location);
  expect(await dumpOf(world.app.store)).toEqual(after);
}

test("the same form filled in anew makes another record, and so does somebody else's with the same key", async () => {
  const path = paths.newItem(SLUG, world.meeting);
  const form = { title: "Rondje regio", kind: "discussion", minutes: "5", once: newOnceKey() };
  const supporter = await world.as("Projectondersteuner");
  const post = async (who: Visitor, once: string) => expectDone(who.post(path, { ...form, once }));
  const count = async () =>
    (await leader.get(paths.preparation(SLUG, world.meeting))).text.split(form.title).length;
  await post(leader, form.once);
  const one = await count();
  await post(supporter, form.once);
  const two = await count();
  await post(leader, newOnceKey());
  expect((await count()) - two).toBe(two - one);
  expect(two).toBeGreaterThan(one);
});

test("a form that was refused may be mended and sent under the same key", async () => {
  const path = paths.newItem(SLUG, world.meeting);
  const form = { kind: "discussion", minutes: "5", once: newOnceKey() };
  const refused = await leader.post(path, { ...form, title: "" });
  expect(refused.status).toBe(422);
  expect(valuesOf(refused.text, "once")).toEqual([form.once]);
  await expectDone(leader.post(path, { ...form, title: "Rondje" }));
});
