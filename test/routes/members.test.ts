import { beforeEach, expect, test } from "vitest";
import { newOnceKey } from "#http/once-key.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { type Visitor, visitor } from "#test/support/visitor.ts";

const { members, pages, terms } = catalogueOf("nl");
const NEW = { email: "lid@koers.test", role: "supporter", name: "Nieuw lid", organisation: "Haaglanden" };

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const page = async () => (await leader.get(paths.members(SLUG))).text;
const add = (fields: Readonly<Record<string, string>>, who = leader) =>
  who.post(paths.newMember(SLUG), fields);
const remove = (account: string, role: string) => leader.post(paths.memberRemoval(SLUG, account), { role });
async function idOf(name: string): Promise<string> {
  const { account, person } = world.app.store.t;
  const [rows, people] = await Promise.all([
    world.app.store.read.select().from(account),
    world.app.store.read.select().from(person),
  ]);
  const found = people.filter((one) => one.name === name).map(({ id }) => id);
  return rows.find(({ personId }) => found.includes(personId))?.id ?? expect.fail(name);
}

test("whoever has an account gets the role at once, found by the whole address only", async () => {
  const email = "projectleider-zoetermeer@demo.koers.invalid";
  const part = await add({ email: "projectleider@demo.koers.invalid", role: "reader" });
  expect(findingAt(part.text, "name")).toBe(pages.errors.noAccountYet);
  await expectDone(add({ email: email.toUpperCase(), role: "reader" }));
  expect(await page()).toContain("Projectleider Zoetermeer");
  const guest = await world.as("Projectleider Zoetermeer");
  expect((await guest.get(paths.programme(SLUG))).status).toBe(200);
  const again = await add({ email, role: "reader" });
  expect(findingAt(again.text, "role")).toBe(pages.errors.hasRole);
  const log = visibleText((await leader.get(paths.log(SLUG))).text);
  expect(log).toContain(members.deeds.added("Projectleider Zoetermeer", terms.roles.reader));
});

test("whoever has none gets one, with a link to hand over, which is not made again once it was used", async () => {
  const once = newOnceKey();
  const { text } = await add({ ...NEW, once });
  const link = /http:\/\/koers\.test(\/invitations\/[\w-]+)/.exec(text)?.[1] ?? expect.fail(text);
  const who = visitor(world.app);
  const password = "een heel lang wachtwoord";
  await expectDone(who.post(link, { password, passwordAgain: password }));
  expect((await who.get(paths.members(SLUG))).status).toBe(200);
  expect((await who.get(paths.newMember(SLUG))).status).toBe(403);
  const late = await add({ ...NEW, once });
  expect([late.status, late.text]).toEqual([302, ""]);
  expect((await who.get(paths.members(SLUG))).status).toBe(200);
});

test("nobody gives themself a role, and a supporter gives nobody one", async () => {
  const own = await add({ email: "procesleider@demo.koers.invalid", role: "chair" });
  expect([own.status, findingAt(own.text, "email")]).toEqual([422, pages.errors.ownRole]);
  const supporter = await world.as("Projectondersteuner");
  const before = await dumpOf(world.app.store);
  expect((await add(NEW, supporter)).status).toBe(403);
  expect(await dumpOf(world.app.store)).toEqual(before);
});

test("a role is taken away at once; the last process leader stays", async () => {
  const reader = await world.as("Lezer Schakenbosch");
  await expectDone(remove(await idOf("Lezer Schakenbosch"), "reader"));
  expect((await reader.get(paths.programme(SLUG))).status).toBe(404);
  expect((await remove(await idOf("Lezer Schakenbosch"), "reader")).status).toBe(409);
  expect(await page()).toContain(members.onlyLeader);
  expect((await remove(await idOf("Procesleider"), "process-leader")).status).toBe(409);
  await expectDone(add({ email: "projectondersteuner@demo.koers.invalid", role: "process-leader" }));
  await expectDone(remove(await idOf("Procesleider"), "process-leader"));
  expect((await leader.get(paths.programme(SLUG))).status).toBe(404);
});

test("a role in another programme is not taken away from here", async () => {
  const { status } = await remove(await idOf("Projectleider Zoetermeer"), "process-leader");
  expect(status).toBe(409);
  const other = await world.as("Projectleider Zoetermeer");
  expect((await other.get(paths.programme("zoetermeer"))).status).toBe(200);
});
