import { beforeEach, expect, test } from "vitest";
import { countFailure, FAILURES_ALLOWED, isLimited } from "#auth/rate-limit.server.ts";
import type { Store } from "#db/store.ts";
import { contextOver } from "#test/support/context.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";

let store: Store;
let clock: Date;
beforeEach(async () => {
  store = await withDemo(sqliteFile());
  clock = NOW;
});

const at = (address: string) => contextOver(store, { address, now: () => clock });
const fail = async (times: number, email: string, address: string) => {
  for (let time = 0; time < times; time += 1) await countFailure(at(address), email);
};

test("five failures are forgiven, from the sixth try on nobody is listened to", async () => {
  await fail(4, "a@koers.nl", "192.0.2.1");
  expect(await isLimited(at("192.0.2.1"), "a@koers.nl")).toBe(false);
  await fail(1, "a@koers.nl", "192.0.2.1");
  expect(await isLimited(at("192.0.2.1"), "a@koers.nl")).toBe(true);
});

test("an account is guarded from every address, however it is written", async () => {
  await fail(5, "a@koers.nl", "192.0.2.1");
  expect(await isLimited(at("203.0.113.9"), "A@Koers.NL")).toBe(true);
});

test("another account is not held up by it, from elsewhere nor from here", async () => {
  await fail(5, "a@koers.nl", "192.0.2.1");
  expect(await isLimited(at("203.0.113.9"), "b@koers.nl")).toBe(false);
  expect(await isLimited(at("192.0.2.1"), "b@koers.nl")).toBe(false);
});

test("an address that tries many accounts is held up at the twenty-first try", async () => {
  for (let nth = 0; nth < FAILURES_ALLOWED.address; nth += 1) await fail(1, `${nth}@koers.nl`, "192.0.2.1");
  expect(await isLimited(at("192.0.2.1"), "new@koers.nl")).toBe(true);
  expect(await isLimited(at("203.0.113.9"), "new@koers.nl")).toBe(false);
});

test("after a quarter of an hour one is listened to again", async () => {
  await fail(5, "a@koers.nl", "192.0.2.1");
  clock = new Date(NOW.getTime() + FAILURES_ALLOWED.withinMs);
  expect(await isLimited(at("192.0.2.1"), "a@koers.nl")).toBe(true);
  clock = new Date(clock.getTime() + 1);
  expect(await isLimited(at("192.0.2.1"), "a@koers.nl")).toBe(false);
});

test("what is remembered holds neither the account nor the address, and not for long", async () => {
  await fail(2, "a@koers.nl", "192.0.2.1");
  const kept = () => store.read.select().from(store.t.signInFailure);
  expect(JSON.stringify(await kept())).not.toMatch(/koers\.nl|192/);
  clock = new Date(NOW.getTime() + FAILURES_ALLOWED.withinMs + 1);
  await fail(1, "b@koers.nl", "203.0.113.9");
  expect(await kept()).toHaveLength(2);
});
