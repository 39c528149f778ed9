import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#auth/password.server.ts";
import { setPassword } from "#db/queries/accounts.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { demoAuthor } from "#test/support/steering-group.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";
import { type App, appOver, visitor } from "#test/support/visitor.ts";

const PASSWORD = "een heel lang wachtwoord";
const passwordHash = await hashPassword(PASSWORD);
const say = catalogueOf("nl").pages.signIn;

let app: App;
let email: string;
let clock: Date;
beforeEach(async () => {
  clock = NOW;
  app = await appOver(await withDemo(sqliteFile()));
  const author = await demoAuthor(app.store, "Procesleider");
  await setPassword(app.store, author, { accountId: author.accountId, passwordHash });
  const { account } = app.store.t;
  const [row] = await app.store.read.select().from(account).where(eq(account.id, author.accountId));
  email = row?.email ?? "";
});

const from = (address: string) => visitor(app, { address, now: () => clock });
const attempt = (password: string, { as = email, address = "192.0.2.1" } = {}) =>
  from(address).post(paths.signIn(), { email: as, password, to: "/" });

test("who has a password signs in with it, and is then known", async () => {
  const who = from("192.0.2.1");
  const { status, location } = await who.post(paths.signIn(), { email, password: PASSWORD, to: "/?x=1" });
  expect([status, location]).toEqual([302, "/?x=1"]);
  expect(visibleText((await who.get("/")).text)).toContain("Aangemeld als Procesleider");
});

test("capitals in an address make no other account", async () => {
  expect((await attempt(PASSWORD, { as: email.toUpperCase() })).status).toBe(302);
});

test("what is missing or cannot be an address is said at its field", async () => {
  const { errors } = catalogueOf("nl").pages;
  for (const as of ["", "niemand", "a\0@koers.nl", `${"x".repeat(300)}@koers.nl`]) {
    const { status, text } = await attempt("", { as });
    expect(status).toBe(422);
    expect([errors.email, errors.tooLong(200)]).toContain(findingAt(text, "email"));
    expect(findingAt(text, "password")).toBe(errors.required);
  }
});

test("a wrong password is refused in a sentence; the address stays, the password does not come back", async () => {
  const { status, text } = await attempt("fout-KANARIE-wachtwoord");
  expect(status).toBe(422);
  expect(visibleText(text)).toContain(say.refused);
  expect(valuesOf(text, "email")).toEqual([email]);
  expect(text).not.toContain("KANARIE");
});

test("of an account that does not exist, has no password or is disabled, the answer is the same", async () => {
  // A demonstration shows which accounts it has; whoever guesses elsewhere learns nothing.
  await app.store.keep(async (tx) => void (await tx.update(app.store.t.installation).set({ isDemo: false })));
  const known = await attempt("fout");
  const without = await attempt("fout", { as: (await demoEmail("Voorzitter stuurgroep")) ?? "" });
  const unknown = await attempt("fout", { as: "niemand@koers.test" });
  await app.store.keep(async (tx) => {
    await tx.update(app.store.t.account).set({ disabledAt: NOW }).where(eq(app.store.t.account.email, email));
  });
  const disabled = await attempt(PASSWORD);
  const bare = ({ text }: typeof known) => text.replaceAll(/[\w.-]+@[\w.-]+/g, "");
  expect([without, unknown, disabled].map(bare)).toEqual([known, known, known].map(bare));
});

async function demoEmail(name: string): Promise<string | undefined> {
  const { accountId } = await demoAuthor(app.store, name);
  const { account } = app.store.t;
  const [row] = await app.store.read.select().from(account).where(eq(account.id, accountId));
  return row?.email;
}

describe("after five wrong passwords", () => {
  beforeEach(async () => {
    for (let time = 0; time < 5; time += 1)
      expect(visibleText((await attempt("fout")).text)).toContain(say.refused);
  });

  test("the sixth is refused even if it is right, from wherever", async () => {
    for (const address of ["192.0.2.1", "203.0.113.9"]) {
      const { status, text } = await attempt(PASSWORD, { address });
      expect([status, visibleText(text).includes(say.limited)]).toEqual([422, true]);
    }
  });

  test("an account elsewhere is not held up, and after a quarter of an hour neither is this one", async () => {
    const author = await demoAuthor(app.store, "Voorzitter stuurgroep");
    await setPassword(app.store, author, { accountId: author.accountId, passwordHash });
    const other = { as: (await demoEmail("Voorzitter stuurgroep")) ?? "", address: "203.0.113.9" };
    expect((await attempt(PASSWORD, other)).status).toBe(302);
    clock = new Date(NOW.getTime() + 15 * 60_000 + 1);
    expect((await attempt(PASSWORD)).status).toBe(302);
  });
});

test("of thirty wrong passwords at once no more than five are tried", async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => attempt("fout")));
  const tried = answers.filter(({ text }) => visibleText(text).includes(say.refused));
  expect(tried.length).toBeLessThanOrEqual(5);
});

test.each(["https://elsewhere.nl", "//elsewhere.nl", "/.//elsewhere.nl", "/\\elsewhere.nl"])(
  "whoever signs in is not sent on to %s",
  async (to) => {
    const { location } = await from("192.0.2.1").post(paths.signIn(), { email, password: PASSWORD, to });
    expect(location).toBe("/");
    const account = (await demoAuthor(app.store, "Procesleider")).accountId;
    expect((await from("192.0.2.1").post(paths.signInDemo(), { account, to })).location).toBe("/");
    expect((await from("192.0.2.1").post(paths.language(), { language: "en", to })).location).toBe("/");
  },
);

test("whoever was sent to sign in comes back to where they were going", async () => {
  const wanted = `${paths.decisionPoints("jeugdhulp-plus")}?x=1`;
  const { location } = await from("192.0.2.1").get(wanted);
  expect(location).toBe(`/sign-in?to=${encodeURIComponent(wanted)}`);
  expect(valuesOf((await from("192.0.2.1").get(location ?? "")).text, "to")).toContain(wanted);
});

test("there is no door without a password where Koers is no demonstration", async () => {
  const account = (await demoAuthor(app.store, "Procesleider")).accountId;
  await app.store.keep(async (tx) => void (await tx.update(app.store.t.installation).set({ isDemo: false })));
  const { status } = await from("192.0.2.1").post(paths.signInDemo(), { account, to: "/" });
  expect(status).toBe(404);
  expect((await from("192.0.2.1").get(paths.signIn())).text).not.toContain(account);
});

test("who signs out is nobody at the next request, whatever the browser still sends", async () => {
  const who = await from("192.0.2.1").signInAs("Procesleider");
  const [[name, value] = ["", ""]] = who.cookies;
  expect((await who.post(paths.signOut())).location).toBe(paths.signIn());
  expect(who.cookies.size).toBe(0);
  const replayed = await from("192.0.2.1").send("/", { headers: { "X-Test": "1" } });
  expect(replayed.location).toMatch(/^\/sign-in/);
  (who.cookies as Map<string, string>).set(name, value);
  expect((await who.get("/")).location).toMatch(/^\/sign-in/);
});

test("a language that was chosen is kept, above what the browser prefers", async () => {
  const who = from("192.0.2.1");
  await who.post(paths.language(), { language: "en", to: "/sign-in" });
  expect((await who.get(paths.signIn())).text).toContain('<html lang="en">');
});

test("no page and no data of a page is kept by a cache", async () => {
  const who = await from("192.0.2.1").signInAs("Procesleider");
  for (const address of ["/", "/_root.data", "/programmes/jeugdhulp-plus.data", "/programmes/zoetermeer"])
    expect((await who.get(address)).headers.get("Cache-Control"), address).toBe("no-store");
});
