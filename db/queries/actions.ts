import { and, asc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Action, ActionState } from "#domain/action.ts";
import type { Day } from "#domain/day.ts";

/** What somebody asks of the actions; what is left out is not asked. */
export interface ActionsAsked {
  readonly states?: readonly ActionState[] | undefined;
  readonly ownerId?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly workstreamId?: string | undefined;
  /** Where they come from, such as the outcome of a gate. */
  readonly originIds?: readonly string[] | undefined;
  /** Only what was due before this day. */
  readonly dueBefore?: Day | undefined;
  readonly offset?: number;
  readonly limit?: number;
}

/** The actions of a programme, the one that is due first at the top; what has no day comes last. */
export async function listActions(
  store: Store,
  sight: Sight,
  asked: ActionsAsked = {},
): Promise<readonly Action[]> {
  const { action } = store.t;
  const sorted = store.read
    .select()
    .from(action)
    .where(which(store, sight, asked))
    .orderBy(
      asc(sql`case when ${action.dueOn} is null then 1 else 0 end`),
      asc(action.dueOn),
      asc(action.number),
    );
  const { limit, offset = 0 } = asked;
  const rows = await (limit === undefined ? sorted : sorted.limit(limit).offset(offset));
  return rows.map(({ programmeId: _, ...row }) => ({
    ...row,
    dueOn: storedDay(row.dueOn),
    closedOn: storedDay(row.closedOn),
  }));
}

/** How many actions there are of those that `listActions` would list without a limit. */
export function countActions(store: Store, sight: Sight, asked: ActionsAsked): Promise<number> {
  return store.read.$count(store.t.action, which(store, sight, asked));
}

export async function findAction(store: Store, sight: Sight, id: string): Promise<Action | undefined> {
  const { action } = store.t;
  const own = and(eq(action.programmeId, sight.programmeId), eq(action.id, id));
  const [row] = await store.read.select().from(action).where(own);
  if (row === undefined) return undefined;
  const { programmeId: _, ...found } = row;
  return { ...found, dueOn: storedDay(row.dueOn), closedOn: storedDay(row.closedOn) };
}

function which({ t: { action } }: Store, { programmeId }: Sight, asked: ActionsAsked): SQL | undefined {
  const { states, ownerId, bodyId, workstreamId, originIds, dueBefore } = asked;
  return and(
    eq(action.programmeId, programmeId),
    states === undefined ? undefined : inArray(action.state, [...states]),
    ownerId === undefined ? undefined : eq(action.ownerId, ownerId),
    bodyId === undefined ? undefined : eq(action.bodyId, bodyId),
    workstreamId === undefined ? undefined : eq(action.workstreamId, workstreamId),
    originIds === undefined ? undefined : inArray(action.originId, ["", ...originIds]),
    dueBefore === undefined ? undefined : lt(action.dueOn, dueBefore),
  );
}
