import type Database from "better-sqlite3";

type Statement = Database.Statement<unknown[]>;

/** As many statements as all pages together use, and some more: lists of ids come in every length. */
const MOST_KEPT = 1000;

/**
 * Lets a connection compile each statement once. Drizzle prepares every query anew, and compiling took as long as
 * running it. SQLite itself compiles again after a change of the schema. The statement that was used longest ago goes
 * when there are too many.
 */
export function keepStatements(connection: Database.Database): void {
  const compile = connection.prepare.bind(connection) as (sql: string) => Statement;
  const kept = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const statement = kept.get(sql) ?? withRowsApart(compile(sql), () => compile(sql));
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? sql);
    return statement;
  };
  Object.assign(connection, { prepare });
}

/**
 * `raw()` turns a statement for good into one that gives arrays, also for whoever else holds it. A kept statement is
 * held by many, so arrays come from a statement of their own.
 */
function withRowsApart(statement: Statement, compile: () => Statement): Statement {
  let arrays: Statement | undefined;
  const raw = () => {
    arrays ??= compile().raw();
    return arrays;
  };
  return statement.reader ? Object.assign(statement, { raw }) : statement;
}
