import { expect, test } from "vitest";
import { hashPassword, isPassword } from "#auth/password.server.ts";

const PASSWORD = "correct horse battery staple";

test("a password is kept as argon2id with the cost that OWASP asks for", async () => {
  expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("the same password never gives the same hash", async () => {
  expect(await hashPassword(PASSWORD)).not.toBe(await hashPassword(PASSWORD));
});

test("the right password fits, to the letter, and no other does", async () => {
  const passwordHash = await hashPassword(PASSWORD);
  expect(await isPassword(PASSWORD, passwordHash)).toBe(true);
  for (const wrong of ["", PASSWORD.toUpperCase(), ` ${PASSWORD}`, `${PASSWORD}\0`])
    expect(await isPassword(wrong, passwordHash)).toBe(false);
});

test("without a hash no password fits, not even that of nobody", async () => {
  expect(await isPassword("nobody", null)).toBe(false);
});

test("refusing an unknown account costs what refusing a known one costs", async () => {
  const passwordHash = await hashPassword(PASSWORD);
  await isPassword("wrong", null);
  const quickest = async (known: string | null) => {
    const times: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      const from = performance.now();
      await isPassword("wrong", known);
      times.push(performance.now() - from);
    }
    return Math.min(...times);
  };
  const [known, unknown] = [await quickest(passwordHash), await quickest(null)];
  // Far apart from the hundredfold of an answer without any work, and wide enough for a busy machine.
  expect(unknown / known).toBeGreaterThan(0.2);
});
