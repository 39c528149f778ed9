import { describe, expect, test } from "vitest";
import { findSignedIn } from "#db/queries/sessions.ts";
import { demoAuthor, programmeBySlug } from "#test/support/steering-group.ts";
import { engines, NOW, withDemo } from "#test/support/stores.ts";

describe.each(engines)("who is what in which programme, on $engine", ({ url }) => {
  test("a director of a portfolio is one in each of its programmes, from the next request on", async () => {
    const store = await withDemo(await url());
    const { accountId } = await demoAuthor(store, "Lezer Schakenbosch");
    const [own, other] = await Promise.all([
      programmeBySlug(store, "jeugdhulp-plus"),
      programmeBySlug(store, "zoetermeer"),
    ]);
    const { t } = store;
    await store.keep(async (tx) => {
      await tx.insert(t.session).values({ idHash: "x", accountId, startedAt: NOW, seenAt: NOW });
      await tx.insert(t.portfolio).values({ id: "p", name: "Sociaal domein", version: 1 });
      await tx.insert(t.portfolioDirector).values({ portfolioId: "p", accountId });
    });
    const limits = { seenSince: NOW, startedSince: NOW };
    const rolesNow = async () => {
      const found = await findSignedIn(store, "x", limits);
      return found?.memberships.map(({ programmeId, role }) => `${role} ${programmeId}`).sort();
    };
    expect(await rolesNow()).toEqual([`reader ${own.id}`]);
    await store.keep(async (tx) => {
      await tx.insert(t.portfolioProgramme).values({ portfolioId: "p", programmeId: other.id });
    });
    expect(await rolesNow()).toEqual([`director ${other.id}`, `reader ${own.id}`]);
  });
});
