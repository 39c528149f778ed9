import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { valuesOf, visibleText } from "#test/support/html.ts";
import { type RaceWorld, raceWorld } from "#test/support/race-world.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: RaceWorld;
let leader: Visitor;
let supporter: Visitor;
beforeEach(async () => {
  world = await raceWorld();
  ({ leader, supporter } = world);
});

describe("two who end one authority", () => {
  const replacement = (version: string) => ({
    ...{ act: "beslissen", domains: ["inhoud"], basis: "volmacht", reference: "Mijn volmacht", version },
    validFrom: "2026-11-23",
  });

  test("of an old version it is shown as it stands now, and may be revoked after all", async () => {
    const path = paths.revocation(SLUG, world.own.record ?? "");
    const text = await world.tooLate(supporter, path, { version: "7" });
    expect(visibleText(text)).toContain(nl.authority.changedMeanwhile);
    expect(text).toMatch(/name="version" value="1"/);
    await expectDone(supporter.post(path, { version: "1" }));
  });

  test("after the first the second is told that it was revoked already", async () => {
    const path = paths.revocation(SLUG, world.own.record ?? "");
    await expectDone(leader.post(path, { version: "1" }));
    for (const version of ["1", "2"]) {
      const text = visibleText(await world.tooLate(supporter, path, { version }));
      expect(text).toContain(nl.authority.alreadyRevoked);
      expect(text).toContain("ingetrokken op 20-11-2026");
    }
    const { status, text } = await supporter.get(path);
    expect([status, text.includes('name="version"')]).toEqual([200, false]);
  });

  test("who replaces what was replaced keeps what they typed and sees that it has ended", async () => {
    const path = paths.replacement(SLUG, world.own.record ?? "");
    await expectDone(leader.post(path, replacement("1")));
    for (const version of ["1", "2"]) {
      const text = await world.tooLate(supporter, path, replacement(version));
      expect(visibleText(text)).toContain(nl.authority.replacement.ended);
      expect(valuesOf(text, "reference")).toEqual(["Mijn volmacht"]);
    }
  });

  test("who replaces an old version keeps what they typed, and may replace what stands", async () => {
    const path = paths.replacement(SLUG, world.own.record ?? "");
    const text = await world.tooLate(supporter, path, replacement("7"));
    expect(visibleText(text)).toContain(nl.authority.replacement.lostRace);
    expect([valuesOf(text, "reference"), valuesOf(text, "version")]).toEqual([["Mijn volmacht"], ["1"]]);
    await expectDone(supporter.post(path, replacement("1")));
  });
});

describe("two who change one open question", () => {
  const question = () => world.own.question ?? "";
  const edit = (text: string, version = "1") => ({ question: text, addressee: "nobody", version });

  test("the second keeps what they typed and sees what stands", async () => {
    const path = paths.questionEdit(SLUG, question());
    await expectDone(supporter.post(path, edit("Hun vraag?")));
    const text = await world.tooLate(leader, path, edit("Mijn vraag?"));
    expect(valuesOf(text, "question")).toEqual(["Mijn vraag?"]);
    expect(valuesOf(text, "version")).toEqual(["2"]);
    for (const sentence of ["Hun vraag?", nl.openQuestions.lostRace])
      expect(visibleText(text)).toContain(sentence);
    await expectDone(leader.post(path, edit("Mijn vraag?", "2")));
  });

  test("an answer to a question that was reworded waits until it has been read", async () => {
    const [path, answer] = [
      paths.questionAnswer(SLUG, question()),
      { answer: "Ja.", answeredOn: "2026-11-20" },
    ];
    await expectDone(supporter.post(paths.questionEdit(SLUG, question()), edit("Hun vraag?")));
    const text = await world.tooLate(leader, path, { ...answer, version: "1" });
    expect(valuesOf(text, "answer")).toEqual(["Ja."]);
    expect(visibleText(text)).toContain("Hun vraag?");
    await expectDone(leader.post(path, { ...answer, version: "2" }));
  });

  test("once answered it does not change, and that is said with the answer", async () => {
    const answer = { answer: "Hun antwoord.", answeredOn: "2026-11-20", version: "1" };
    await expectDone(supporter.post(paths.questionAnswer(SLUG, question()), answer));
    for (const version of ["1", "2"]) {
      const again = { ...answer, answer: "Mijn antwoord.", version };
      const late = await world.tooLate(leader, paths.questionAnswer(SLUG, question()), again);
      const edited = await world.tooLate(
        leader,
        paths.questionEdit(SLUG, question()),
        edit("Mijn vraag?", version),
      );
      for (const text of [late, edited]) {
        expect(visibleText(text)).toContain("Hun antwoord.");
        expect(visibleText(text)).toContain(nl.openQuestions.alreadyAnswered);
      }
      expect(valuesOf(late, "answer")).toEqual(["Mijn antwoord."]);
      expect(valuesOf(edited, "question")).toEqual(["Mijn vraag?"]);
    }
  });
});
