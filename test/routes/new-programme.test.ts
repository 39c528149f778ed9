import { beforeEach, describe, expect, test } from "vitest";
import { loadGovernance } from "#db/queries/governance.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld } from "#test/support/route-world.ts";
import { formsOf } from "#test/support/routes.ts";
import { programmeBySlug } from "#test/support/steering-group.ts";
import type { Fields, Visitor } from "#test/support/visitor.ts";

const { authority, founding, pages } = catalogueOf("nl");
const FORM: Fields = formsOf({})["programmes.new"] ?? {};

let world: RouteWorld;
let administrator: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  administrator = await world.as("Beheerder");
});
const make = (fields: Fields = FORM) => administrator.post(paths.newProgramme(), fields);

async function governanceOf(slug: string) {
  const { store } = world.app;
  const sight = { programmeId: (await programmeBySlug(store, slug)).id, seesConfidential: true };
  return { ...(await loadGovernance(store, sight)), meetings: await listMeetings(store, sight) };
}

describe("a new programme from nothing", () => {
  test("has its parties, bodies and first meetings, and leads its process leader on", async () => {
    expect((await make()).location).toBe(paths.programme("onze-jeugd"));
    const page = visibleText((await administrator.get(paths.programme("onze-jeugd"))).text);
    for (const said of ["Onze jeugd", "Minder kinderen uit huis.", "Stuurgroep", founding.next.authority])
      expect(page).toContain(said);
    const { parties, bodies, meetings, seats } = await governanceOf("onze-jeugd");
    expect(parties).toMatchObject([
      { name: "Nieuwe regio", kind: "youth-region", grouping: "regio's", provenance: "entered" },
    ]);
    expect(bodies).toMatchObject([
      { name: "Stuurgroep", function: null, decisionRule: null, rhythmWeeks: 6, papersLeadDays: 10 },
    ]);
    expect(meetings).toMatchObject([{ on: "2026-12-04", startsAt: "10:00", endsAt: "12:00" }]);
    expect(seats).toEqual([]);
    for (const room of ["governance", "authority", "decision-points", "meetings", "members", "log"])
      expect((await administrator.get(`${paths.programme("onze-jeugd")}/${room}`)).status, room).toBe(200);
  });

  test("says what to make before authority can be recorded, with the way to each, instead of a form", async () => {
    await make();
    const [party] = (await governanceOf("onze-jeugd")).parties;
    for (const path of [paths.newAuthority("onze-jeugd"), paths.bulkAuthority("onze-jeugd")]) {
      const { text } = await administrator.get(path);
      expect(visibleText(text)).toContain(authority.before.introduction);
      expect(text).toContain(`href="${paths.newParticipant("onze-jeugd", party?.id ?? "")}"`);
      expect(text).not.toContain('name="basis"');
    }
  });

  test("of the same name has an address of its own", async () => {
    await make();
    expect((await make()).location).toBe(paths.programme("onze-jeugd-2"));
  });

  test("that somebody else leads is theirs alone", async () => {
    const leaderEmail = "procesleider@demo.koers.invalid";
    const { location } = await make({ ...FORM, leaderEmail });
    expect(location).toBe(`${paths.portfolio()}?said=handed-over`);
    expect((await administrator.get(paths.programme("onze-jeugd"))).status).toBe(404);
    const leader = await world.as("Procesleider");
    expect((await leader.get(paths.programme("onze-jeugd"))).status).toBe(200);
  });

  test("with anything wrong is not made, not even its organisations, and all that was typed comes back", async () => {
    const before = await dumpOf(world.app.store);
    const wrong = {
      ...{ ...FORM, leaderEmail: "niemand@koers.test", party2Name: "Tweede", party2Kind: "provider" },
    };
    const unknown = await make(wrong);
    expect(findingAt(unknown.text, "leaderEmail")).toBe(pages.errors.unknownLeader);
    for (const [field, value] of Object.entries(wrong))
      expect(valuesOf(unknown.text, field)).toEqual([value]);
    const findings = {
      ...{ party2Group: "los", party3Name: "Nieuwe regio", party4Name: "Zonder soort" },
      ...{ body1End: "09:00", body2Name: "Werkgroep", body2Kind: "working-group", body2Start: "10:00" },
    };
    const { text } = await make({ ...FORM, ...findings });
    const { required, sameName, choose, timeOrder, day } = pages.errors;
    expect(findingAt(text, "party2Name")).toBe(required);
    expect(findingAt(text, "party3Name")).toBe(sameName);
    expect(findingAt(text, "party4Kind")).toBe(choose);
    expect(findingAt(text, "body1End")).toBe(timeOrder);
    expect(findingAt(text, "body2On")).toBe(day);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });
});

describe("a new programme from a template", () => {
  const email = "beheerder@demo.koers.invalid";
  const address = `${paths.newProgramme()}?template=jeugdhulp-plus`;

  test("is offered of the programmes that the maker is in, and of no other", async () => {
    const closed = (await administrator.get(address)).text;
    expect(closed).not.toContain('value="jeugdhulp-plus"');
    const foreign = (await programmeBySlug(world.app.store, "jeugdhulp-plus")).id;
    expect((await make({ ...FORM, template: foreign })).status).toBe(404);
  });

  test("has the parties, bodies, empty seats and recesses, and no people, authority or decisions", async () => {
    const leader = await world.as("Procesleider");
    await expectDone(leader.post(paths.newMember("jeugdhulp-plus"), { email, role: "reader" }));
    const { text } = await administrator.get(address);
    const fields = Object.fromEntries(
      [...text.matchAll(/name="((?:party|body)\d+\w+|template)"/g)].map(([, name = ""]) => [
        name,
        valuesOf(text, name)[0] ?? "",
      ]),
    );
    await expectDone(make({ ...fields, name: "Het vervolg", aim: "Verder.", leaderEmail: "" }));
    const [model, made] = [await governanceOf("jeugdhulp-plus"), await governanceOf("het-vervolg")];
    const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
    expect(names(made.parties)).toEqual(names(model.parties));
    expect(names(made.bodies)).toEqual(names(model.bodies));
    expect(made.seats.length).toBe(model.seats.length);
    expect(made.seats.every(({ participantId }) => participantId === null)).toBe(true);
    const reporting = ({ bodies }: typeof model) =>
      bodies.map(({ reportsToId }) => bodies.find(({ id }) => id === reportsToId)?.name);
    expect(reporting(made)).toEqual(reporting(model));
    expect([made.participants, made.authorities, made.conforms, made.meetings]).toEqual([[], [], [], []]);
    expect(made.calendar.recesses.length).toBe(model.calendar.recesses.length);
  });
});

test("who runs the installation and is in no programme is told how to begin", async () => {
  const page = await administrator.get(paths.portfolio());
  expect(visibleText(page.text)).toContain(founding.first);
  expect(page.text).toContain(`href="${paths.newProgramme()}"`);
  const leader = await world.as("Procesleider");
  expect((await leader.get(paths.portfolio())).text).not.toContain(paths.newProgramme());
});
