import { beforeAll, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { INDICATOR_FORM } from "#test/support/monitoring-forms.ts";
import { type MonitoringWorld, monitoringWorld } from "#test/support/monitoring-world.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { indicators: say } = catalogueOf("nl");

let world: MonitoringWorld;
let leader: Visitor;
beforeAll(async () => {
  world = await monitoringWorld();
  ({ leader } = world);
});

test("an indicator that is out of tolerance is proposed to the steering group, with lights and reason", async () => {
  const id = await world.newIndicator({ text: { name: "Wachttijd" }, definition: { unit: "dagen" } });
  await expectDone(
    leader.post(paths.measuring(SLUG, { indicator: id, from: "2026-10-01" }), { value1: "90" }),
  );
  const text = await world.textOf(paths.preparation(SLUG, world.meeting), leader);
  expect(text).toContain("Indicatoren buiten hun tolerantie");
  expect(text).toContain(
    "Wachttijd. Gemeten over oktober 2026: 90 dagen; het streefpad vraagt dan 61 dagen.",
  );
  expect(text).toContain("Sturing: rood; geld: groen.");
});

test("what was learned stands at its indicator, and a correction in its place with the reason", async () => {
  const id = world.own.words ?? "";
  const learned = {
    indicatorId: id,
    area: "Zuid",
    theme: "Gegevensdeling",
    round: "2",
    text: "Vraag het eerst.",
  };
  await expectDone(leader.post(paths.newLearning(SLUG, id), learned));
  const text = await world.textOf(paths.indicator(SLUG, id));
  for (const fact of ["Vraag het eerst.", "Zuid", "Gegevensdeling", "Eerder bellen helpt."])
    expect(text).toContain(fact);
  const path = paths.learningCorrection(SLUG, world.own.learning ?? "");
  await expectDone(leader.post(path, { text: "Bellen helpt soms.", reason: "Te stellig" }));
  const after = await world.textOf(paths.indicator(SLUG, id));
  expect(after).toContain("Bellen helpt soms. (Te stellig)");
  expect(after).not.toContain("Eerder bellen helpt.");
  expect((await leader.post(path, { text: "Nog eens", reason: "x" })).status).toBe(409);
});

test("the log tells in words what was corrected and what was edited", async () => {
  const correction = { value: "57", source: "Register", reason: "Telfout" };
  await expectDone(leader.post(paths.measurementCorrection(SLUG, world.own.measurement ?? ""), correction));
  const edit = { ...INDICATOR_FORM, reason: "Anders geteld", version: "1" };
  await expectDone(leader.post(paths.indicatorEdit(SLUG, await world.newIndicator()), edit));
  const text = await world.textOf(paths.log(SLUG), leader);
  expect(text).toContain(say.deeds["correct measurement"]("Plaatsen in gebruik"));
  expect(text).toContain(say.deeds["edit indicator"]("Plaatsen"));
});
