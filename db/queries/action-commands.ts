import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { AuditEntry } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Action } from "#domain/action.ts";
import type { Day } from "#domain/day.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";

/** What somebody may say of an action. */
export type ActionText = Pick<Action, "text" | "ownerId" | "dueOn" | "bodyId" | "workstreamId">;

type NewAction = ActionText & Pick<Action, "origin" | "originId">;

/** Asks somebody to do something, once per form. */
export function createAction(
  store: Store,
  author: Author,
  {
    programmeId,
    once: key,
    action,
  }: { readonly programmeId: string; readonly once: string; readonly action: ActionText },
): Promise<{ readonly kind: "created" } | NotThere> {
  return once<{ readonly kind: "created" } | NotThere>(store, author, {
    key,
    work: async (tx) => {
      if (!(await isKnown(tx, store, { programmeId, action }))) return NOT_THERE;
      const asked = { ...action, origin: "asked", originId: null } as const;
      const audit = await insertActions(tx, store, { author, programmeId, actions: [asked] });
      return { result: { kind: "created" }, audit };
    },
  });
}

/** Puts actions on the list under the next numbers of their programme; gives the rows of the log that say so. */
export async function insertActions(
  tx: Writer,
  { t: { action, programme } }: Store,
  {
    author,
    programmeId,
    actions,
  }: { readonly author: Author; readonly programmeId: string; readonly actions: readonly NewAction[] },
): Promise<readonly AuditEntry[]> {
  // The row it locks keeps two actions that are made at once from getting one number.
  await tx
    .update(programme)
    .set({ version: sql`${programme.version}` })
    .where(eq(programme.id, programmeId));
  const [last] = await tx
    .select({ number: max(action.number) })
    .from(action)
    .where(eq(action.programmeId, programmeId));
  const rows = actions.map((one, index) => ({
    ...{ ...one, programmeId, id: newId(), number: (last?.number ?? 0) + index + 1 },
    ...{ state: "open" as const, closedOn: null, provenance: "entered" as const, version: 1 },
  }));
  if (rows.length > 0) await tx.insert(action).values(rows);
  return rows.map(({ id, programmeId: _, ...change }) =>
    entryBy(author, { chain: programmeId, verb: "create", entity: "action", entityId: id, change }),
  );
}

interface Known {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
}

/** Changes an action that is open, unless somebody changed or closed it since `version` was read. */
export function editAction(
  store: Store,
  author: Author,
  { edit, ...one }: Known & { readonly edit: ActionText },
): Promise<{ readonly kind: "saved" } | NotThere | LostRace> {
  return store.write<{ readonly kind: "saved" } | NotThere | LostRace>(async (tx) => {
    if (!(await isKnown(tx, store, { programmeId: one.programmeId, action: edit }))) return NOT_THERE;
    if ((await changed(tx, store, { ...one, columns: edit })) === undefined) return LOST_RACE;
    return { result: { kind: "saved" }, audit: [deedOf(author, one, { verb: "edit", change: { ...edit } })] };
  });
}

/** Says since when an action is done, or that it is dropped; from then on it stays as it is. */
export function closeAction(
  store: Store,
  author: Author,
  { state, closedOn, ...one }: Known & { readonly state: "done" | "dropped"; readonly closedOn: Day },
): Promise<{ readonly kind: "saved" } | LostRace> {
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    const row = await changed(tx, store, { ...one, columns: { state, closedOn } });
    if (row === undefined) return LOST_RACE;
    const change = { text: row.text, state, closedOn };
    return { result: { kind: "saved" }, audit: [deedOf(author, one, { verb: "close", change })] };
  });
}

async function changed(
  tx: Writer,
  { t: { action } }: Store,
  { programmeId, id, version, columns }: Known & { readonly columns: Partial<Action> },
) {
  const [row] = await tx
    .update(action)
    .set({ ...columns, version: sql`${action.version} + 1` })
    .where(
      and(
        eq(action.programmeId, programmeId),
        eq(action.id, id),
        eq(action.version, version),
        eq(action.state, "open"),
      ),
    )
    .returning();
  return row;
}

function isKnown(
  tx: Writer,
  store: Store,
  { programmeId, action }: { readonly programmeId: string; readonly action: ActionText },
): Promise<boolean> {
  const { ownerId: participant, bodyId: body, workstreamId: workstream } = action;
  return areInProgramme(tx, store, { programmeId, participant, body, workstream });
}

function deedOf(
  author: Author,
  { programmeId, id }: Known,
  { verb, change }: { readonly verb: string; readonly change: Readonly<Record<string, unknown>> },
): AuditEntry {
  return entryBy(author, { chain: programmeId, verb, entity: "action", entityId: id, change });
}
