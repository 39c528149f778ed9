import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { valuesOf, visibleText } from "#test/support/html.ts";
import { type RaceWorld, raceWorld } from "#test/support/race-world.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import { publicationForm, steeringGroup } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const THEIRS = { title: "Hun titel", kind: "decision", minutes: "20", note: "Hun toelichting" };
const [nl, en] = [catalogueOf("nl"), catalogueOf("en")];
const MINE = { title: "Mijn titel", kind: "decision", minutes: "25", note: "Mijn toelichting" };

let world: RaceWorld;
let leader: Visitor;
let supporter: Visitor;
beforeEach(async () => {
  world = await raceWorld();
  ({ leader, supporter } = world);
});

describe("two who edit one agenda item", () => {
  const path = () => paths.item(SLUG, world.meeting, world.item);

  test("the second keeps what they typed and sees what the first made of it", async () => {
    await expectDone(supporter.post(path(), { ...THEIRS, version: "1" }));
    const text = await world.tooLate(leader, path(), { ...MINE, version: "1", annotation: "Mijn annotatie" });
    for (const [field, typed] of Object.entries({ ...MINE, annotation: "Mijn annotatie", version: "2" }))
      expect(valuesOf(text, field)).toEqual([typed]);
    for (const sentence of ["Hun titel", "Hun toelichting", nl.meetings.item.lostRace])
      expect(visibleText(text)).toContain(sentence);
  });

  test("the second may save after all, now knowing what stands there", async () => {
    await expectDone(supporter.post(path(), { ...THEIRS, version: "1" }));
    await world.tooLate(leader, path(), { ...MINE, version: "1" });
    await expectDone(leader.post(path(), { ...MINE, version: "2" }));
    expect((await leader.get(paths.preparation(SLUG, world.meeting))).text).toContain("Mijn titel");
  });

  test("is told in the language of the visitor", async () => {
    await expectDone(supporter.post(path(), { ...THEIRS, version: "1" }));
    const english = await world.as("Procesleider", "en");
    const text = await world.tooLate(english, path(), { ...MINE, version: "1" });
    expect(visibleText(text)).toContain(en.meetings.item.lostRace);
  });

  test("one that was changed is not removed, one that is gone is not found", async () => {
    const removal = paths.itemRemoval(SLUG, world.meeting, world.item);
    await expectDone(supporter.post(path(), { ...THEIRS, version: "1" }));
    const text = visibleText(await world.tooLate(leader, removal, { version: "1" }));
    for (const sentence of [nl.meetings.item.changedBeforeRemoval, "Hun titel", "Hun toelichting"])
      expect(text).toContain(sentence);
    await expectDone(leader.post(removal, { version: "2" }));
    expect((await leader.post(removal, { version: "2" })).status).toBe(404);
    expect((await supporter.post(path(), { ...MINE, version: "2" })).status).toBe(404);
  });
});

test("two who say who comes: the second keeps their ticks and gets the version that stands", async () => {
  const path = paths.attendance(SLUG, world.meeting);
  const [version, guests] = [world.own.meetingVersion ?? "", world.own.holder ?? ""];
  await expectDone(supporter.post(path, { version }));
  const text = await world.tooLate(leader, path, { version, guests });
  expect(valuesOf(text, "guests")).toEqual([guests]);
  expect(valuesOf(text, "version")).toEqual([String(Number(version) + 1)]);
  expect(visibleText(text)).toContain(nl.meetings.attendance.lostRace);
});

test("two who publish: the second sees what would go out now and what that changes, and nothing goes out", async () => {
  const path = paths.publication(SLUG, world.meeting);
  const form = await publicationForm(world.app.store, 1);
  await expectDone(leader.post(path, form));
  const text = await world.tooLate(leader, path, form);
  expect(visibleText(text)).toContain(nl.agenda.lostRace);
  expect(visibleText(text)).toContain(nl.agenda.draftChanges(2));
});

test("who publishes what has changed since they saw it is told, and nothing goes out", async () => {
  const form = await publicationForm(world.app.store, 1);
  const edit = { ...THEIRS, version: "1" };
  await expectDone(supporter.post(paths.item(SLUG, world.meeting, world.item), edit));
  const text = await world.tooLate(leader, paths.publication(SLUG, world.meeting), form);
  for (const sentence of [nl.agenda.lostRace, "Hun titel"]) expect(visibleText(text)).toContain(sentence);
  const [seen = ""] = valuesOf(text, "seen");
  await expectDone(leader.post(paths.publication(SLUG, world.meeting), { after: "1", seen }));
});

test("two who edit one decision point: the second keeps what they typed and sees what stands", async () => {
  const point = world.own.point ?? "";
  const path = `${paths.decisionPoint(SLUG, point)}/edit`;
  const edit = { requestedDecision: "Het besluit.", amountKind: "none", version: "2" };
  await expectDone(supporter.post(path, { ...edit, title: "Hun titel" }));
  const text = await world.tooLate(leader, path, { ...edit, title: "Mijn titel" });
  expect(valuesOf(text, "title")).toEqual(["Mijn titel"]);
  expect(valuesOf(text, "version")).toEqual(["3"]);
  expect(visibleText(text)).toContain("Hun titel");
});

test("an agenda without items is not published", async () => {
  const { second } = await steeringGroup(world.app.store);
  await world.tooLate(leader, paths.publication(SLUG, second.id), { after: "0", seen: "nothing" });
});

test("two who change one recess: the second keeps what they typed and sees what stands, and removes only that", async () => {
  const [edit, removal] = [paths.recessEdit, paths.recessRemoval].map((at) =>
    at(SLUG, world.own.recess ?? ""),
  );
  const theirs = { name: "Hun reces", from: "2027-07-10", until: "2027-08-22", version: "1" };
  const mine = { name: "Mijn reces", from: "2027-07-17", until: "2027-08-29", version: "1" };
  await expectDone(supporter.post(edit ?? "", theirs));
  const text = await world.tooLate(leader, edit ?? "", mine);
  for (const [field, typed] of Object.entries({ ...mine, version: "2" }))
    expect(valuesOf(text, field)).toEqual([typed]);
  for (const part of ["Hun reces", nl.calendar.recess.lostRace]) expect(visibleText(text)).toContain(part);
  await world.tooLate(leader, removal ?? "", { version: "1" });
  await expectDone(leader.post(removal ?? "", { version: "2" }));
  expect((await supporter.post(edit ?? "", { ...mine, version: "2" })).status).toBe(404);
});

describe("two who change when a meeting is", () => {
  const at = (room: "Edit" | "Move" | "Cancellation") => paths[`meeting${room}`](SLUG, world.meeting);
  const times = { startsAt: "09:15", endsAt: "10:45" };
  const version = () => world.own.meetingVersion ?? "";
  const newer = () => String(Number(version()) + 1);

  test("the second keeps what they typed, sees where the first put it, and may save after all", async () => {
    const theirs = { on: "2027-03-09", startsAt: "16:45", endsAt: "", reason: "Zaal bezet" };
    await expectDone(supporter.post(at("Move"), { ...theirs, version: version() }));
    const mine = { on: "2027-03-16", ...times, reason: "Voorzitter verhinderd" };
    const text = await world.tooLate(leader, at("Move"), { ...mine, version: version() });
    for (const [field, typed] of Object.entries({ ...mine, version: newer() }))
      expect(valuesOf(text, field)).toEqual([typed]);
    for (const sentence of ["9‑3‑2027", "16.45", nl.calendar.form.lostRace])
      expect(visibleText(text).replaceAll("-", "‑")).toContain(sentence.replaceAll("-", "‑"));
    await expectDone(leader.post(at("Move"), { ...mine, version: newer() }));
  });

  test("an edit that comes after another one is shown beside it", async () => {
    await expectDone(supporter.post(at("Edit"), { ...times, place: "Hun zaal", version: version() }));
    const text = await world.tooLate(leader, at("Edit"), {
      ...times,
      place: "Mijn zaal",
      version: version(),
    });
    expect(valuesOf(text, "place")).toEqual(["Mijn zaal"]);
    expect(visibleText(text)).toContain("Hun zaal");
  });

  test("who calls a meeting off sees that it was moved meanwhile, and once it is off nobody moves it", async () => {
    const moved = { on: "2027-03-09", ...times, reason: "Zaal bezet" };
    await expectDone(supporter.post(at("Move"), { ...moved, version: version() }));
    const text = await world.tooLate(leader, at("Cancellation"), {
      reason: "Te weinig punten",
      version: version(),
    });
    expect(valuesOf(text, "reason")).toEqual(["Te weinig punten"]);
    await expectDone(leader.post(at("Cancellation"), { reason: "Toch niet", version: newer() }));
    await world.tooLate(supporter, at("Move"), { ...moved, version: newer() });
  });
});

test("two who record one decision: the second keeps their text and corrects what stands", async () => {
  const path = paths.decision(SLUG, world.meeting, world.item);
  const chair = await world.as("Voorzitter stuurgroep");
  const decided = { outcome: "aangehouden", status: "voorgenomen", corrects: "" };
  await expectDone(chair.post(path, { ...decided, text: "Hun tekst" }));
  const text = await world.tooLate(leader, path, { ...decided, text: "Mijn tekst" });
  expect(valuesOf(text, "text")).toEqual(["Mijn tekst"]);
  expect(visibleText(text)).toContain(nl.decisions.recording.lostRace);
  const [corrects = ""] = valuesOf(text, "corrects");
  await expectDone(leader.post(path, { ...decided, text: "Mijn tekst", corrects }));
});
