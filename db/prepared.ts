import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Store } from "./store.ts";

type Source = Pick<Store, "answers" | "engine" | "read" | "t">;
type Values = Readonly<Record<string, unknown>>;

/** A query with its text made up, waiting for values. */
interface Ready {
  readonly execute: (values: Values) => PromiseLike<unknown>;
}

/**
 * A query that is put into words once for a store, and asked again and again with other values (`asked`). Putting it
 * into words costs as much as the answer, so what every page asks is prepared. `shape` is for a query with a few
 * wordings, such as with and without what is confidential.
 */
export function prepared<Rows, Shape extends string | boolean | undefined = undefined>(
  build: (source: Source, shape: Shape) => PromiseLike<Rows>,
) {
  const ready = new WeakMap<Source["read"], Map<Shape, Ready>>();
  return async (source: Source, values: Values, ...[shape]: Shape extends undefined ? [] : [Shape]) => {
    const wordings = ready.get(source.read) ?? new Map<Shape, Ready>();
    ready.set(source.read, wordings);
    const query = wordings.get(shape as Shape) ?? readied(build(source, shape as Shape));
    wordings.set(shape as Shape, query);
    return oncePerPage(source, { query, values, ask: async () => (await query.execute(values)) as Rows });
  };
}

/** The answer that another loader of this page has got, or is getting; without such company the answer itself. */
function oncePerPage<Rows>(
  { answers }: Source,
  asking: { readonly query: Ready; readonly values: Values; readonly ask: () => Promise<Rows> },
): Promise<Rows> {
  if (answers === undefined) return asking.ask();
  const given = answers.get(asking.query) ?? new Map<string, Promise<unknown>>();
  answers.set(asking.query, given);
  const key = JSON.stringify(asking.values);
  const answer = (given.get(key) as Promise<Rows> | undefined) ?? asking.ask();
  given.set(key, answer);
  return answer;
}

/** A value that is given each time the query is asked. */
export function asked(name: string) {
  return sql.placeholder(name);
}

/** Whether a column holds one of the ids that are given as JSON: one value in the query, however many they are. */
export function oneOfAsked({ engine }: Source, column: SQLWrapper, name: string): SQL {
  return engine === "sqlite"
    ? sql`${column} in (select value from json_each(${asked(name)}))`
    : sql`${column} in (select jsonb_array_elements_text(${asked(name)}::jsonb))`;
}

/** Whether a query asks for one programme, or for several at once. */
export type Reach = "one" | "several";

/** Of the programme that is asked (`programmeId`), or of those that are given as JSON (`among`). */
export function ofProgrammes(source: Source, column: SQLWrapper, reach: Reach): SQL {
  return reach === "one" ? sql`${column} = ${asked("programmeId")}` : oneOfAsked(source, column, "among");
}

/** PostgreSQL wants a name; an empty one ties the query to no connection, as a pooler in between needs. */
function readied(query: object): Ready {
  return (query as { readonly prepare: (name: string) => Ready }).prepare("");
}
