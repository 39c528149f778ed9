import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { addAgendaItems } from "#db/queries/agenda-items.ts";
import { firstFault } from "#db/queries/audit.ts";
import { stateCriterion } from "#db/queries/criterion-commands.ts";
import { recordDecision } from "#db/queries/decisions.ts";
import { createDeliverable } from "#db/queries/deliverable-commands.ts";
import { publishAgenda } from "#db/queries/publications.ts";
import { PRAGMAS } from "#db/sqlite.server.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someVerdict } from "#test/support/builders.ts";
import { someCriterion, someGate } from "#test/support/gate-world.ts";
import { someLearning } from "#test/support/indicator-world.ts";
import { planned } from "#test/support/planned.ts";
import { reasonOf, rowsOfRaw, runRaw } from "#test/support/raw-sql.ts";
import { reportingWorkstream } from "#test/support/reporting-workstream.ts";
import {
  draftOf,
  programmeBySlug,
  type SteeringGroup,
  someItem,
  steeringGroup,
} from "#test/support/steering-group.ts";
import { engines, NOW, opened, sqliteFile, TODAY, withDemo } from "#test/support/stores.ts";

const APPEND_ONLY = [
  "criterion_statement",
  "gate_outcome",
  "progress_report",
  "deliverable_change",
  "audit",
  "agenda_version",
  "decision",
  "forecast",
  "baseline",
  "indicator_definition",
  "measurement",
  "learning_point",
];

/** A decision, a published agenda, a gate that was moved, stated and decided, and their log rows: what may never change. */
async function withHistory(url: string): Promise<{ store: Store; group: SteeringGroup }> {
  const store = await withDemo(url);
  const group = await steeringGroup(store);
  const author = await group.author();
  await addAgendaItems(store, author, { ...group.on, items: [someItem()] });
  await publishAgenda(store, author, { ...group.on, after: 0, agenda: await draftOf(store, group.on) });
  const { id: decisionPointId } = group.point("opdrachtbeschrijving");
  await recordDecision(store, author, {
    ...{ ...group.on, decisionPointId, itemId: "item", on: day("2026-12-04"), correctsId: null },
    ...{ outcome: "akkoord", status: "definitief", text: "Zo besloten.", reservation: null },
    isConfidential: false,
    verdict: someVerdict(),
  });
  const memberId = group.participant("Lid uitvoeringsteam Horizon");
  await reportingWorkstream(store, { programmeId: group.programmeId, memberId });
  await planned(store, group.programmeId);
  await createDeliverable(store, author, {
    ...{ programmeId: group.programmeId, once: newOnceKey(), kind: "document", today: TODAY },
    edit: { name: "Formatieplan", workstreamId: null, reviewerId: null, dueOn: null },
  });
  await someLearning({ store, author, programmeId: group.programmeId });
  const gate = await someGate(
    { store, group, author },
    { on: day("2027-03-01"), criteria: [someCriterion()] },
  );
  const [criterion] = (await gate.now()).criteria;
  await stateCriterion(store, author, {
    ...{ programmeId: group.programmeId, gateId: gate.id, id: criterion?.id ?? "", version: 1 },
    statement: { isMet: true, evidence: "brief", on: day("2026-11-19") },
  });
  await gate.record("go");
  return { store, group };
}

/** Runs one statement the way a write of Koers runs, log row included; gives what the engine says against it. */
async function refusalOf(store: Store, chain: string, statement: string): Promise<string | undefined> {
  const entry = { chain, at: NOW, accountId: null, actorName: "Tester", verb: "meddle" };
  const meddle = store.write(async (tx) => ({
    result: await runRaw(tx, statement),
    audit: [{ ...entry, entity: "programme", entityId: chain, change: {} }],
  }));
  return meddle.then(() => undefined, reasonOf);
}

describe.each(engines)("the database on $engine", ({ engine, url }) => {
  let store: Store;
  let group: SteeringGroup;
  beforeAll(async () => {
    ({ store, group } = await withHistory(await url()));
  });

  describe.each(APPEND_ONLY)("never changes the table %s", (table) => {
    const column = table === "audit" ? "chain" : "programme_id";
    test.each([
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      engine === "sqlite"
        ? `insert or replace into ${table} select * from ${table}`
        : `truncate ${table} cascade`,
    ])("by %s", async (statement) => {
      expect(await refusalOf(store, group.programmeId, statement)).toBe(`${table} is append-only`);
    });
  });

  test("what stands beside those tables can be changed, so the refusals are theirs", async () => {
    expect(await refusalOf(store, group.programmeId, "update meeting set place = place")).toBeUndefined();
  });

  test.each([
    ["a meeting", "update agenda_item set programme_id ="],
    ["a party", "update participant set programme_id ="],
    ["a holder", "update authority set programme_id ="],
    ["a body", "update decision_point set programme_id ="],
    ["a seat's body", "update seat set programme_id ="],
    ["a body it reports to", "update body set programme_id ="],
    ["an indicator's party", "update indicator_party set programme_id ="],
    ["an indicator's owner", "update indicator set programme_id ="],
    ["an indicator", "update coupling set programme_id ="],
  ])("no row refers to %s of another programme", async (_, statement) => {
    const { id } = await programmeBySlug(store, "hollands-midden");
    const from = `where programme_id = '${group.programmeId}'`;
    expect(await refusalOf(store, group.programmeId, `${statement} '${id}' ${from}`)).toMatch(/foreign key/i);
  });

  test("after all that meddling the log still holds", async () => {
    expect(await firstFault(store)).not.toHaveProperty("fault");
  });
});

describe("SQLite", () => {
  const pragmasOf = (on: Store["read"]) =>
    Object.fromEntries(
      PRAGMAS.map((pragma) => pragma.split(" = ")[0] ?? "").map((name) => {
        const [row] = rowsOfRaw(on, `pragma ${name}`) as [Record<string, unknown>];
        return [name, Object.values(row)[0]];
      }),
    );
  // FULL is 2: without it the last acknowledged rows are lost when the power goes.
  const safe = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, recursive_triggers: 1 };

  test("every connection syncs fully, checks references and fires triggers on replacing", async () => {
    const file = sqliteFile();
    for (const store of [await opened(file), await opened(file)]) {
      expect(pragmasOf(store.read)).toEqual({ ...safe, busy_timeout: 5000 });
      await store.keep(async (tx) => expect(pragmasOf(tx)).toEqual({ ...safe, busy_timeout: 5000 }));
    }
  });

  test("a connection without recursive triggers replaces rows unhindered: the pragma is what forbids it", async () => {
    const file = sqliteFile();
    await withHistory(file);
    const careless = new Database(file);
    const { changes } = careless.prepare("insert or replace into audit select * from audit").run();
    careless.close();
    expect(changes).toBeGreaterThan(0);
  });

  test("the connection that reads cannot write", async () => {
    const store = await opened(sqliteFile());
    await expect(runRaw(store.read, "delete from session")).rejects.toSatisfy((error) =>
      reasonOf(error).includes("readonly"),
    );
  });

  test("two stores on one file see each other's work and keep one log", async () => {
    const file = sqliteFile();
    const one = await withDemo(file);
    const other = await opened(file);
    const group = await steeringGroup(other);
    const author = await group.author();
    for (const store of [one, other, one, other])
      await addAgendaItems(store, author, { ...group.on, items: [someItem()] });
    expect(await group.items()).toHaveLength(4);
    expect(await firstFault(one)).toEqual({ rows: 10 });
    expect(await firstFault(other)).toEqual({ rows: 10 });
  });
});
