import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { GENESIS } from "#db/audit-chain.ts";
import { addAgendaItems, removeAgendaItem } from "#db/queries/agenda-items.ts";
import { firstFault, listAudit, verifyChain } from "#db/queries/audit.ts";
import type { Store } from "#db/store.ts";
import {
  programmeBySlug,
  type SteeringGroup,
  someItem,
  steeringGroup,
} from "#test/support/steering-group.ts";
import { engines, NOW, opened, sqliteFile, withDemo } from "#test/support/stores.ts";
import { type Stolen, steal, tamperings, whileTampered } from "#test/support/tampering.ts";

/** Rows in the logs of two programmes, in turns. */
async function manyWrites(store: Store, group: SteeringGroup, count: number): Promise<void> {
  const other = await programmeBySlug(store, "zoetermeer");
  const author = await group.author();
  const write = (chain: string, index: number) => {
    const entry = { chain, at: NOW, accountId: null, actorName: "Tester", verb: "say", entity: "programme" };
    // Keys out of order and values that engines like to rewrite: the hash must not mind.
    const change = { z: index, a: [null, 1.5, "naïef 😀"], m: { y: true, b: {} } };
    return store.write(async () => ({ result: undefined, audit: [{ ...entry, entityId: chain, change }] }));
  };
  await Promise.all(
    Array.from({ length: count }, (_, index) => [
      write(other.id, index),
      addAgendaItems(store, author, {
        ...group.on,
        items: [someItem({ title: `Punt ${index}` }), someItem()],
      }),
    ]).flat(),
  );
}

describe.each(engines)("the log on $engine", ({ url }) => {
  let address: string;
  let store: Store;
  let group: SteeringGroup;
  beforeAll(async () => {
    address = await url();
    store = await withDemo(address);
    group = await steeringGroup(store);
  });

  test("holds after many writes at once to two programmes", async () => {
    const { rows: before } = await firstFault(store);
    await manyWrites(store, group, 25);
    expect(await firstFault(store)).toEqual({ rows: before + 75 });
  });

  test("every row follows the one before it, from the first", async () => {
    const rows = await listAudit(store, { chain: group.programmeId, limit: 1000 });
    const inOrder = [...rows].reverse();
    expect(inOrder.map(({ sequence }) => sequence)).toEqual(inOrder.map((_, index) => index + 1));
    expect(inOrder.map(({ previousHash }) => previousHash)).toEqual([
      GENESIS,
      ...inOrder.slice(0, -1).map(({ hash }) => hash),
    ]);
  });

  test("raises no alarm over rows that are written while it is verified", async () => {
    const writing = manyWrites(store, group, 25);
    const found = [];
    for (let look = 0; look < 25; look += 1) found.push((await firstFault(store)).fault);
    await writing;
    expect(found.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test("does not tell what the chair's annotation says", async () => {
    const author = await group.author();
    const secret = someItem({ title: "Met annotatie", annotation: "KANARIE" });
    const [id = ""] = await addAgendaItems(store, author, { ...group.on, items: [secret] });
    await removeAgendaItem(store, author, { ...group.on, id, version: 1 });
    const rows = await listAudit(store, { chain: group.programmeId, limit: 1000 });
    expect(JSON.stringify(rows)).not.toContain("KANARIE");
  });
});

test("two stores on one PostgreSQL keep one log, however their writes cross", async () => {
  const address = await engines[1].url();
  const stores = [await withDemo(address), await opened(address)];
  const [one] = stores as [Store];
  const group = await steeringGroup(one);
  await Promise.all(stores.map((store) => manyWrites(store, group, 20)));
  expect(await firstFault(one)).toEqual({ rows: 6 + 120 });
});

describe("tampering with the log", () => {
  let stolen: Stolen;
  let chain: string;
  beforeAll(async () => {
    const file = sqliteFile();
    const store = await withDemo(file);
    const group = await steeringGroup(store);
    await manyWrites(store, group, 4);
    chain = group.programmeId;
    stolen = await steal(file);
    return () => stolen.raw.close();
  });
  const look = () => firstFault(stolen.store);

  test("nothing was tampered with, nothing is found", async () => {
    expect(await look()).toEqual({ rows: stolen.rows().length });
  });

  test("every edit, deletion, insertion, swap, replacement and cut is found", async () => {
    const found = fc.asyncProperty(tamperings(stolen, chain), async (tamper) => {
      expect(await whileTampered(stolen, tamper, look)).toHaveProperty("fault");
    });
    await fc.assert(found, { numRuns: 500 });
  });

  test.each([
    ["removed", "delete from audit_head where chain = ?"],
    ["set back", "update audit_head set sequence = sequence - 1 where chain = ?"],
    ["given another hash", `update audit_head set hash = '${GENESIS}' where chain = ?`],
  ])("a head that was %s is found", async (_, statement) => {
    const tamper = () => void stolen.raw.prepare(statement).run(chain);
    expect(await whileTampered(stolen, tamper, look)).toHaveProperty("fault");
  });

  test("the log of one programme is verified by itself: a fault in it is not one in another", async () => {
    const chains = [...new Set(stolen.rows().map((row) => row.chain))];
    const change = () =>
      void stolen.raw
        .prepare("update audit set actor_name = 'x' where chain = ? and sequence = 2")
        .run(chain);
    const verifyAll = () =>
      Promise.all(chains.map(async (one) => [one, (await verifyChain(stolen.store, one)).fault] as const));
    const faults = await whileTampered(stolen, change, verifyAll);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([
      [chain, { chain, sequence: 2, what: "row changed" }],
    ]);
  });

  test("the end of a log is cut off: the place is named", async () => {
    const { length } = stolen.rows().filter((row) => row.chain === chain);
    const cut = () =>
      void stolen.raw.prepare("delete from audit where chain = ? and sequence > ?").run(chain, length - 2);
    const { fault } = await whileTampered(stolen, cut, look);
    expect(fault).toEqual({ chain, sequence: length - 1, what: "end of chain cut off" });
  });

  test("who rewrites the head as well goes unseen: a copy of the head must be kept elsewhere", async () => {
    const cut = () => {
      stolen.raw.prepare("delete from audit where chain = ?").run(chain);
      stolen.raw.prepare("delete from audit_head where chain = ?").run(chain);
    };
    expect(await whileTampered(stolen, cut, look)).not.toHaveProperty("fault");
  });
});
