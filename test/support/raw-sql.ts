import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/store.ts";

/** As much of an engine's ORM as runs a statement that Koers itself never would. */
interface Raw {
  readonly all?: (statement: SQL) => readonly unknown[];
  readonly run?: (statement: SQL) => unknown;
  readonly execute?: (statement: SQL) => Promise<unknown>;
}

/** Runs a statement as written, on the very connection of a reader or a writer. */
export async function runRaw(on: Reader, statement: string): Promise<void> {
  const orm = on as unknown as Raw;
  if (orm.run) orm.run(sql.raw(statement));
  else await orm.execute?.(sql.raw(statement));
}

/** The rows of a statement as written: SQLite only. */
export function rowsOfRaw(on: Reader, statement: string): readonly unknown[] {
  return (on as unknown as Raw).all?.(sql.raw(statement)) ?? [];
}

/** What an engine says went wrong: drizzle wraps it in an error that repeats the statement. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
