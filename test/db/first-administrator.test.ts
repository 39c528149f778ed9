import { beforeEach, describe, expect, test } from "vitest";
import { newInvitation, tokenHashOf } from "#auth/invitation.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { firstFault } from "#db/queries/audit.ts";
import { createFirstAdministrator, inviteFirstAdministrator } from "#db/queries/first-administrator.ts";
import { becomeInstallation, hasAdministrator } from "#db/queries/installations.ts";
import { isUsable } from "#db/queries/invitations.ts";
import { isDemo, isEmpty } from "#db/queries/programmes.ts";
import type { Store } from "#db/store.ts";
import { engines, NOW, opened } from "#test/support/stores.ts";

const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

describe.each(engines)("the first start of an own installation on $engine", ({ url }) => {
  let store: Store;
  beforeEach(async () => {
    store = await opened(await url());
    expect(await becomeInstallation(store, NOW)).toBe(true);
  });

  async function invited(at = NOW): Promise<string> {
    const { token, invitation } = newInvitation("first-administrator", at);
    expect(await inviteFirstAdministrator(store, invitation)).toBe(true);
    return token;
  }
  const works = (token: string, at = NOW) =>
    isUsable(store, { purpose: "first-administrator", tokenHash: tokenHashOf(token), at });
  const use = async (token: string, { at = NOW, email = "Beheer@Koers.test" } = {}) => {
    const who = { name: "Beheerder", organisation: "Regio", email, passwordHash: "hash" };
    const { kind } = await createFirstAdministrator(store, { ...who, tokenHash: tokenHashOf(token), at });
    return kind;
  };

  test("it is no demonstration, is founded once, and nobody runs it yet", async () => {
    expect(await becomeInstallation(store, NOW)).toBe(false);
    expect([await isEmpty(store), await isDemo(store)]).toEqual([false, false]);
    expect(await hasAdministrator(store)).toBe(false);
  });

  test("the link makes an administrator, whose address is stored in lower case", async () => {
    expect(await use(await invited())).toBe("founded");
    expect(await hasAdministrator(store)).toBe(true);
    expect(await findAccountByEmail(store, "beheer@koers.test")).toMatchObject({
      ...{ name: "Beheerder", organisationName: "Regio", passwordHash: "hash" },
    });
    expect(await firstFault(store)).toEqual({ rows: 3 });
  });

  test("a link that was used, that is not known, or that is too old makes nobody", async () => {
    const token = await invited();
    expect(await works(token, later(23.9))).toBe(true);
    expect(await works(token, later(24))).toBe(false);
    expect(await use(token, { at: later(24) })).toBe("gone");
    expect(await use("x")).toBe("gone");
    expect(await store.read.$count(store.t.account)).toBe(0);
    expect(await use(token)).toBe("founded");
    expect(await works(token)).toBe(false);
    expect(await use(token, { email: "ander@koers.test" })).toBe("gone");
    expect(await store.read.$count(store.t.account)).toBe(1);
  });

  test("of two that use it at once, one becomes administrator", async () => {
    const token = await invited();
    const emails = ["een@koers.test", "twee@koers.test"];
    const kinds = await Promise.all(emails.map((email) => use(token, { email })));
    expect(kinds.sort()).toEqual(["founded", "gone"]);
    expect(await store.read.$count(store.t.account)).toBe(1);
  });

  test("a later start ends the link of an earlier one, and gives none once there is an administrator", async () => {
    const [earlier, newest] = [await invited(), await invited(later(1))];
    expect(await use(earlier, { at: later(1) })).toBe("gone");
    expect(await use(newest, { at: later(1) })).toBe("founded");
    const { invitation } = newInvitation("first-administrator", later(2));
    expect(await inviteFirstAdministrator(store, invitation)).toBe(false);
  });

  test("the token is stored nowhere", async () => {
    const token = await invited();
    const rows = await store.read.select().from(store.t.invitation);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.tokenHash).toBe(tokenHashOf(token));
  });
});
