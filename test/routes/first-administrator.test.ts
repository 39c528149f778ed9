import { beforeEach, expect, test } from "vitest";
import { newInvitation } from "#auth/invitation.server.ts";
import { inviteFirstAdministrator } from "#db/queries/first-administrator.ts";
import { becomeInstallation } from "#db/queries/installations.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { formsOf } from "#test/support/routes.ts";
import { NOW, opened, sqliteFile } from "#test/support/stores.ts";
import { type App, appOver, visitor } from "#test/support/visitor.ts";

const FORM = formsOf({})["first-administrator.$token"] ?? {};
const { accounts, pages } = catalogueOf("nl");

let app: App;
let path: string;
beforeEach(async () => {
  const store = await opened(sqliteFile());
  await becomeInstallation(store, NOW);
  const { token, invitation } = newInvitation("first-administrator", NOW);
  await inviteFirstAdministrator(store, invitation);
  app = await appOver(store);
  path = paths.firstAdministrator(token);
});

test("whoever uses the link is signed in, and may sign in with the password from then on", async () => {
  const who = visitor(app);
  expect((await who.get(paths.signIn())).text).toContain(accounts.firstAdministrator.waiting);
  expect((await who.get(path)).text).toContain(accounts.firstAdministrator.heading);
  expect((await who.post(path, FORM)).location).toBe("/");
  expect(visibleText((await who.get("/")).text)).toContain("Aangemeld als Beheerder");
  const elsewhere = visitor(app, { address: "192.0.2.2" });
  const { email, password } = FORM;
  const answer = await elsewhere.post(paths.signIn(), {
    email: email ?? "",
    password: password ?? "",
    to: "/",
  });
  expect(answer.status).toBe(302);
  expect((await visitor(app).get(paths.signIn())).text).not.toContain(accounts.firstAdministrator.waiting);
});

test("a link that was used is told the same as one that never was", async () => {
  await visitor(app).post(path, FORM);
  for (const way of [path, `${path}.data`]) {
    const used = await visitor(app).get(way);
    const unknown = await visitor(app).get(way.replace(/[^/]+$/, way.endsWith("data") ? "x.data" : "x"));
    expect([used.status, unknown.status]).toEqual([404, 404]);
    if (way === path) {
      expect(visibleText(used.text)).toBe(visibleText(unknown.text));
      expect(visibleText(used.text)).toContain(accounts.spentLink.explanation);
    }
  }
  expect((await visitor(app).post(path, { ...FORM, email: "ander@koers.test" })).status).toBe(404);
  expect(await app.store.read.$count(app.store.t.account)).toBe(1);
});

test("what is missing is said at its field, and the password is not sent back", async () => {
  const { status, text } = await visitor(app).post(path, { ...FORM, passwordAgain: "anders" });
  expect(status).toBe(422);
  expect(findingAt(text, "passwordAgain")).toBe(pages.errors.passwordAgain);
  expect(valuesOf(text, "name")).toEqual([FORM.name]);
  expect([...valuesOf(text, "password"), ...valuesOf(text, "passwordAgain")]).toEqual(["", ""]);
  const short = await visitor(app).post(path, { ...FORM, password: "kort", passwordAgain: "kort" });
  expect(findingAt(short.text, "password")).toBe(pages.errors.tooShort(12));
  expect(await app.store.read.$count(app.store.t.account)).toBe(0);
});
