import { createWorkstream } from "#db/queries/workstream-commands.ts";
import { addWorkstreamMember } from "#db/queries/workstream-member-commands.ts";
import { listWorkstreamMembers } from "#db/queries/workstreams.ts";
import type { Store } from "#db/store.ts";
import type { WorkstreamEdit } from "#domain/workstream.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { Params } from "./routes.ts";
import { demoAuthor } from "./steering-group.ts";

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
  return { workstream, membership };
}
