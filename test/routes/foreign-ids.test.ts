import { beforeAll, describe, expect, test } from "vitest";
import { listAgendaItems } from "#db/queries/agenda-items.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { addressOf, type Door, doorsOf, formsOf, type Params } from "#test/support/routes.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import { dataDoor, type Visitor } from "#test/support/visitor.ts";

const NAMES = [
  "meeting",
  "item",
  "point",
  "record",
  "body",
  "seat",
  "party",
  "participant",
  "question",
  "conform",
  "commission",
  "step",
  "recess",
  "milestone",
  "dependency",
  "workstream",
  "report",
  "milestone",
  "membership",
  "deliverable",
  "position",
  "gate",
  "criterion",
  "phase",
  "action",
  "indicator",
  "measurement",
  "learning",
  "coupling",
] as const;

let world: RouteWorld;
let leader: Visitor;
let doors: readonly Door[];
let secondMeeting: string;
beforeAll(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  doors = doorsOf(world.app.build);
  secondMeeting = (await steeringGroup(world.app.store)).second.id;
});

async function statusesAt({ id, method }: Door, params: Params): Promise<readonly number[]> {
  const path = addressOf(world.app.build, id, params);
  const fields = formsOf(world.own)[id];
  const ask = async (way: string) => {
    const answer = await (method === "GET" ? leader.get(way) : leader.post(way, fields));
    // The address of a button leads to its page, which then must not be found.
    return method === "GET" && answer.location !== null ? leader.get(answer.location) : answer;
  };
  return [(await ask(path)).status, (await ask(dataDoor(path))).status];
}

/** Asks every door whose address has this name in it, and gives the ones that did not say "not found". */
async function foundAnyway(name: string, params: Params): Promise<readonly string[]> {
  // The address of an item's or a step's button leads to its page, whatever the item or step.
  const isButton = ({ id, method }: Door) => method === "GET" && /position$|place$|removal$/.test(id);
  const asked = doors.filter(
    (door) => door.id.includes(`$${name}`) && !(["item", "step"].includes(name) && isButton(door)),
  );
  expect(asked.length).toBeGreaterThan(0);
  const before = await dumpOf(world.app.store);
  const found = [];
  for (const door of asked) {
    const statuses = await statusesAt(door, params);
    if (statuses.some((status) => status !== 404)) found.push(`${door.method} ${door.id}: ${statuses}`);
  }
  expect(await dumpOf(world.app.store)).toEqual(before);
  return found;
}

describe.each(NAMES)("a %s under the address of one's own programme", (name) => {
  test("is not found when it is another programme's", async () => {
    expect(await foundAnyway(name, { ...world.own, [name]: world.other[name] ?? "" })).toEqual([]);
  });

  test.each(["no-such-id", "\0", "%\n' -- 😀", "x".repeat(3000)])(
    "is not found when it is called %j",
    async (called) => {
      expect(await foundAnyway(name, { ...world.own, [name]: called })).toEqual([]);
    },
  );
});

test("an item is not found under another meeting of its own programme", async () => {
  const elsewhere = { ...world.own, meeting: secondMeeting };
  expect(await foundAnyway("item", elsewhere)).toEqual([]);
});

test("the same addresses are found with the names that belong together", async () => {
  const gets = doors.filter(({ id, method }) => method === "GET" && NAMES.some((name) => id.includes(name)));
  for (const door of gets.filter(({ id }) => id.startsWith("programmes")))
    expect(await statusesAt(door, world.own), door.id).toEqual([200, 200]);
});

describe("a form that names a record of another programme", () => {
  test("gives nobody there an authority", async () => {
    const form = {
      ...formsOf(world.own)["programmes.$programme.authority.new"],
      holderId: world.other.holder ?? "",
    };
    expect((await leader.post(paths.newAuthority(SLUG), form)).status).toBe(404);
  });

  test("plans nothing for a body of theirs", async () => {
    for (const id of ["programmes.$programme.meetings.new", "programmes.$programme.meetings.rhythm"]) {
      const form = { ...formsOf(world.own)[id], bodyId: world.other.body ?? "" };
      const path = addressOf(world.app.build, id, world.own);
      for (const way of [path, dataDoor(path)]) expect((await leader.post(way, form)).status).toBe(404);
    }
  });

  test("puts no decision point of theirs on an agenda of ours", async () => {
    const form = { title: "x", kind: "decision", minutes: "5", decisionPointId: world.other.point ?? "" };
    expect((await leader.post(paths.newItem(SLUG, world.meeting), form)).status).toBe(404);
    const key = `decision-point:${world.other.point}`;
    await expectDone(leader.post(paths.takeOver(SLUG, world.meeting), { key }));
    const sight = { programmeId: world.own.programmeId ?? "", seesConfidential: true };
    const items = await listAgendaItems(world.app.store, sight, world.meeting);
    expect(items.filter(({ decisionPointId }) => decisionPointId === world.other.point)).toEqual([]);
  });

  test("invites nobody of theirs to a meeting of ours", async () => {
    const version = world.own.meetingVersion ?? "";
    const guests = world.other.holder ?? "";
    await expectDone(leader.post(paths.attendance(SLUG, world.meeting), { version, guests, seated: guests }));
    expect((await dumpOf(world.app.store)).attendance).not.toContain(guests);
  });

  test("asks nobody there a question", async () => {
    const party = `party:${world.other.party ?? ""}`;
    const asked = { question: "Wie betaalt dit?", addressee: party };
    expect(world.other.party).toBeTruthy();
    expect((await leader.post(paths.newQuestion(SLUG), asked)).status).toBe(404);
    const edit = paths.questionEdit(SLUG, world.own.question ?? "");
    expect((await leader.post(edit, { ...asked, version: "1" })).status).toBe(404);
    for (const addressee of ["party:no-such-party", "body:no-such-body"])
      expect((await leader.post(paths.newQuestion(SLUG), { ...asked, addressee })).status).toBe(404);
  });

  test("ties no gate, criterion or action of ours to what is theirs", async () => {
    const { own, other } = world;
    const forms = [
      ["gates.new", { bodyId: other.body }],
      ["gates.$gate.edit", { bodyId: other.body }],
      ["gates.$gate.edit", { decisionPointId: other.point }],
      ["gates.$gate.edit", { opensPhaseId: other.phase }],
      ["gates.$gate.criteria.new", { kind: "decision-taken", decisionPointId: other.point }],
      ["gates.$gate.criteria.$criterion.edit", { kind: "advice-received", routeStepId: other.step }],
      ["actions.new", { ownerId: other.holder }],
      ["actions.$action.edit", { bodyId: other.body }],
    ] as const;
    const before = await dumpOf(world.app.store);
    for (const [room, named] of forms) {
      const id = `programmes.$programme.${room}`;
      const fields = { ...formsOf(own)[id], ...(named as Params) };
      const answer = await leader.post(addressOf(world.app.build, id, own), fields);
      expect([room, Object.keys(named), answer.status]).toEqual([room, Object.keys(named), 404]);
    }
    const condition = { action_extra: "Doe iets", owner_extra: other.holder ?? "", due_extra: "2026-12-15" };
    const outcome = { outcome: "conditional-go", on: "2026-11-19", text: "Ja, mits.", version: "1" };
    const asked = await leader.post(paths.gateOutcome(SLUG, own.gate ?? ""), { ...outcome, ...condition });
    expect(asked.status).toBe(404);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test("corrects no decision of another item", async () => {
    const decided = { outcome: "aangehouden", status: "voorgenomen", text: "x" };
    const form = { ...decided, corrects: "no-such-decision" };
    expect((await leader.post(paths.decision(SLUG, world.meeting, world.item), form)).status).toBe(409);
  });
});
