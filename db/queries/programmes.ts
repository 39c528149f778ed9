import { asc, eq, inArray, sql } from "drizzle-orm";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Fact, Programme } from "#domain/programme.ts";

const bySlug = prepared(({ read, t: { programme } }) =>
  read
    .select()
    .from(programme)
    .where(eq(programme.slug, asked("slug"))),
);

/** The programme behind the name in an address, if it is one of those that the asker may see. */
export async function findProgramme(
  store: Store,
  { slug, among }: { readonly slug: string; readonly among: readonly string[] },
): Promise<Programme | undefined> {
  // Somebody may see hundreds of programmes: whether this is one of them is asked here, not of the database.
  const [row] = await bySlug(store, { slug });
  return row && among.includes(row.id) ? programmeFrom(row) : undefined;
}

export async function listProgrammes(store: Store, among: readonly string[]): Promise<readonly Programme[]> {
  const { programme } = store.t;
  const rows = await store.read
    .select()
    .from(programme)
    .where(inArray(programme.id, [...among]))
    .orderBy(asc(programme.ordinal));
  return rows.map(programmeFrom);
}

const factsOf = prepared(({ read, t: { fact } }) =>
  read
    .select({ id: fact.id, topic: fact.topic, text: fact.text, provenance: fact.provenance })
    .from(fact)
    .where(eq(fact.programmeId, asked("programmeId")))
    .orderBy(asc(fact.topic), asc(fact.ordinal)),
);

/** What the source says about a programme, topic by topic. */
export function listFacts(store: Store, { programmeId }: Sight): Promise<readonly Fact[]> {
  return factsOf(store, { programmeId });
}

/** Whether nothing has been set up in this database yet. */
export async function isEmpty({ read, t: { installation } }: Store): Promise<boolean> {
  return (await read.select({ id: installation.id }).from(installation)).length === 0;
}

/** Whether this installation is a demonstration, in which anybody may sign in as anybody. */
export async function isDemo({ read, t: { installation } }: Store): Promise<boolean> {
  const [row] = await read.select().from(installation);
  return row?.isDemo ?? false;
}

/** Whoever changes what only one may change of a programme at a time first writes here: the second of two sees the first. */
export async function meetAtProgramme(
  tx: Writer,
  { t: { programme } }: Pick<Store, "t">,
  programmeId: string,
): Promise<void> {
  await tx
    .update(programme)
    .set({ version: sql`${programme.version}` })
    .where(eq(programme.id, programmeId));
}

function programmeFrom(row: Store["t"]["programme"]["$inferSelect"]): Programme {
  const { id, slug, name, aim, sourceName, storyOn, shiftedWeeks } = row;
  const story = storyOn === null ? null : { trueOn: storedDay(storyOn), shiftedWeeks };
  return { id, slug, name, aim, sourceName, story };
}
