import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import fc from "fast-check";
import { type ChainedEntry, GENESIS, hashOf } from "#db/audit-chain.ts";
import { sqliteKit } from "#db/kit.ts";
import { defineSchema } from "#db/schema/define.ts";
import type { Store } from "#db/store.ts";

export type Row = ChainedEntry & { readonly hash: string };

/** A file of Koers in the hands of somebody who may do anything with it, except with the heads kept apart. */
export interface Stolen {
  readonly raw: Database.Database;
  /** Koers' own way of reading it, which sees what was tampered with before that is undone. */
  readonly store: Store;
  readonly rows: () => readonly Row[];
}

export async function steal(file: string): Promise<Stolen> {
  const raw = new Database(file);
  for (const verb of ["update", "delete"]) raw.exec(`drop trigger audit_no_${verb}`);
  const read = drizzle(raw, { casing: "snake_case" }) as unknown as Store["read"];
  const t = defineSchema(sqliteKit);
  const all = await read.select().from(t.audit).orderBy(t.audit.chain, t.audit.sequence);
  return { raw, store: { read, t } as Store, rows: () => all };
}

/** Does it, looks, and undoes it. */
export async function whileTampered<Seen>(
  { raw }: Stolen,
  tamper: () => void,
  look: () => Promise<Seen>,
): Promise<Seen> {
  raw.exec("begin");
  try {
    tamper();
    return await look();
  } finally {
    raw.exec("rollback");
  }
}

/** What somebody might do to the log of one programme: each leaves it other than it was. */
export function tamperings(stolen: Stolen, chain: string): fc.Arbitrary<() => void> {
  const own = stolen.rows().filter((row) => row.chain === chain);
  const row = fc.constantFrom(...own);
  return fc.oneof(
    fc.tuple(row, fields).map(
      ([one, field]) =>
        () =>
          edit(stolen, one, field(one)),
    ),
    row.map((one) => () => remove(stolen, [one])),
    fc.tuple(row, places(own)).map(
      ([one, sequence]) =>
        () =>
          insert(stolen, { ...one, sequence }),
    ),
    row.map((one) => () => insert(stolen, chained({ ...one, sequence: own.length + 1 }, own.at(-1)))),
    row.map((one) => () => insert(stolen, chained({ ...one, chain: "elders", sequence: 1 }))),
    fc.uniqueArray(row, { minLength: 2, maxLength: 2 }).map((pair) => () => swap(stolen, pair)),
    row.map((one) => () => replace(stolen, [one])),
    row.map((one) => () => replace(stolen, own.slice(one.sequence - 1))),
    row.map((one) => () => remove(stolen, own.slice(one.sequence - 1))),
  );
}

type Change = Readonly<Record<string, string | number | null>>;

const text = fc.string({ unit: "binary", maxLength: 20 });
/** One column of a row with something else in it. */
const fields: fc.Arbitrary<(row: Row) => Change> = fc.oneof(
  fc
    .tuple(fc.constantFrom("actorName", "verb", "entity", "entityId", "hash", "previousHash"), text)
    .map(([name, more]) => (row: Row) => ({ [snake(name)]: `${row[name as keyof Row]}!${more}` })),
  text.map((name) => (row: Row) => ({ chain: `${row.chain}!${name}` })),
  text.map((name) => (row: Row) => ({ account_id: row.accountId === null ? name : null })),
  fc
    .integer({ min: -10_000, max: 10_000 })
    .filter((ms) => ms !== 0)
    .map((ms) => (row: Row) => ({ at: row.at.getTime() + ms })),
  fc
    .jsonValue()
    .map((value) => (row: Row) => ({ change: JSON.stringify({ ...row.change, planted: value }) })),
  fc.integer({ min: -5, max: 0 }).map((sequence) => () => ({ sequence })),
);

/** Where no row stands: before the first, or anywhere after the last. */
function places(own: readonly Row[]): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: -1000, max: 0 }), fc.integer({ min: own.length + 1, max: 10_000 }));
}

function edit({ raw }: Stolen, { chain, sequence }: Row, change: Change): void {
  const set = Object.keys(change).map((column) => `${column} = ?`);
  raw
    .prepare(`update audit set ${set.join(", ")} where chain = ? and sequence = ?`)
    .run(...Object.values(change), chain, sequence);
}

function remove({ raw }: Stolen, rows: readonly Row[]): void {
  for (const { chain, sequence } of rows)
    raw.prepare("delete from audit where chain = ? and sequence = ?").run(chain, sequence);
}

function insert({ raw }: Stolen, row: Row): void {
  const values = Object.entries({
    ...row,
    at: row.at.getTime(),
    change: JSON.stringify(row.change),
  });
  const columns = values.map(([name]) => snake(name)).join(", ");
  raw
    .prepare(`insert into audit (${columns}) values (${values.map(() => "?").join(", ")})`)
    .run(...values.map(([, value]) => value));
}

function swap(stolen: Stolen, [one, other]: readonly Row[]): void {
  if (one === undefined || other === undefined) return;
  remove(stolen, [one, other]);
  insert(stolen, { ...one, sequence: other.sequence });
  insert(stolen, { ...other, sequence: one.sequence });
}

/** Another deed in the place of these, each chained to the one before it as if Koers had written it. */
function replace(stolen: Stolen, rows: readonly Row[]): void {
  remove(stolen, rows);
  let before: Pick<Row, "hash"> = { hash: rows[0]?.previousHash ?? GENESIS };
  for (const row of rows) {
    const forged = chained({ ...row, actorName: "Iemand anders" }, before);
    insert(stolen, forged);
    before = forged;
  }
}

function chained(row: Row, before?: Pick<Row, "hash">): Row {
  const { hash: _, ...entry } = { ...row, previousHash: before?.hash ?? GENESIS };
  return { ...entry, hash: hashOf(entry) };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
