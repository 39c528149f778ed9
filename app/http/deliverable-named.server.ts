import { listBodies } from "#db/queries/bodies.ts";
import { findDeliverable, findPositionOwner, listPositions } from "#db/queries/deliverables.ts";
import { findParticipantOf } from "#db/queries/parties.ts";
import { listWorkstreamMembers, listWorkstreams } from "#db/queries/workstreams.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { isDissolved } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { Deliverable } from "#domain/deliverable.ts";
import { isEnded } from "#domain/workstream.ts";
import { inWorkstream } from "#domain/workstream-team.ts";
import { forbidden, notFound } from "./responses.server.ts";

/** The product in the address, with its workstream and who judges it; 404 where there is none. */
export async function deliverableNamed(store: Store, sight: Sight, id: string | undefined) {
  const [deliverable, workstreams, bodies] = await Promise.all([
    findDeliverable(store, sight, id ?? ""),
    listWorkstreams(store, sight),
    listBodies(store, sight),
  ]);
  if (deliverable === undefined) throw notFound();
  const workstream = workstreams.find((one) => one.id === deliverable.workstreamId);
  return {
    deliverable,
    workstream: workstream === undefined ? null : { id: workstream.id, name: workstream.name },
    reviewerName: bodies.find((body) => body.id === deliverable.reviewerId)?.name ?? null,
  };
}

/** The was-wordt-lijst in the address; 404 where there is none, or where the product is a document. */
export async function listNamed(store: Store, sight: Sight, id: string | undefined) {
  const found = await deliverableNamed(store, sight, id);
  if (found.deliverable.kind !== "was-wordt-lijst") throw notFound();
  return { ...found, positions: await listPositions(store, sight, found.deliverable.id) };
}

/** The row in the address, with the list that it is of; 404 where there is none. */
export async function positionNamed(store: Store, sight: Sight, id: string | undefined) {
  const owner = await findPositionOwner(store, sight, id ?? "");
  if (owner === undefined) throw notFound();
  const found = await listNamed(store, sight, owner);
  const position = found.positions.find((one) => one.id === id);
  if (position === undefined) throw notFound();
  return { ...found, position };
}

interface Asking {
  readonly deliverable: Pick<Deliverable, "workstreamId">;
  readonly personId: string;
  readonly today: Day;
}

/** Whether somebody leads, or is in, the workstream that makes a product. */
export async function isMaker(
  store: Store,
  sight: Sight,
  { deliverable, personId, today }: Asking,
): Promise<boolean> {
  const [participantId, workstreams, members] = await Promise.all([
    findParticipantOf(store, { programmeId: sight.programmeId, personId }),
    listWorkstreams(store, sight),
    listWorkstreamMembers(store, sight),
  ]);
  const workstream = workstreams.find(({ id }) => id === deliverable.workstreamId);
  if (participantId === undefined || workstream === undefined) return false;
  return inWorkstream(workstream, { members }, today).includes(participantId);
}

/** Refuses (403) whoever may not edit the plan and does not make this product either. */
export async function refuseOutsider(
  store: Store,
  sight: Sight,
  { mayEdit, ...asking }: Asking & { readonly mayEdit: boolean },
): Promise<void> {
  if (!mayEdit && !(await isMaker(store, sight, asking))) throw forbidden();
}

/** What the form of a product has to choose from. What stands there already is offered, even where it is over. */
export async function deliverableChoices(
  store: Store,
  sight: Sight,
  {
    today,
    standing,
  }: { readonly today: Day; readonly standing?: Pick<Deliverable, "workstreamId" | "reviewerId"> },
) {
  const [workstreams, bodies] = await Promise.all([listWorkstreams(store, sight), listBodies(store, sight)]);
  return {
    workstreams: workstreams
      .filter((one) => !isEnded(one, today) || one.id === standing?.workstreamId)
      .map(({ id, name }) => ({ value: id, label: name })),
    bodies: bodies
      .filter((body) => !isDissolved(body, today) || body.id === standing?.reviewerId)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}
