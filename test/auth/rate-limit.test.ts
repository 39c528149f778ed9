import { beforeEach, expect, test } from "vitest";
import { admit, FAILURES_ALLOWED } from "#auth/rate-limit.server.ts";
import type { Store } from "#db/store.ts";
import { contextOver } from "#test/support/context.ts";
import { NOW, sqliteFile, withDemo } from "#test/support/stores.ts";

let store: Store;
let clock: Date;
beforeEach(async () => {
  store = await withDemo(sqliteFile());
  clock = NOW;
});

const admitted = (email: string, address: string) =>
  admit(contextOver(store, { address, now: () => clock }), email);
const fail = async (times: number, email: string, address: string) => {
  for (let time = 0; time < times; time += 1) expect(await admitted(email, address)).toBeDefined();
};
const [HERE, ELSEWHERE] = ["192.0.2.1", "203.0.113.9"];

test("five failures are forgiven, from the sixth try on nobody is listened to", async () => {
  await fail(5, "a@koers.nl", HERE);
  expect(await admitted("a@koers.nl", HERE)).toBeUndefined();
});

test("what succeeded was no failure", async () => {
  for (let time = 0; time < 6; time += 1) await (await admitted("a@koers.nl", HERE))?.succeeded();
  await fail(5, "a@koers.nl", HERE);
});

test("an account is guarded from every address, however it is written", async () => {
  await fail(5, "a@koers.nl", HERE);
  expect(await admitted("A@Koers.NL", ELSEWHERE)).toBeUndefined();
});

test("another account is not held up by it, from elsewhere nor from here", async () => {
  await fail(5, "a@koers.nl", HERE);
  await fail(1, "b@koers.nl", ELSEWHERE);
  await fail(1, "b@koers.nl", HERE);
});

test("an address that tries many accounts is held up at the twenty-first try", async () => {
  for (let nth = 0; nth < FAILURES_ALLOWED.address; nth += 1) await fail(1, `${nth}@koers.nl`, HERE);
  expect(await admitted("new@koers.nl", HERE)).toBeUndefined();
  await fail(1, "new@koers.nl", ELSEWHERE);
});

test("of many tries at once no more get through than of many in a row", async () => {
  const tries = await Promise.all(Array.from({ length: 30 }, () => admitted("a@koers.nl", HERE)));
  expect(tries.filter((one) => one !== undefined).length).toBeLessThanOrEqual(FAILURES_ALLOWED.account);
});

test("after a quarter of an hour one is listened to again, however often one tried meanwhile", async () => {
  await fail(5, "a@koers.nl", HERE);
  clock = new Date(NOW.getTime() + FAILURES_ALLOWED.withinMs);
  expect(await admitted("a@koers.nl", HERE)).toBeUndefined();
  clock = new Date(clock.getTime() + 1);
  await fail(1, "a@koers.nl", HERE);
});

test("what is remembered holds neither the account nor the address, and not for long", async () => {
  await fail(2, "a@koers.nl", HERE);
  const kept = () => store.read.select().from(store.t.signInFailure);
  expect(JSON.stringify(await kept())).not.toMatch(/koers\.nl|192/);
  clock = new Date(NOW.getTime() + FAILURES_ALLOWED.withinMs + 1);
  await fail(1, "b@koers.nl", ELSEWHERE);
  expect(await kept()).toHaveLength(2);
});
