import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { SESSION_LIMITS, signedInActor, signIn, signOut } from "#auth/session.server.ts";
import type { Author } from "#db/author.ts";
import { listDemoAccounts, setPassword } from "#db/queries/accounts.ts";
import { listAudit } from "#db/queries/audit.ts";
import type { Store } from "#db/store.ts";
import type { Context } from "#http/context.server.ts";
import { contextOver } from "#test/support/context.ts";
import { demoAuthor } from "#test/support/steering-group.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";

let store: Store;
let author: Author;
let clock: Date;
let context: Context;
beforeEach(async () => {
  store = await withDemo(sqliteFile());
  author = await demoAuthor(store, "Procesleider");
  clock = NOW;
  context = contextOver(store, { now: () => clock });
});

/** A request with the cookie that an earlier answer set, as a browser sends it back. */
const asking = (setCookie?: string) =>
  new Request("http://koers.test/", { headers: { Cookie: setCookie?.split(";")[0] ?? "" } });
const enter = (request = asking()) => signIn(request, context, { ...author, at: clock });
// Each request has a context of its own.
const whoIs = async (cookie: string) => (await signedInActor(asking(cookie), { ...context }))?.name;
const later = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};

const MINUTE = 60_000;

test("whoever signed in is known at the next request, with what they are in which programme", async () => {
  const actor = await signedInActor(asking(await enter()), context);
  expect(actor).toMatchObject({ accountId: author.accountId, personId: author.personId });
  expect(actor?.memberships.map(({ role }) => role)).toEqual(["process-leader"]);
});

test.each(["", "koers=", "koers=x", "koers=%00", `koers=${"x".repeat(5000)}`, "koers=eyJhIjoxfQ%3D%3D"])(
  "the cookie %j is nobody's",
  async (cookie) => {
    expect(await signedInActor(asking(cookie), { ...context })).toBeUndefined();
  },
);

test("the id in the cookie is stored nowhere, only its hash", async () => {
  const [name = "", value = ""] = (await enter()).split(";")[0]?.split("=") ?? [];
  const id = JSON.parse(Buffer.from(decodeURIComponent(value), "base64").toString());
  expect([name, id.length]).toEqual(["koers", 43]);
  const sessions = await store.read.select().from(store.t.session);
  const idHash = createHash("sha256").update(id).digest("base64url");
  expect(sessions).toMatchObject([{ idHash, accountId: author.accountId }]);
  expect(JSON.stringify([sessions, await log()])).not.toContain(id);
});

const log = () => listAudit(store, { chain: "installation", limit: 100 });

test("the cookie is for this site and its server alone, and on https for this very host", async () => {
  expect(await enter()).toMatch(/^koers=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  context = contextOver(store, { secure: true });
  const secure = await enter();
  expect(secure).toMatch(/^__Host-koers=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test("a session that is used every hour lasts twelve hours and no longer", async () => {
  const cookie = await enter();
  for (let hour = 1; hour <= 12; hour += 1) {
    later(60 * MINUTE);
    expect(await whoIs(cookie), `after ${hour} hours`).toBe("Procesleider");
  }
  later(1);
  expect(await whoIs(cookie)).toBeUndefined();
  expect(SESSION_LIMITS.absoluteMs).toBe(12 * 60 * MINUTE);
});

test("a session that is not used for two hours is over", async () => {
  const cookie = await enter();
  later(SESSION_LIMITS.idleMs);
  expect(await whoIs(cookie)).toBe("Procesleider");
  later(SESSION_LIMITS.idleMs + 1);
  expect(await whoIs(cookie)).toBeUndefined();
});

test("that a session is in use is written down once a minute, not at every request", async () => {
  const cookie = await enter();
  const seenAt = async () => (await store.read.select().from(store.t.session))[0]?.seenAt;
  later(MINUTE);
  await whoIs(cookie);
  expect(await seenAt()).toEqual(NOW);
  later(1);
  await whoIs(cookie);
  expect(await seenAt()).toEqual(clock);
});

test("every sign-in has a new id, and ends the session it comes from", async () => {
  const first = await enter();
  const second = await enter(asking(first));
  expect(second).not.toBe(first);
  expect([await whoIs(first), await whoIs(second)]).toEqual([undefined, "Procesleider"]);
});

test("an id that somebody else chose is never taken over", async () => {
  const planted = "koers=ImtuYXBzYWNrIg%3D%3D";
  const cookie = await enter(asking(planted));
  expect(cookie).not.toContain(planted);
  expect(await whoIs(planted)).toBeUndefined();
});

test("who signed out is nobody at the next request; other sessions go on", async () => {
  const [here, there] = [await enter(), await enter()];
  expect(await signOut(asking(here), context, { ...author, at: clock })).toContain("Max-Age=0");
  expect([await whoIs(here), await whoIs(there)]).toEqual([undefined, "Procesleider"]);
});

test("a new password ends every session of the account at the next request, and of no other", async () => {
  const [one, two] = [await enter(), await enter()];
  const [other] = (await listDemoAccounts(store)).filter(({ name }) => name === "Voorzitter stuurgroep");
  const theirs = await signIn(asking(), context, { ...author, accountId: other?.id ?? "" });
  await setPassword(store, author, { accountId: author.accountId, passwordHash: "hash" });
  expect([await whoIs(one), await whoIs(two)]).toEqual([undefined, undefined]);
  expect(await whoIs(theirs)).toBe("Voorzitter stuurgroep");
});

test("who is disabled is nobody at the next request", async () => {
  const cookie = await enter();
  const { account } = store.t;
  await store.keep(async (tx) => {
    await tx.update(account).set({ disabledAt: NOW }).where(eq(account.id, author.accountId));
  });
  expect(await whoIs(cookie)).toBeUndefined();
});

test("who lost a role has lost it at the next request", async () => {
  const cookie = await enter();
  await store.keep(async (tx) => void (await tx.delete(store.t.membership)));
  expect((await signedInActor(asking(cookie), context))?.memberships).toEqual([]);
});

test("signing in and out is logged; sessions that are over are cleared away", async () => {
  const cookie = await enter();
  await signOut(asking(cookie), context, { ...author, at: clock });
  expect((await log()).map(({ verb }) => verb)).toEqual(["sign-out", "sign-in", "seed"]);
  await enter();
  later(SESSION_LIMITS.idleMs + 1);
  await enter();
  expect(await store.read.$count(store.t.session)).toBe(1);
});
