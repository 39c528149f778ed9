import { createDeliverable } from "#db/queries/deliverable-commands.ts";
import { listPositions } from "#db/queries/deliverables.ts";
import { addPosition } from "#db/queries/position-commands.ts";
import { createWorkstream } from "#db/queries/workstream-commands.ts";
import { addWorkstreamMember } from "#db/queries/workstream-member-commands.ts";
import { listWorkstreamMembers } from "#db/queries/workstreams.ts";
import type { Store } from "#db/store.ts";
import type { PositionEdit } from "#domain/position-change.ts";
import type { WorkstreamEdit } from "#domain/workstream.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { Params } from "./routes.ts";
import { demoAuthor } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

/** A workstream of which only the name is known. */
export const BLANK_WORKSTREAM: WorkstreamEdit = {
  ...{ name: "Werkspoor voor de proef", theme: null, nature: null, leadId: null, parentId: null },
  ...{ bodyId: null, startsOn: null, endsOn: null },
};

/** A workstream with a member: what their addresses are called. */
export async function workIn(
  store: Store,
  { programmeId = "", holder = "", body = "" }: Params,
): Promise<Params> {
  const author = await demoAuthor(store, "Procesleider");
  const edit = { ...BLANK_WORKSTREAM, bodyId: body };
  const made = await createWorkstream(store, author, { programmeId, once: newOnceKey(), edit });
  const workstream = made.kind === "saved" ? made.id : "";
  await addWorkstreamMember(store, author, {
    ...{ programmeId, workstreamId: workstream, once: newOnceKey() },
    edit: { participantId: holder, from: null, until: null },
  });
  const members = await listWorkstreamMembers(store, { programmeId, seesConfidential: true });
  const membership = members.find(({ workstreamId }) => workstreamId === workstream)?.id ?? "";
  const product = await createDeliverable(store, author, {
    ...{ programmeId, once: newOnceKey(), kind: "was-wordt-lijst", today: TODAY },
    edit: { name: "Was-wordt-lijst", workstreamId: workstream, reviewerId: body, dueOn: null },
  });
  const deliverable = product.kind === "saved" ? product.id : "";
  const lapsing: PositionEdit = {
    ...{ change: "lapses", oldFunction: "Teamleider", oldFteHundredths: 150, newFunction: null },
    ...{ newFteHundredths: null, isFollower: null, remark: null },
  };
  await addPosition(store, author, {
    programmeId,
    deliverableId: deliverable,
    once: newOnceKey(),
    edit: lapsing,
  });
  const [position] = await listPositions(store, { programmeId, seesConfidential: true }, deliverable);
  return { workstream, membership, deliverable, position: position?.id ?? "" };
}
