import { beforeEach, describe, expect, test } from "vitest";
import { INSTALLATION } from "#db/audit-entry.ts";
import type { Author } from "#db/author.ts";
import { appointAdministrator, dismissAdministrator, suspendAccount } from "#db/queries/account-access.ts";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import { addMember, listMembers, removeRole } from "#db/queries/members.ts";
import { createProgramme } from "#db/queries/new-programme.ts";
import { joinOrganisation, leaveOrganisation } from "#db/queries/organisation-parents.ts";
import { createOrganisation, listOrganisations, renameOrganisation } from "#db/queries/organisations.ts";
import { createAccount, findAccountHolder, listAccountHolders } from "#db/queries/people.ts";
import type { Store } from "#db/store.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import {
  demoAuthor,
  programmeBySlug,
  type SteeringGroup,
  steeringGroup,
} from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

const NEWCOMER = { name: "Nieuw lid", organisation: "Haaglanden", email: "Lid@Koers.test" };

describe.each(engines)("members, accounts, organisations and new programmes on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let leader: Author;
  let administrator: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    leader = await group.author();
    administrator = await demoAuthor(store, "Beheerder");
  });

  const add = (role: "reader" | "process-leader", who = NEWCOMER, by = leader, fromOutside = false) =>
    addMember(store, by, { programmeId: group.programmeId, once: newOnceKey(), role, ...who, fromOutside });
  const remove = (accountId: string, role: "reader" | "process-leader") =>
    removeRole(store, leader, { programmeId: group.programmeId, accountId, role });
  const organisation = async (name: string) => {
    const made = await createOrganisation(store, administrator, { name, once: newOnceKey() });
    return made.kind === "named" ? made.id : expect.fail(made.kind);
  };

  test("somebody new gets an account with the role, found again by the address in whatever capitals", async () => {
    const first = await add("reader");
    expect(first).toMatchObject({ kind: "added", isNew: true });
    expect(await add("reader", { ...NEWCOMER, email: "LID@koers.TEST" })).toEqual({ kind: "has-role" });
    const member = (await listMembers(store, group.sight)).find(({ name }) => name === "Nieuw lid");
    expect(member).toMatchObject({ organisationName: "Haaglanden", roles: ["reader"], isDisabled: false });
    const unknown = { email: "x@koers.test", name: null, organisation: null };
    const once = newOnceKey();
    const { programmeId } = group;
    expect(await addMember(store, leader, { programmeId, once, role: "reader", ...unknown })).toEqual({
      kind: "unknown",
    });
  });

  test("nobody gives themself a role, from inside or from outside", async () => {
    const own = (email: string) => ({ ...NEWCOMER, email });
    expect(await add("reader", own("procesleider@demo.koers.invalid"))).toEqual({ kind: "own-role" });
    expect(await add("reader", own("beheerder@demo.koers.invalid"), administrator, true)).toEqual({
      kind: "own-role",
    });
  });

  test("a role given from outside stands in both logs, one given from inside in that of the programme", async () => {
    const newest = async (chain: string) => (await listAudit(store, { chain, limit: 1 }))[0];
    const before = await newest(INSTALLATION);
    await add("reader");
    expect((await newest(INSTALLATION))?.sequence).toBe(before?.sequence);
    await add("process-leader", NEWCOMER, administrator, true);
    for (const chain of [INSTALLATION, group.programmeId])
      expect(await newest(chain)).toMatchObject({ verb: "add", entity: "member", actorName: "Beheerder" });
    expect((await firstFault(store)).fault).toBeUndefined();
  });

  test("a programme keeps a process leader who can sign in", async () => {
    const added = await add("process-leader");
    const accountId = added.kind === "added" ? added.accountId : expect.fail(added.kind);
    const holder = await findAccountHolder(store, accountId);
    await suspendAccount(store, administrator, { accountId, version: holder?.version ?? 0 });
    expect((await remove(leader.accountId, "process-leader")).kind).toBe("last-leader");
    expect((await remove(accountId, "process-leader")).kind).toBe("removed");
    expect((await remove(accountId, "process-leader")).kind).toBe("lost-race");
  });

  test("an account is made once per form and once per address, and its state changes from what was read", async () => {
    const once = newOnceKey();
    const make = () => createAccount(store, administrator, { ...NEWCOMER, once });
    const made = await make();
    expect(await make()).toEqual(made);
    expect((await createAccount(store, administrator, { ...NEWCOMER, once: newOnceKey() })).kind).toBe(
      "email-taken",
    );
    const { rows, total } = await listAccountHolders(store, { search: "lid@koers", page: 1 });
    expect([rows, total]).toMatchObject([[{ name: "Nieuw lid", email: "lid@koers.test" }], 1]);
    const accountId = made.kind === "admitted" ? made.accountId : expect.fail(made.kind);
    const at = (version: number) => ({ accountId, version });
    expect((await appointAdministrator(store, administrator, at(1))).kind).toBe("changed");
    expect((await appointAdministrator(store, administrator, at(1))).kind).toBe("lost-race");
    expect((await dismissAdministrator(store, administrator, at(2))).kind).toBe("changed");
    const own = await findAccountHolder(store, administrator.accountId);
    const last = { accountId: administrator.accountId, version: own?.version ?? 0 };
    expect((await dismissAdministrator(store, administrator, last)).kind).toBe("last-administrator");
  });

  test("an organisation has a name of its own, and belongs in a policy field to one other that is not in it", async () => {
    const [region, town] = [await organisation("Regio X"), await organisation("Gemeente X")];
    const again = { name: "Regio X", once: newOnceKey() };
    expect((await createOrganisation(store, administrator, again)).kind).toBe("name-taken");
    const rename = (name: string, version: number) =>
      renameOrganisation(store, administrator, { id: town, name, version });
    expect((await rename("Regio X", 1)).kind).toBe("name-taken");
    expect((await rename("Gemeente Y", 1)).kind).toBe("named");
    expect((await rename("Gemeente Z", 1)).kind).toBe("lost-race");
    const part = { organisationId: town, policyField: "jeugd", parentId: region };
    expect((await joinOrganisation(store, administrator, part)).kind).toBe("joined");
    expect((await joinOrganisation(store, administrator, part)).kind).toBe("has-parent");
    const circle = { ...part, organisationId: region, parentId: town };
    expect((await joinOrganisation(store, administrator, circle)).kind).toBe("circle");
    const left = () => leaveOrganisation(store, administrator, part);
    expect([(await left()).kind, (await left()).kind]).toEqual(["left", "lost-race"]);
    const { rows } = await listOrganisations(store, { search: "gemeente y", page: 1 });
    expect(rows).toMatchObject([{ name: "Gemeente Y", people: 0 }]);
  });

  test("a programme is made whole and once, led by whoever is named, under an address of its own", async () => {
    const input = {
      ...{ name: "Onze jeugd", aim: "Minder kinderen uit huis.", templateId: null, parties: [], bodies: [] },
      ...{ leaderEmail: "Projectondersteuner@demo.koers.invalid", once: newOnceKey() },
    };
    const made = await createProgramme(store, administrator, input);
    expect(made).toEqual({ kind: "made", slug: "onze-jeugd", isLeader: false });
    expect(await createProgramme(store, administrator, input)).toEqual(made);
    const programme = await programmeBySlug(store, "onze-jeugd");
    const sight = { programmeId: programme.id, seesConfidential: true };
    expect(await listMembers(store, sight)).toMatchObject([
      { name: "Projectondersteuner", roles: ["process-leader"] },
    ]);
    const next = await createProgramme(store, administrator, { ...input, once: newOnceKey() });
    expect(next).toMatchObject({ kind: "made", slug: "onze-jeugd-2" });
    const nobody = { ...input, leaderEmail: "niemand@koers.test", once: newOnceKey() };
    expect((await createProgramme(store, administrator, nobody)).kind).toBe("unknown-leader");
  });
});
