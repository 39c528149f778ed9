import { beforeEach, describe, expect, test } from "vitest";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { formsOf } from "#test/support/routes.ts";
import type { Fields, Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const form = () => formsOf(world.own)["programmes.$programme.decision-points.new"] ?? {};
async function made(given: Fields = {}): Promise<string> {
  const answer = await leader.post(paths.newDecisionPoint(SLUG), { ...form(), ...given });
  expect(answer.status, visibleText(answer.text)).toBe(302);
  return /decision-points\/([^?]+)\?said=created$/.exec(answer.location ?? "")?.[1] ?? "";
}
const page = async (id: string, who = leader) => {
  const { text, status } = await who.get(paths.decisionPoint(SLUG, id));
  return { status, text, seen: visibleText(text) };
};
const point = async (id: string) => {
  const sight = { programmeId: world.own.programmeId ?? "", seesConfidential: true };
  return findDecisionPoint(world.app.store, sight, id);
};

test("a new decision point shows its requested decision as a numbered list, one sentence a line", async () => {
  const id = await made({ requestedDecision: "De stuurgroep besluit A.\n\nDe stuurgroep besluit B." });
  const { text, seen } = await page(id);
  expect(text).toMatch(
    /<ol[^>]*><li>De stuurgroep besluit A\.<\/li><li>De stuurgroep besluit B\.<\/li><\/ol>/,
  );
  expect(seen).toContain(nl.terms.decisionPointStates.draft);
});

test("what is confidential has a ground before it has somebody who may lift it", async () => {
  const body = world.own.body ?? "";
  const refused = await leader.post(paths.newDecisionPoint(SLUG), { ...form(), liftedById: body });
  expect(refused.status).toBe(422);
  expect(findingAt(refused.text, "confidentialGround")).toBe(nl.pages.errors.required);
});

test("a confidential decision point is found by whoever may see it, and by nobody else", async () => {
  const body = world.own.body ?? "";
  const id = await made({ title: "KANARIE", confidentialGround: "Woo 5.1", liftedById: body });
  const mine = await page(id);
  expect(mine.seen).toContain("Woo 5.1");
  expect(mine.seen).toMatch(/op te heffen door/);
  for (const name of ["Lezer Schakenbosch", "Directeur sociaal domein", "Lid uitvoeringsteam Horizon"]) {
    const other = await world.as(name);
    expect((await page(id, other)).status).toBe(404);
    expect((await other.get(paths.decisionPoints(SLUG))).text).not.toContain("KANARIE");
  }
});

describe("readiness", () => {
  test("is said with one button, and taken back with another", async () => {
    const id = await made();
    await expectDone(leader.post(paths.readiness(SLUG, id), { to: "ready", version: "1" }));
    expect((await point(id))?.state).toBe("ready");
    expect((await leader.post(paths.readiness(SLUG, id), { to: "ready", version: "1" })).status).toBe(409);
    await expectDone(leader.post(paths.readiness(SLUG, id), { to: "draft", version: "2" }));
    expect((await point(id))?.state).toBe("draft");
  });

  test("of what is on a published agenda is not changed by a button", async () => {
    const path = paths.readiness(SLUG, world.own.point ?? "");
    expect((await leader.post(path, { to: "draft", version: "2" })).status).toBe(409);
  });
});

describe("withdrawal", () => {
  test("keeps the decision point to be read, with the day and the reason, and offers it nowhere", async () => {
    const id = await made({ title: "Achterhaald punt" });
    await expectDone(leader.post(paths.withdrawal(SLUG, id), { reason: "De vraag is weg.", version: "1" }));
    const { seen, text } = await page(id);
    expect(seen).toContain("Ingetrokken op 20-11-2026: De vraag is weg.");
    expect(text).not.toContain(paths.withdrawal(SLUG, id));
    expect((await leader.get(paths.newItem(SLUG, world.meeting))).text).not.toContain("Achterhaald punt");
  });

  test("of what somebody else changed keeps the reason and says how it stands now", async () => {
    const id = await made();
    await expectDone(leader.post(paths.readiness(SLUG, id), { to: "ready", version: "1" }));
    const { status, text } = await leader.post(paths.withdrawal(SLUG, id), { reason: "Weg", version: "1" });
    expect(status).toBe(409);
    expect(visibleText(text)).toContain(nl.points.withdrawal.stands("gereed"));
    expect(text).toContain(">Weg</textarea>");
  });

  test("of what is on an agenda says to take it off first", async () => {
    const id = await made();
    const item = { title: "x", kind: "decision", minutes: "5", decisionPointId: id };
    await expectDone(leader.post(paths.newItem(SLUG, world.meeting), item));
    const { status, text } = await leader.post(paths.withdrawal(SLUG, id), { reason: "Weg", version: "1" });
    expect(status).toBe(422);
    expect(visibleText(text)).toContain(nl.points.withdrawal.onAgenda);
    const { status: answer } = await leader.get(paths.withdrawal(SLUG, world.own.point ?? ""));
    expect(answer).toBe(200);
  });
});

describe("body and purpose", () => {
  const editPath = (id: string) => paths.decisionPointEdit(SLUG, id);
  const edit = { title: "Titel", requestedDecision: "Het besluit.", amountKind: "none" };

  test("may change while the decision point is on no agenda", async () => {
    const id = await made();
    const given = { ...edit, purpose: "information", bodyId: world.own.body ?? "", version: "1" };
    await expectDone(leader.post(editPath(id), given));
    expect(await point(id)).toMatchObject({ purpose: "information" });
  });

  test("of another programme are not found", async () => {
    const id = await made();
    for (const given of [
      { bodyId: world.other.body ?? "" },
      { confidentialGround: "x", liftedById: world.other.body ?? "" },
    ])
      expect((await leader.post(editPath(id), { ...edit, ...given, version: "1" })).status).toBe(404);
    const foreign = { ...form(), bodyId: world.other.body ?? "" };
    expect((await leader.post(paths.newDecisionPoint(SLUG), foreign)).status).toBe(404);
  });

  test("are fixed once it is tabled: nothing typed is lost", async () => {
    const id = world.own.point ?? "";
    const { status, text } = await leader.post(editPath(id), {
      ...edit,
      purpose: "information",
      version: "2",
    });
    expect(status).toBe(409);
    expect(text).toContain('value="Titel"');
    expect(visibleText(text)).toContain(nl.points.fixed);
  });
});
