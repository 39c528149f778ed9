import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { recordAuthority } from "#db/queries/authority-commands.ts";
import { listDecisions } from "#db/queries/decisions.ts";
import { plusDays } from "#domain/day.ts";
import { NO_CEILING } from "#domain/money.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { type Visitor, visitor } from "#test/support/visitor.ts";

/** The item on the published agenda of `routeWorld` is the financing of the process leader. */
let world: RouteWorld;
let group: SteeringGroup;
let leader: Visitor;
let path: string;
beforeEach(async () => {
  world = await routeWorld();
  group = await steeringGroup(world.app.store);
  leader = await world.as("Procesleider");
  path = paths.decision(SLUG, world.meeting, world.item);
});

const form = {
  outcome: "akkoord",
  status: "definitief",
  text: "De procesleider wordt gefinancierd.",
  corrects: "",
};
const RESERVATION = "Onder voorbehoud van de drie colleges.";
const decisions = () => listDecisions(world.app.store, group.sight);

test("funding the process leader definitively is refused, and the parties that lack authority are named", async () => {
  const before = await dumpOf(world.app.store);
  const { status, text } = await leader.post(path, form);
  expect(status).toBe(422);
  const said = visibleText(text);
  for (const party of ["Haaglanden", "Zuid-Holland Zuid", "Rijnmond"]) expect(said).toContain(party);
  expect(/role="alert".*?<\/ul>/s.exec(text)?.[0]).toMatch(/Haaglanden.*Zuid.Holland.Zuid.*Rijnmond/s);
  expect(await dumpOf(world.app.store)).toEqual(before);
});

test("an intended decision needs a reservation, and then keeps the verdict of that moment", async () => {
  const intended = { ...form, status: "voorgenomen" };
  expect((await leader.post(path, intended)).status).toBe(422);
  await expectDone(leader.post(path, { ...intended, reservation: RESERVATION }));
  const [decision] = await decisions();
  expect(decision).toMatchObject({ status: "voorgenomen", reservation: RESERVATION });
  expect(decision?.verdict.kind).toBe("not-competent");
  await giveEverybodyAuthority();
  expect((await decisions())[0]).toEqual(decision);
});

test("what was refused is recorded once the parties have the authority", async () => {
  await giveEverybodyAuthority();
  await expectDone(leader.post(path, form));
  expect((await decisions())[0]).toMatchObject({ status: "definitief", verdict: { kind: "competent" } });
});

/** Somebody at the table of every region may decide about money without a limit. */
async function giveEverybodyAuthority(): Promise<void> {
  const unlimited = { act: "beslissen", domains: ["financiën"], ceiling: NO_CEILING, chain: [] } as const;
  const basis = { validFrom: null, validUntil: null, basis: "collegebesluit", reference: null } as const;
  const author = await group.author("Projectondersteuner");
  for (const region of ["Haaglanden", "Midden-Holland", "Zuid-Holland Zuid", "Rijnmond"]) {
    const holderId = group.participant(`Afgevaardigde ${region}`);
    const given = { ...unlimited, ...basis, once: newOnceKey(), programmeId: group.programmeId, holderId };
    await recordAuthority(world.app.store, author, given);
  }
}

test("a deferred decision comes back as a proposal for the next meeting, under its number", async () => {
  await expectDone(leader.post(path, { ...form, outcome: "aangehouden", text: "Later." }));
  const [{ number = "", decisionPointId = "" } = {}] = await decisions();
  const afterwards = { now: () => new Date(`${plusDays(group.first.on, 1)}T09:00:00Z`) };
  const later = await visitor(world.app, afterwards).signInAs("Procesleider");
  const next = await later.get(paths.preparation(SLUG, group.second.id));
  const said = visibleText(next.text).replaceAll("\u2011", "-");
  expect(next.text).toContain(`value="decision-point:${decisionPointId}"`);
  expect(said).toContain(number);
  expect(number).toMatch(/^2026-01-01$/);
});

test("whoever may see the programme reads the decision, with its number, its text and its reservation", async () => {
  await expectDone(leader.post(path, { ...form, status: "voorgenomen", reservation: RESERVATION }));
  const reader = await world.as("Lezer Schakenbosch");
  const { text } = await reader.get(paths.decisionPoint(SLUG, world.own.point ?? ""));
  const said = visibleText(text).replaceAll("\u2011", "-");
  for (const part of ["2026-01-01", form.text, RESERVATION]) expect(said).toContain(part);
});

test("nobody records their own authority, and the form says so at the holder", async () => {
  const own = {
    holderId: group.participant("Procesleider"),
    act: "beslissen",
    domains: "inhoud",
    basis: "volmacht",
  };
  const before = await dumpOf(world.app.store);
  const { status, text } = await leader.post(paths.newAuthority(SLUG), own);
  expect(status).toBe(422);
  expect(text).toMatch(/id="holderId"[^>]*aria-invalid="true"/);
  expect(findingAt(text, "holderId")).toBeUndefined();
  expect(await dumpOf(world.app.store)).toEqual(before);
  const supporter = await world.as("Projectondersteuner");
  await expectDone(supporter.post(paths.newAuthority(SLUG), own));
});

test("a body that only advises on a point records no decision about it", async () => {
  const { decisionPoint, body } = world.app.store.t;
  const other = (await world.app.store.read.select().from(body)).find(
    (one) => one.programmeId === group.programmeId && one.id !== group.first.bodyId,
  );
  await world.app.store.keep(async (tx) => {
    await tx
      .update(decisionPoint)
      .set({ bodyId: other?.id ?? "" })
      .where(eq(decisionPoint.id, world.own.point ?? ""));
  });
  expect((await leader.get(path)).status).toBe(404);
  expect((await leader.post(path, form)).status).toBe(404);
  expect((await leader.get(paths.agenda(SLUG, world.meeting))).text).not.toContain(path);
});
