import * as p from "drizzle-orm/pg-core";
import * as s from "drizzle-orm/sqlite-core";

/** One vocabulary of columns, spoken by two engines. Everything is typed as SQLite. */
export const sqliteKit = {
  table: s.sqliteTable,
  index: s.index,
  unique: s.uniqueIndex,
  check: s.check,
  key: s.primaryKey,
  reference: s.foreignKey,
  text: () => s.text(),
  choice: <const T extends readonly [string, ...string[]]>(of: T) => s.text({ enum: of }),
  int: () => s.integer(),
  cents: () => s.integer(),
  /** A whole number that an int may be too small for. */
  whole: () => s.integer(),
  flag: () => s.integer({ mode: "boolean" }),
  /** A calendar day, `YYYY-MM-DD` (ADR 0001). */
  day: () => s.text(),
  instant: () => s.integer({ mode: "timestamp_ms" }),
  json: <T>() => s.text({ mode: "json" }).$type<T>(),
};
export type Kit = typeof sqliteKit;

/** The same words with PostgreSQL's native types behind them. */
export const postgresqlKit = {
  table: p.pgTable,
  index: p.index,
  unique: p.uniqueIndex,
  check: p.check,
  key: p.primaryKey,
  reference: p.foreignKey,
  text: () => p.text(),
  choice: (of: readonly [string, ...string[]]) => p.text({ enum: of as [string, ...string[]] }),
  int: () => p.integer(),
  cents: () => p.bigint({ mode: "number" }),
  whole: () => p.bigint({ mode: "number" }),
  flag: () => p.boolean(),
  day: () => p.date({ mode: "string" }),
  instant: () => p.timestamp({ withTimezone: true, precision: 3, mode: "date" }),
  json: <T>() => p.jsonb().$type<T>(),
} as unknown as Kit;
