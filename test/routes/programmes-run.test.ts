import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, visibleText } from "#test/support/html.ts";
import { runRaw } from "#test/support/raw-sql.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { demoAuthor } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { installation, pages, terms, members } = catalogueOf("nl");

let world: RouteWorld;
let administrator: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  administrator = await world.as("Beheerder");
});

const list = async () => visibleText((await administrator.get(paths.programmesRun())).text);
const add = (fields: Readonly<Record<string, string>>) =>
  administrator.post(paths.newMemberRun(SLUG), fields);
const SUPPORTER = { email: "projectondersteuner@demo.koers.invalid", role: "process-leader" };

describe("a programme whose only process leader has left", () => {
  beforeEach(async () => {
    const { accountId } = await demoAuthor(world.app.store, "Procesleider");
    const version = await world.app.store.read
      .select({ version: world.app.store.t.account.version, id: world.app.store.t.account.id })
      .from(world.app.store.t.account);
    const own = version.find(({ id }) => id === accountId)?.version ?? 1;
    const at = paths.personAccess(accountId, "suspension");
    await expectDone(administrator.post(at, { version: String(own) }));
  });

  test("stands out in the list and on its page, and is led again by whoever is appointed", async () => {
    expect(await list()).toContain(installation.programmes.leaderless);
    expect(visibleText((await administrator.get(paths.membersRun(SLUG))).text)).toContain(
      installation.programmes.mend,
    );
    await expectDone(add(SUPPORTER));
    expect(await list()).toContain("Jeugdhulp Plus Zuidwest Projectondersteuner");
    const leader = await world.as("Projectondersteuner");
    expect((await leader.get(paths.newMember(SLUG))).status).toBe(200);
  });

  test("is told of in the log of the programme and in that of the installation", async () => {
    await expectDone(add(SUPPORTER));
    const chair = await world.as("Voorzitter stuurgroep");
    expect(visibleText((await chair.get(paths.log(SLUG))).text)).toContain(
      members.deeds.added("Projectondersteuner", terms.roles["process-leader"]),
    );
    expect(visibleText((await administrator.get(paths.installationLog())).text)).toContain(
      "van buiten het programma",
    );
  });
});

describe("whoever mends the members of a programme from outside", () => {
  test("gives themself no role and gains no sight of the programme", async () => {
    const before = await dumpOf(world.app.store);
    const own = await add({ email: "beheerder@demo.koers.invalid", role: "reader" });
    expect([own.status, findingAt(own.text, "email")]).toEqual([422, pages.errors.ownRole]);
    expect(await dumpOf(world.app.store)).toEqual(before);
    await expectDone(add(SUPPORTER));
    for (const at of [paths.programme(SLUG), paths.members(SLUG), paths.log(SLUG), paths.governance(SLUG)])
      expect((await administrator.get(at)).status).toBe(404);
  });

  test("takes a role away, but not the last process leader", async () => {
    const { accountId } = await demoAuthor(world.app.store, "Procesleider");
    const remove = (account: string, role: string) =>
      administrator.post(paths.memberRemovalRun(SLUG, account), { role });
    expect((await remove(accountId, "process-leader")).status).toBe(409);
    await expectDone(remove(world.own.member ?? "", "reader"));
    const reader = await world.as("Lezer Schakenbosch");
    expect((await reader.get(paths.programme(SLUG))).status).toBe(404);
  });

  test("hands a link over to whoever had no account", async () => {
    const newcomer = {
      email: "nieuw@koers.test",
      role: "process-leader",
      name: "Nieuw",
      organisation: "Regio",
    };
    expect((await add(newcomer)).text).toMatch(/http:\/\/koers\.test\/invitations\/[\w-]+/);
  });
});

describe("the log of the installation", () => {
  test("says every row in words, in both languages, and that its chain holds", async () => {
    const english = await world.as("Beheerder", "en");
    for (const who of [administrator, english]) {
      const { text } = await who.get(paths.installationLog());
      const rows = [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([row]) => visibleText(row));
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter((row) => /\?|(sign-in|create|invite|join|include) \w+ /.test(row))).toEqual([]);
    }
    const text = visibleText((await administrator.get(paths.installationLog())).text);
    for (const said of ["maakte portfolio ‘Jeugd’", "meldde zich aan", "De keten klopt"])
      expect(text).toContain(said);
  });

  test("is paged, the newest first, and never empty past its end", async () => {
    const { accountId } = await demoAuthor(world.app.store, "Lezer Schakenbosch");
    for (let times = 0; times < 55; times += 1) {
      await administrator.post(paths.organisation(world.own.organisation ?? ""), {
        ...{ name: `Naam ${times}`, version: String(times + 1) },
      });
      await administrator.post(paths.personAccess(accountId, times % 2 ? "reinstatement" : "suspension"), {
        version: String(times + 1),
      });
    }
    const first = visibleText((await administrator.get(paths.installationLog())).text);
    expect(first).toContain("Pagina 1 van 2");
    expect(first).toContain("Naam 54");
    const last = visibleText((await administrator.get(paths.installationLog(9))).text);
    expect(last).toContain("Pagina 2 van 2");
    expect(last).toContain(installation.deeds.seeded);
  });

  test("says at which row its chain is broken", async () => {
    const meddle = "update audit set actor_name = 'Iemand' where chain = 'installation' and sequence = 2";
    await world.app.store.keep(async (tx) => {
      for (const statement of ["drop trigger audit_no_update", meddle]) await runRaw(tx, statement);
    });
    const { text } = await administrator.get(paths.installationLog());
    expect(visibleText(text)).toContain(pages.log.broken(2, pages.log.faults["row changed"]));
  });
});
