import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { AuditEntry } from "./audit-entry.ts";
import type { Schema } from "./schema/define.ts";

export type Orm = BaseSQLiteDatabase<"async", unknown, Schema>;
export type Reader = Pick<Orm, "select" | "selectDistinct" | "$count">;
export type Writer = Reader & Pick<Orm, "insert" | "update" | "delete">;

/** What a piece of work did, and the audit rows that say so. Without such a row nothing it did is kept. */
export interface Done<Result> {
  readonly result: Result;
  readonly audit: readonly AuditEntry[];
}

/** The answers to prepared queries: by the query, then by how it was put and with which values. */
export type Answers = Map<object, Map<string, Promise<unknown>>>;

/** One small, asynchronous surface over two engines. */
export interface Store {
  readonly engine: "sqlite" | "postgresql";
  readonly t: Schema;
  /** Reads the last committed state. */
  readonly read: Reader;
  /** What was asked before, where one question is answered once (`askingOnce`). */
  readonly answers?: Answers;
  /**
   * Runs `work` in one transaction with its audit rows: all of it happens, or none of it. Work that has nothing to
   * record (a lost race, a refusal) is rolled back, so no write ever goes by unseen. Never nest: pass `tx` down.
   */
  write<Result>(work: (tx: Writer) => Promise<Done<Result>>): Promise<Result>;
  /** Writes what is no one's work, and so has no audit row: sessions seen, failed sign-ins counted. */
  keep<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result>;
  /** Answers when the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The same store for the loaders of one page: what several of them ask by the same prepared query is asked once. Never
 * for whoever writes: an answer does not change any more.
 */
export function askingOnce(store: Store): Store {
  return { ...store, answers: new Map() };
}
