import { and, asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import {
  type Deliverable,
  type DeliverableChange,
  type DeliverableId,
  stateOn,
} from "#domain/deliverable.ts";
import type { PositionChange } from "#domain/position-change.ts";

/** As it was known on a day; without one, as it is known now. */
interface Known {
  readonly asOf?: Day;
}

/** The products of a programme in the order in which they were made, each in the state that it had on `asOf`. */
export async function listDeliverables(
  store: Store,
  sight: Sight,
  { asOf }: Known = {},
): Promise<readonly Deliverable[]> {
  const { deliverable } = store.t;
  const rows = await store.read
    .select()
    .from(deliverable)
    .where(eq(deliverable.programmeId, sight.programmeId))
    .orderBy(asc(deliverable.ordinal), asc(deliverable.id));
  const now = rows.map(({ programmeId: _, ...row }) => ({ ...row, dueOn: storedDay(row.dueOn) }));
  if (asOf === undefined) return now;
  const changes = Map.groupBy(
    await loadChanges(store, sight, undefined),
    ({ deliverableId }) => deliverableId,
  );
  return now.flatMap((one) => {
    const state = stateOn(one, changes.get(one.id) ?? [], asOf);
    return state === undefined ? [] : [{ ...one, state }];
  });
}

export async function findDeliverable(
  store: Store,
  sight: Sight,
  id: DeliverableId,
): Promise<Deliverable | undefined> {
  return (await listDeliverables(store, sight)).find((one) => one.id === id);
}

/** How one product became what it is, the first step first. */
export async function listDeliverableChanges(
  store: Store,
  sight: Sight,
  { deliverableId, asOf }: Known & { readonly deliverableId: DeliverableId },
): Promise<readonly DeliverableChange[]> {
  const changes = await loadChanges(store, sight, deliverableId);
  return changes.filter(({ changedOn }) => asOf === undefined || changedOn <= asOf);
}

/** The rows of one was-wordt-lijst, in their order. */
export async function listPositions(
  { read, t: { positionChange } }: Store,
  { programmeId }: Sight,
  deliverableId: DeliverableId,
): Promise<readonly PositionChange[]> {
  const rows = await read
    .select()
    .from(positionChange)
    .where(and(eq(positionChange.programmeId, programmeId), eq(positionChange.deliverableId, deliverableId)))
    .orderBy(asc(positionChange.ordinal), asc(positionChange.id));
  return rows.map(({ programmeId: _, deliverableId: __, ordinal: ___, ...row }) => row);
}

/** The product of which this is a row; undefined where the programme has no such row. */
export async function findPositionOwner(
  { read, t: { positionChange } }: Store,
  { programmeId }: Sight,
  id: string,
): Promise<DeliverableId | undefined> {
  const [row] = await read
    .select({ deliverableId: positionChange.deliverableId })
    .from(positionChange)
    .where(and(eq(positionChange.programmeId, programmeId), eq(positionChange.id, id)));
  return row?.deliverableId;
}

/** In the order in which they came: the day first, and on one day the id, which is made out of the time. */
async function loadChanges(
  { read, t: { deliverableChange: change } }: Store,
  { programmeId }: Sight,
  deliverableId: DeliverableId | undefined,
): Promise<readonly DeliverableChange[]> {
  const own = eq(change.programmeId, programmeId);
  const rows = await read
    .select()
    .from(change)
    .where(deliverableId === undefined ? own : and(own, eq(change.deliverableId, deliverableId)))
    .orderBy(asc(change.changedOn), asc(change.id));
  return rows.map(({ programmeId: _, ...row }) => ({ ...row, changedOn: storedDay(row.changedOn) }));
}
