import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld } from "#test/support/route-world.ts";
import { formsOf } from "#test/support/routes.ts";
import { type Visitor, visitor } from "#test/support/visitor.ts";

const { accounts, administration, pages } = catalogueOf("nl");
const PASSWORD = { password: "een heel lang wachtwoord", passwordAgain: "een heel lang wachtwoord" };
const NEW = { name: "Nieuwe collega", organisation: "Nieuwe regio", email: "Collega@koers.test" };

let world: RouteWorld;
let administrator: Visitor;
let person: string;
beforeEach(async () => {
  world = await routeWorld();
  administrator = await world.as("Beheerder");
  person = world.own.person ?? "";
});

/** The link on the page, as a path. */
function linkIn(html: string): string {
  return /http:\/\/koers\.test(\/invitations\/[\w-]+)/.exec(html)?.[1] ?? expect.fail(visibleText(html));
}
async function invited(fields = NEW): Promise<string> {
  return linkIn((await administrator.post(paths.newPerson(), fields)).text);
}
const signIn = (password: string, email = NEW.email) =>
  visitor(world.app, { address: "192.0.2.9" }).post(paths.signIn(), { email, password, to: "/" });

describe("somebody who is invited", () => {
  test("chooses a password with the link, once, is signed in, and is in no programme", async () => {
    const link = await invited();
    const who = visitor(world.app);
    expect(visibleText((await who.get(link)).text)).toContain("Nieuwe collega");
    expect((await who.post(link, PASSWORD)).location).toBe("/");
    expect(visibleText((await who.get("/")).text)).toContain(pages.portfolio.none);
    expect((await signIn(PASSWORD.password)).status).toBe(302);
    const spent = await visitor(world.app).get(link);
    const unknown = await visitor(world.app).get(paths.invitation("x"));
    expect([spent.status, unknown.status]).toEqual([404, 404]);
    expect(visibleText(spent.text)).toBe(visibleText(unknown.text));
    expect(visibleText(spent.text)).toContain(accounts.spentLink.explanation);
    expect((await visitor(world.app).post(link, PASSWORD)).status).toBe(404);
  });

  test("twice at once gets in once", async () => {
    const link = await invited();
    const both = await Promise.all([1, 2].map(() => visitor(world.app).post(link, PASSWORD)));
    expect(both.map(({ status }) => status).sort()).toEqual([302, 404]);
  });

  test("by a form that was sent twice has one account, and the link on the last page works", async () => {
    const [once = ""] = valuesOf((await administrator.get(paths.newPerson())).text, "once");
    const before = await world.app.store.read.$count(world.app.store.t.account);
    const form = { ...NEW, once };
    const first = linkIn((await administrator.post(paths.newPerson(), form)).text);
    const last = linkIn((await administrator.post(paths.newPerson(), form)).text);
    expect(await world.app.store.read.$count(world.app.store.t.account)).toBe(before + 1);
    expect((await visitor(world.app).get(first)).status).toBe(404);
    expect((await visitor(world.app).get(last)).status).toBe(200);
  });

  test("with an address that somebody has already is told so at the field", async () => {
    await invited();
    const { status, text } = await administrator.post(paths.newPerson(), {
      ...NEW,
      email: "COLLEGA@koers.test",
    });
    expect([status, findingAt(text, "email")]).toEqual([422, pages.errors.emailTaken]);
  });

  test("too late finds a link that does not work, and so does somebody whose account was shut", async () => {
    const link = await invited();
    const late = () => new Date(Date.parse("2026-11-27T09:00:00Z"));
    expect((await visitor(world.app, { now: late }).get(link)).status).toBe(404);
    const [row] = await world.app.store.read.select().from(world.app.store.t.person).limit(1);
    expect(row).toBeDefined();
    const list = await administrator.get(`${paths.people()}?q=collega%40`);
    const id = /\/administration\/people\/([0-9a-f-]{36})/.exec(list.text)?.[1] ?? "";
    await expectDone(administrator.post(paths.personAccess(id, "suspension"), { version: "1" }));
    expect((await visitor(world.app).get(link)).status).toBe(404);
  });
});

describe("an account that is shut", () => {
  test("is signed out at once, is not offered, and works again when it is opened", async () => {
    const reader = await world.as("Lezer Schakenbosch");
    await expectDone(administrator.post(paths.personAccess(person, "suspension"), { version: "1" }));
    expect((await reader.get("/")).location).toMatch(/^\/sign-in/);
    await expect(world.as("Lezer Schakenbosch")).rejects.toThrow();
    const page = await administrator.get(paths.person(person));
    expect(visibleText(page.text)).toContain(administration.people.states.disabled);
    await expectDone(administrator.post(paths.personAccess(person, "reinstatement"), { version: "2" }));
    expect((await (await world.as("Lezer Schakenbosch")).get("/")).status).toBe(200);
  });

  test("was changed by somebody else meanwhile: nothing happens", async () => {
    await expectDone(administrator.post(paths.personAccess(person, "suspension"), { version: "1" }));
    const { status } = await administrator.post(paths.personAccess(person, "appointment"), { version: "1" });
    expect(status).toBe(409);
  });
});

test("an administrator appoints another; the last one is never taken away", async () => {
  const list = await administrator.get(`${paths.people()}?q=beheerder%40`);
  const own = /\/administration\/people\/([0-9a-f-]{36})/.exec(list.text)?.[1] ?? "";
  expect(visibleText((await administrator.get(paths.person(own))).text)).toContain(
    administration.people.lastAdministrator,
  );
  for (const step of ["dismissal", "suspension"] as const)
    expect((await administrator.post(paths.personAccess(own, step), { version: "1" })).status).toBe(409);
  await expectDone(administrator.post(paths.personAccess(person, "appointment"), { version: "1" }));
  await expectDone(administrator.post(paths.personAccess(own, "dismissal"), { version: "1" }));
  expect((await administrator.get(paths.people())).status).toBe(403);
});

describe("one's own password", () => {
  let link: string;
  beforeEach(async () => {
    link = await invited();
  });

  test("is changed with the one before it, and ends every session but this one", async () => {
    const [here, elsewhere] = [visitor(world.app), visitor(world.app, { address: "192.0.2.7" })];
    await here.post(link, PASSWORD);
    await elsewhere.post(paths.signIn(), { email: NEW.email, password: PASSWORD.password, to: "/" });
    expect((await elsewhere.get("/")).status).toBe(200);
    const next = { password: "een heel ander wachtwoord", passwordAgain: "een heel ander wachtwoord" };
    await expectDone(here.post(paths.password(), { currentPassword: PASSWORD.password, ...next }));
    expect((await here.get("/")).status).toBe(200);
    expect((await elsewhere.get("/")).location).toMatch(/^\/sign-in/);
    expect((await signIn(PASSWORD.password)).status).toBe(422);
    expect((await signIn(next.password)).status).toBe(302);
  });

  test("is not changed without it, and not tried without end", async () => {
    const here = visitor(world.app);
    await here.post(link, PASSWORD);
    const wrong = { ...PASSWORD, currentPassword: "een verkeerd wachtwoord" };
    const told = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      told.push(findingAt((await here.post(paths.password(), wrong)).text, "currentPassword"));
    const { wrongPassword, tooOften } = pages.errors;
    expect(told).toEqual([...Array(5).fill(wrongPassword), tooOften]);
  });
});

describe("organisations", () => {
  const names = formsOf({})["administration.organisations.new"] ?? {};

  test("are found by part of a name, whatever the capitals, and % is a character", async () => {
    const found = async (q: string) =>
      (await administrator.get(`${paths.organisations()}?${new URLSearchParams({ q })}`)).text;
    expect(await found("HAAGland")).toContain("Haaglanden");
    expect(visibleText(await found("%"))).toContain(administration.nothingFound);
    expect(visibleText(await found("\\"))).toContain(administration.nothingFound);
  });

  test("have names of their own, and a lost race shows the name that stands there now", async () => {
    await administrator.post(paths.newOrganisation(), names);
    const again = await administrator.post(paths.newOrganisation(), names);
    expect(findingAt(again.text, "name")).toBe(pages.errors.nameTaken);
    const path = paths.organisation(world.own.organisation ?? "");
    const taken = await administrator.post(path, { ...names, version: "1" });
    expect([taken.status, findingAt(taken.text, "name")]).toEqual([422, pages.errors.nameTaken]);
    await expectDone(administrator.post(path, { name: "Eerste", version: "1" }));
    const late = await administrator.post(path, { name: "Tweede", version: "1" });
    expect([late.status, valuesOf(late.text, "name")]).toEqual([409, ["Tweede"]]);
    expect(visibleText(late.text)).toContain(administration.organisations.theirs("Eerste"));
  });

  test("belong to one other in a field, and never to themselves", async () => {
    const [part = "", whole = ""] = [world.own.organisation, world.own.parent];
    const join = (id: string, policyField: string, parentId: string) =>
      administrator.post(paths.organisationParents(id), { policyField, parentId });
    const twice = await join(part, "jeugd", whole);
    expect(findingAt(twice.text, "policyField")).toBe(pages.errors.hasParent);
    const circle = await join(whole, "jeugd", part);
    expect(findingAt(circle.text, "parentId")).toBe(pages.errors.organisationCircle);
    await expectDone(join(whole, "Wmo", part));
    const left = { policyField: "jeugd", parentId: whole };
    await expectDone(administrator.post(paths.organisationDeparture(part), left));
    await expectDone(join(whole, "jeugd", part));
    expect((await join(part, "Wmo 2", "nobody")).status).toBe(404);
  });
});
