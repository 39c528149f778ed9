import { beforeEach, expect, test } from "vitest";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { type Visitor, visitor } from "#test/support/visitor.ts";

const { pages } = catalogueOf("nl");
const TYPED = {
  title: "Rondje langs de regio",
  kind: "discussion",
  minutes: "5",
  note: "Twee zinnen.\nOf drie.",
};

let world: RouteWorld;
let form: string;
beforeEach(async () => {
  world = await routeWorld();
  form = paths.newItem(SLUG, world.meeting);
});

/** Posts as somebody whose session ran out, and follows to the door with everything that was posted. */
async function tooLate(who: Visitor, fields = TYPED) {
  const sent = await who.post(form, fields);
  expect(sent.status).toBe(307);
  return who.post(sent.location ?? "", fields);
}

async function signInAgain(who: Visitor, door: { readonly text: string }) {
  const [kept = ""] = valuesOf(door.text, "kept");
  const account =
    (await listDemoAccounts(world.app.store)).find(({ name }) => name === "Procesleider")?.id ?? "";
  const entered = await who.post(paths.signInDemo(), { account, to: "/", kept });
  expect([entered.status, entered.location]).toEqual([307, paths.signInKept()]);
  return who.post(entered.location ?? "", { account, to: "/", kept });
}

test("what was typed after the session ran out comes along through the door, and is sent after all", async () => {
  const who = visitor(world.app);
  const door = await tooLate(who);
  expect(door.status).toBe(401);
  expect(visibleText(door.text)).toContain(pages.signIn.expired);
  const page = await signInAgain(who, door);
  expect(page.text).toContain(`action="${form}"`);
  expect(visibleText(page.text)).toContain(TYPED.title);
  const fields = Object.fromEntries(Object.keys(TYPED).map((name) => [name, valuesOf(page.text, name)]));
  await expectDone(who.post(form, fields));
  expect((await who.get(paths.preparation(SLUG, world.meeting))).text).toContain(TYPED.title);
});

test("a wrong password on the way keeps it too", async () => {
  const who = visitor(world.app);
  const [kept = ""] = valuesOf((await tooLate(who)).text, "kept");
  const again = await who.post(paths.signIn(), {
    email: "iemand@koers.test",
    password: "fout",
    to: "/",
    kept,
  });
  expect(again.status).toBe(422);
  expect(valuesOf(again.text, "kept")).toContain(kept);
});

test("a password is never among what is kept", async () => {
  const who = visitor(world.app);
  const door = await tooLate(who, { ...TYPED, note: "x", ...{ newPassword: "heel geheim woord" } });
  expect(door.text).not.toContain("heel geheim woord");
});

test.each(["geen json", '{"posted":"/","to":"/"}', "[]"])(
  "what is kept but not by Koers, such as %s, is refused",
  async (kept) => {
    const who = await world.as("Procesleider");
    expect((await who.post(paths.signInKept(), { kept })).status).toBe(400);
  },
);

test("a kept form leads nowhere but to a page of Koers", async () => {
  const who = await world.as("Procesleider");
  const kept = JSON.stringify({
    posted: "https://elsewhere.nl/",
    to: "//elsewhere.nl",
    fields: [["a", "b c"]],
  });
  const page = await who.post(paths.signInKept(), { kept });
  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/(action|href)="[^"]*elsewhere/);
});
