import { and, asc, count, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { v7 as newId } from "uuid";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { folded } from "#db/folded.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store, Writer } from "#db/store.ts";

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** As much of a list as a page shows. */
export const PAGE_SIZE = 50;

export interface Wanted {
  /** Part of a name; empty finds everything. */
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

/** One page of a list, and how many there are in all. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** The organisations of the installation by name, with how many people work there. */
export async function listOrganisations(
  store: Store,
  { search, page }: Wanted,
): Promise<Page<Organisation & { readonly people: number }>> {
  const { organisation, person } = store.t;
  const found = holdsText(store, organisation.name, search);
  const [total] = await store.read.select({ count: count() }).from(organisation).where(found);
  const rows = await store.read
    .select({
      ...{ id: organisation.id, name: organisation.name, version: organisation.version },
      people: count(person.id),
    })
    .from(organisation)
    .leftJoin(person, eq(person.organisationId, organisation.id))
    .where(found)
    .groupBy(organisation.id, organisation.name, organisation.version)
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: total?.count ?? 0 };
}

/** Every organisation by name, to choose from. */
export function listOrganisationNames({
  read,
  t: { organisation },
}: Store): Promise<readonly Organisation[]> {
  return read.select().from(organisation).orderBy(asc(organisation.name), asc(organisation.id));
}

export async function findOrganisation(
  { read, t: { organisation } }: Store,
  id: string,
): Promise<Organisation | undefined> {
  const [row] = await read.select().from(organisation).where(eq(organisation.id, id));
  return row;
}

export type Naming = { readonly kind: "named"; readonly id: string } | { readonly kind: "name-taken" };

/** Makes an organisation, once per form; two of the same name would be told apart by nobody. */
export function createOrganisation(
  store: Store,
  author: Author,
  { name, once: key }: { readonly name: string; readonly once: string },
): Promise<Naming> {
  return once<Naming>(store, author, {
    key,
    work: async (tx) => {
      if ((await findNamed(tx, store, name)) !== undefined) return NAME_TAKEN;
      const id = await organisationNamed(tx, store, name);
      const deed = { chain: INSTALLATION, verb: "create", entity: "organisation", entityId: id };
      return { result: { kind: "named", id }, audit: [entryBy(author, { ...deed, change: { name } })] };
    },
  });
}

/** Gives an organisation another name, in every programme in which it is a party. */
export function renameOrganisation(
  store: Store,
  author: Author,
  { id, name, version }: Organisation,
): Promise<Naming | LostRace> {
  const { organisation } = store.t;
  return store.write<Naming | LostRace>(async (tx) => {
    const [row] = await tx
      .update(organisation)
      .set({ name, version: version + 1 })
      .where(and(eq(organisation.id, id), eq(organisation.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const others = await tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.name, name));
    if (others.length > 1) return NAME_TAKEN;
    const deed = { chain: INSTALLATION, verb: "rename", entity: "organisation", entityId: id };
    return { result: { kind: "named", id }, audit: [entryBy(author, { ...deed, change: { name } })] };
  });
}

/** The organisation of exactly this name, made where there is none yet. */
export async function organisationNamed(tx: Writer, store: Pick<Store, "t">, name: string): Promise<string> {
  const known = await findNamed(tx, store, name);
  if (known !== undefined) return known;
  const id = newId();
  await tx.insert(store.t.organisation).values({ id, name, version: 1 });
  return id;
}

/** Whether a column holds this text, whatever the capitals; undefined, so everything, where nothing is asked. */
export function holdsText(store: Store, column: SQLiteColumn, search: string): SQL | undefined {
  if (search === "") return undefined;
  const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return sql`${folded(store, column)} like ${pattern} escape '\\'`;
}

const NAME_TAKEN = { result: { kind: "name-taken" }, audit: [] } as const;

async function findNamed(tx: Writer, { t: { organisation } }: Pick<Store, "t">, name: string) {
  const [row] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.name, name))
    .orderBy(asc(organisation.id));
  return row?.id;
}
