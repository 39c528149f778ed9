import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";

const { work } = catalogueOf("nl");

let world: RouteWorld;
beforeEach(async () => {
  world = await routeWorld();
});

describe("the work of whoever acts for a party", () => {
  test("says what a decision point asks of their party, by when, with the way to it", async () => {
    const delegate = await world.as("Afgevaardigde Haaglanden");
    const { text } = await delegate.get("/my-work");
    expect(visibleText(text)).toContain(work.groups.decision);
    expect(visibleText(text)).toMatch(
      /Financieren van de procesleider .* beslist niet over financiën\. Vraag een besluit van het college .* 27-11-2026/,
    );
    expect(text).toMatch(/href="\/programmes\/jeugdhulp-plus\/decision-points\/[^"/]+"/);
  });

  test("asks nothing of whoever acts for no party", async () => {
    const director = await world.as("Directeur sociaal domein");
    expect(visibleText((await director.get("/my-work")).text)).not.toContain(work.groups.decision);
  });

  test("leads from a question to that question in the list, marked among the others", async () => {
    const delegate = await world.as("Afgevaardigde Haaglanden");
    const { text } = await delegate.get("/my-work");
    const [, address = "", id = ""] = /href="([^"]*question=([^"#&]+)#[^"]*)"/.exec(text) ?? [];
    expect(address).toBe(paths.openQuestion(SLUG, decodeURIComponent(id)));
    const list = (await delegate.get(address.replace(/#.*/, ""))).text;
    expect(list).toMatch(new RegExp(`<tr id="question-${id}" class="question--named"`));
    expect(list.match(/question--named/g)).toHaveLength(1);
  });
});
