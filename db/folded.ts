import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Store } from "./store.ts";

/**
 * A text without its capitals, accented ones among them: by itself SQLite folds A to Z only (the store teaches it the
 * rest), and PostgreSQL what the locale of its server happens to know.
 */
export function folded({ engine }: Pick<Store, "engine">, text: SQLWrapper): SQL {
  return engine === "postgresql" ? sql`lower(${text} collate "und-x-icu")` : sql`lower(${text})`;
}
