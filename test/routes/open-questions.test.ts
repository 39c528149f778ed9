import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { programmeBySlug } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { openQuestions: say, pages } = catalogueOf("nl");
let world: RouteWorld;
let leader: Visitor;
let reader: Visitor;
beforeAll(async () => {
  world = await routeWorld();
  [leader, reader] = [await world.as("Procesleider"), await world.as("Lezer Schakenbosch")];
});

const shown = async (search = "", who = reader) =>
  visibleText((await who.get(paths.openQuestions(SLUG, search))).text);

describe("the list of open questions", () => {
  test("takes a question, and leads from asked to answered with what, when and by whom", async () => {
    const asked = { question: "Wie betaalt de kwartiermaker?", addressee: "nobody", source: "Overleg 3-11" };
    const { location } = await leader.post(paths.newQuestion(SLUG), asked);
    const list = await shown(location?.split("?")[1], leader);
    for (const sentence of [asked.question, asked.source, say.nobody, say.said.asked])
      expect(list).toContain(sentence);
    const answer = { answer: "De vijf regio's samen.", answeredOn: "2026-11-18", version: "1" };
    const page = await leader.get(paths.openQuestions(SLUG));
    const link = new RegExp(`href="([^"]*answer)"[^>]*aria-label="[^"]*${asked.question.slice(0, -1)}`);
    const swapped = new RegExp(
      `aria-label="[^"]*${asked.question.slice(0, -1)}[^"]*"[^>]*href="([^"]*answer)"`,
    );
    const address = link.exec(page.text)?.[1] ?? swapped.exec(page.text)?.[1] ?? expect.fail("no link");
    await expectDone(leader.post(address, answer));
    expect(await shown()).not.toContain(asked.question);
    const answered = await shown("state=answered");
    for (const sentence of [asked.question, answer.answer, "18-11-2026", "vastgelegd door Procesleider"])
      expect(answered).toContain(sentence);
    const log = visibleText((await leader.get(paths.log(SLUG))).text);
    for (const deed of [pages.log.deeds.asked(asked.question), pages.log.deeds.answered(asked.question)])
      expect(log).toContain(deed);
  });

  test("shows of whom is asked, and says so when nothing matches", async () => {
    expect(await shown("by=nobody&state=all")).not.toContain(say.noneShown);
    expect(await shown("by=body:elsewhere")).toContain(say.noneShown);
    expect(await shown("by=nonsense&state=nonsense")).not.toContain(say.noneShown);
  });

  test("offers whoever only reads nothing to ask or answer", async () => {
    const { text } = await reader.get(paths.openQuestions(SLUG));
    expect(text).not.toContain(paths.newQuestion(SLUG));
    expect(text).not.toMatch(/open-questions\/[^"]*\/answer/);
  });

  test("is read fifty at a time, with the same choice on the next page", async () => {
    const { store } = world.app;
    const { id: programmeId } = await programmeBySlug(store, SLUG);
    const rows = Array.from({ length: 60 }, (_, nth) => ({
      ...{ programmeId, id: `many ${nth}`, ordinal: 1000 + nth, question: `Vraag nummer ${nth}?` },
      ...{ raisedOn: "2026-11-20", provenance: "entered" as const },
    }));
    await store.keep((tx) => tx.insert(store.t.openQuestion).values(rows));
    const first = await shown("state=open&by=nobody");
    expect(first).toContain(pages.paging.of(1, 2));
    const { text } = await reader.get(paths.openQuestions(SLUG, "state=open&by=nobody"));
    expect(text).toContain("?state=open&amp;by=nobody&amp;page=2");
    expect(await shown("state=open&by=nobody&page=2")).toContain("Vraag nummer 59?");
  });

  test("says what to do when nothing is open", async () => {
    const { store } = world.app;
    await store.keep((tx) => tx.update(store.t.openQuestion).set({ answer: "x", answeredOn: "2026-11-19" }));
    expect(await shown()).toContain(say.none);
    expect(await shown("state=answered")).toContain(say.answered("19-11-2026"));
  });
});

describe("a party of which nobody knows who may decide", () => {
  const { authority } = catalogueOf("nl");
  const formOf = (html: string, party: string) =>
    html.includes(`action="${paths.authorityQuestion(SLUG, party)}"`);

  test("is asked with one click, twice makes one, and shows as asked from then on", async () => {
    const fresh = await routeWorld();
    const who = await fresh.as("Projectondersteuner");
    const page = await who.get(paths.authority(SLUG));
    const [, party = ""] = /action="[^"]*authority\/([^"/]+)\/question"/.exec(page.text) ?? [];
    const post = () => who.post(paths.authorityQuestion(SLUG, party), { domains: ["inhoud", "financiën"] });
    await expectDone(post());
    await expectDone(post());
    const after = await who.get(paths.authority(SLUG));
    expect([formOf(page.text, party), formOf(after.text, party)]).toEqual([true, false]);
    expect(visibleText(after.text)).toContain("Gevraagd op 20-11-2026");
    const { text } = await who.get(paths.openQuestions(SLUG, `by=party:${party}`));
    expect(visibleText(text)).toContain("1 vraag");
    expect(visibleText(text)).toMatch(/Wie mag namens .* beslissen over inhoud en financiën\?/);
    const answer = { answer: "De directeur.", answeredOn: "2026-11-20", version: "1" };
    await expectDone(who.post(paths.questionAnswer(SLUG, `authority-of:${party}`), answer));
    expect(visibleText((await who.get(paths.authority(SLUG))).text)).toContain(authority.question.answered);
  });

  test("is not asked by whoever only reads", async () => {
    expect((await reader.get(paths.authority(SLUG))).text).not.toContain("/question");
  });
});

test("an answer is not of a day that is yet to come", async () => {
  const fresh = await routeWorld();
  const who = await fresh.as("Procesleider");
  const answer = { answer: "Ja.", answeredOn: "2026-11-21", version: "1" };
  const { status, text } = await who.post(paths.questionAnswer(SLUG, fresh.own.question ?? ""), answer);
  expect([status, findingAt(text, "answeredOn")]).toEqual([422, pages.errors.dayAhead]);
});
