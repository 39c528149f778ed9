import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listConformDeclarations } from "#db/queries/authorities.ts";
import {
  createCommissioning,
  editCommissioning,
  endCommissioning,
} from "#db/queries/commissioning-commands.ts";
import { declareConform, endConform } from "#db/queries/conform-commands.ts";
import { listCommissioning, listParties } from "#db/queries/parties.ts";
import { createParty, editParty, listOrganisationsNear } from "#db/queries/party-commands.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const EDIT = {
  kind: "provider",
  grouping: "Aanbieders",
  involvement: "conforms",
  constituency: null,
} as const;

describe.each(engines)("who takes part, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const own = () => ({ programmeId: group.programmeId });
  const parties = () => listParties(store, group.sight);
  const party = async (name: string) =>
    (await parties()).find((one) => one.name === name) ?? expect.fail(`no ${name}`);
  const create = (name: string) =>
    createParty(store, author, { ...own(), once: newOnceKey(), name, edit: EDIT });
  const theirs = async () => {
    const { id: programmeId } = await programmeBySlug(store, "holland-rijnland");
    const [first] = await listParties(store, { programmeId, seesConfidential: true });
    return first ?? expect.fail("they have no parties");
  };

  describe("a party", () => {
    test("is a new organisation, or the one of exactly that name, wherever it is known from", async () => {
      const organisations = () => store.read.$count(store.t.organisation);
      const before = await organisations();
      expect(await create("Nieuwe aanbieder")).toEqual({ kind: "saved" });
      expect(await organisations()).toBe(before + 1);
      expect(await party("Nieuwe aanbieder")).toMatchObject({ ...EDIT, provenance: "entered", version: 1 });
      const { name } = await theirs();
      if ((await parties()).every((one) => one.name !== name)) await create(name);
      expect(await organisations()).toBe(before + 1);
    });

    test("takes part once, also when two add it at once", async () => {
      const done = await Promise.all([create("Tegelijk"), create("Tegelijk")]);
      expect(done.map(({ kind }) => kind).sort()).toEqual(["already-there", "saved"]);
      expect((await parties()).filter(({ name }) => name === "Tegelijk").length).toBe(1);
    });

    test("is edited once: of an old version it is a lost race", async () => {
      const { id, version } = await party("Haaglanden");
      const edit = { ...EDIT, involvement: "takes-part" } as const;
      expect(await editParty(store, author, { ...own(), id, version, edit })).toEqual({ kind: "saved" });
      expect(await editParty(store, author, { ...own(), id, version, edit })).toEqual({ kind: "lost-race" });
      expect(await party("Haaglanden")).toMatchObject({ ...edit, name: "Haaglanden", provenance: "entered" });
    });

    test("may be chosen from the organisations of those who work on this programme only", async () => {
      const near = await listOrganisationsNear(store, group.sight);
      const zoetermeer = await programmeBySlug(store, "zoetermeer");
      const there = await listOrganisationsNear(store, {
        ...{ programmeId: zoetermeer.id, seesConfidential: true },
      });
      expect(near.length).toBeGreaterThan(0);
      expect(there.length).toBeGreaterThan(0);
      expect(near.filter((name) => /Zoetermeer/.test(name))).toEqual([]);
    });
  });

  test("a party conforms to a body of its own programme, until a day that is not before it began", async () => {
    const partyId = (await party("Haaglanden")).id;
    const declared = { partyId, bodyId: group.first.bodyId, domains: null, from: TODAY, until: null };
    const declare = (given: Partial<typeof declared>) =>
      declareConform(store, author, { ...own(), once: newOnceKey(), declared: { ...declared, ...given } });
    expect(await declare({ partyId: (await theirs()).id })).toEqual({ kind: "unknown" });
    expect(await declare({ bodyId: "no-such-body" })).toEqual({ kind: "unknown" });
    expect(await declare({})).toEqual({ kind: "saved" });
    const found = (await listConformDeclarations(store, group.sight)).find((one) => one.partyId === partyId);
    expect(found).toMatchObject({ ...declared, provenance: "entered", version: 1 });
    const at = { ...own(), id: found?.id ?? "", version: 1 };
    const early = { ...at, until: plusDays(TODAY, -1) };
    expect(await endConform(store, author, early)).toEqual({ kind: "before-start" });
    expect(await endConform(store, author, { ...at, until: TODAY })).toEqual({ kind: "saved" });
    expect(await endConform(store, author, { ...at, until: TODAY })).toEqual({ kind: "lost-race" });
    const ended = (await listConformDeclarations(store, group.sight)).find(({ id }) => id === found?.id);
    expect(ended?.until).toBe(TODAY);
  });

  describe("commissioning", () => {
    const rows = async (scope: string) =>
      (await listCommissioning(store, group.sight)).filter((one) => one.scope === scope);
    const commission = (scope: string, partyIds: readonly string[]) =>
      createCommissioning(store, author, {
        ...{ ...own(), once: newOnceKey(), role: "official", scope, partyIds },
      });

    test("is shared by several parties, or still to be named", async () => {
      const ids = [(await party("Haaglanden")).id, (await party("Rijnmond")).id];
      expect(await commission("Gedeeld", ids)).toEqual({ kind: "saved" });
      expect((await rows("Gedeeld")).map(({ partyId }) => partyId).sort()).toEqual([...ids].sort());
      await commission("Open", []);
      expect((await rows("Open")).map(({ partyId }) => partyId)).toEqual([null]);
      expect(await commission("Vreemd", [(await theirs()).id])).toEqual({ kind: "unknown" });
      expect(await rows("Vreemd")).toEqual([]);
    });

    test("is edited and ended once, and stays in the list", async () => {
      await commission("Dit", []);
      const [{ id } = { id: "" }] = await rows("Dit");
      const edit = { role: "penvoerder", scope: "Dat", partyId: (await party("Rijnmond")).id } as const;
      const foreign = { ...edit, partyId: (await theirs()).id };
      const at = { ...own(), id, version: 1 };
      expect(await editCommissioning(store, author, { ...at, edit: foreign })).toEqual({ kind: "unknown" });
      expect(await editCommissioning(store, author, { ...at, edit })).toEqual({ kind: "saved" });
      expect(await editCommissioning(store, author, { ...at, edit })).toEqual({ kind: "lost-race" });
      const now = { ...at, version: 2 };
      expect(await endCommissioning(store, author, { ...now, on: TODAY })).toEqual({ kind: "saved" });
      expect(await endCommissioning(store, author, { ...now, on: TODAY })).toEqual({ kind: "lost-race" });
      expect(await rows("Dat")).toEqual([expect.objectContaining({ ...edit, endedOn: TODAY, version: 3 })]);
    });
  });
});
