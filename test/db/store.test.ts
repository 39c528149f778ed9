import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import { expectParticipants } from "#db/queries/meetings.ts";
import type { Store, Writer } from "#db/store.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, NOW, withDemo } from "#test/support/stores.ts";

const AUTHORITY = {
  id: "record",
  act: "beslissen",
  domains: ["inhoud", "financiën"],
  // More than four bytes hold: ten billion euros.
  ceilingOnceCents: 1_000_000_000_001,
  ceilingStructuralCents: null,
  validFrom: "2026-01-01",
  validUntil: null,
  revokedOn: null,
  basis: "collegebesluit",
  reference: "naïef ‘citaat’ 😀",
  chain: [{ constituency: "college", leadDays: 21 }],
  provenance: "entered",
  recordedById: null,
  version: 1,
} as const;
const OPEN = ["formatieplan", "‘was-wordt’", '"\\'] as const;

describe.each(engines)("a store on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
  });

  const entry = (verb: string) => ({
    ...{ chain: group.programmeId, at: NOW, accountId: null, actorName: "Tester", verb },
    ...{ entity: "programme", entityId: group.programmeId, change: { niets: null } },
  });
  const aimed = (tx: Writer, aim: string) =>
    tx.update(store.t.programme).set({ aim }).where(eq(store.t.programme.id, group.programmeId));
  const aim = async () => (await programmeBySlug(store, "jeugdhulp-plus")).aim;
  const logged = async (verb: string) =>
    (await listAudit(store, { chain: group.programmeId, limit: 1000 })).filter((row) => row.verb === verb);

  test("days, large amounts, lists with null in them, flags and instants come back as they went in", async () => {
    const { authority, gate, gateOutcome, phase, account, conformDeclaration } = store.t;
    const of = { programmeId: group.programmeId, provenance: "entered" } as const;
    const record = { ...AUTHORITY, ...of, holderId: group.participant("Procesleider") };
    const gateRow = { ...of, id: "gate", name: "Beslismoment", heldOn: null, bodyId: null, version: 1 };
    const gateLinks = { decisionPointId: null, opensPhaseId: "phase" };
    const outcome = {
      ...{ programmeId: group.programmeId, id: "outcome", gateId: "gate", outcome: "hold" as const },
      ...{ decidedOn: "2028-02-29", decisionId: null, text: "Wacht", openCriterionIds: OPEN },
      ...{ scorePercent: null, byName: "Voorzitter", provenance: "entered" as const },
    };
    const phaseRow = {
      ...of,
      id: "phase",
      ordinal: 99,
      name: "Fase",
      startsOn: "2028-02-29",
      endsOn: null,
      version: 1,
    };
    const conforms = {
      ...of,
      id: "all",
      bodyId: group.first.bodyId,
      startsOn: null,
      endsOn: null,
      version: 1,
    };
    const partyId = group.point("opdrachtbeschrijving").requiredPartyIds[0] ?? "";
    const disabledAt = new Date("2026-11-20T09:00:00.123Z");
    await store.write(async (tx) => {
      await tx.insert(authority).values(record);
      await tx.insert(gate).values({ ...gateRow, ...gateLinks });
      await tx.insert(gateOutcome).values(outcome);
      await tx.insert(phase).values({ ...phaseRow, isProvisional: true });
      await tx.insert(conformDeclaration).values({ ...conforms, partyId, domains: null });
      await tx
        .update(account)
        .set({ disabledAt })
        .where(eq(account.email, (await anAccount()).email));
      return { result: undefined, audit: [entry("round-trip")] };
    });
    expect(await store.read.select().from(authority).where(eq(authority.id, "record"))).toEqual([record]);
    const [stored] = await store.read.select().from(gate).where(eq(gate.id, "gate"));
    expect(stored).toEqual({ ...gateRow, ...gateLinks });
    expect(await store.read.select().from(gateOutcome)).toEqual([outcome]);
    expect(await store.read.select().from(phase).where(eq(phase.id, "phase"))).toEqual([
      { ...phaseRow, isProvisional: true },
    ]);
    expect(
      await store.read.select().from(conformDeclaration).where(eq(conformDeclaration.id, "all")),
    ).toEqual([{ ...conforms, partyId, domains: null }]);
    expect(await anAccount()).toMatchObject({ disabledAt });
    expect((await logged("round-trip"))[0]?.change).toEqual({ niets: null });
  });

  const anAccount = async () => {
    const { account } = store.t;
    const [row] = await store.read.select().from(account).where(eq(account.demoOrdinal, 9));
    return row ?? expect.fail("no ninth account");
  };

  test("a write keeps its rows and its audit row together", async () => {
    await store.write(async (tx) => {
      await aimed(tx, "kept");
      return { result: undefined, audit: [entry("keep")] };
    });
    expect([await aim(), (await logged("keep")).length]).toEqual(["kept", 1]);
  });

  test("a write that records nothing keeps nothing, and still says what came of it", async () => {
    const before = await aim();
    const result = await store.write(async (tx) => {
      await aimed(tx, "unseen");
      return { result: "lost", audit: [] };
    });
    expect([result, await aim()]).toEqual(["lost", before]);
  });

  test("what throws half-way leaves nothing, and nobody sees it meanwhile", async () => {
    const before = await aim();
    const seen: string[] = [];
    const work = store.write(async (tx) => {
      await aimed(tx, "half");
      seen.push(await aim());
      throw new Error("half-way");
    });
    await expect(work).rejects.toThrow("half-way");
    expect([...seen, await aim()]).toEqual([before, before]);
    expect(await firstFault(store)).not.toHaveProperty("fault");
  });

  test("the next piece of work goes on after one that threw", async () => {
    await Promise.allSettled([store.write(() => Promise.reject(new Error("no")))]);
    await store.keep(async (tx) => void (await aimed(tx, "after")));
    expect(await aim()).toBe("after");
  });

  test("of three who change one version one wins, and the log has one row of it", async () => {
    const author = await group.author();
    const { version } = group.second;
    const change = { programmeId: group.programmeId, meetingId: group.second.id, version, attendance: [] };
    const results = await Promise.all([1, 2, 3].map(() => expectParticipants(store, author, change)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["lost-race", "lost-race", "saved"]);
    expect(await logged("expect")).toHaveLength(1);
  });
});
