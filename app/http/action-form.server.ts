import { listBodies } from "#db/queries/bodies.ts";
import { listWorkstreamNames } from "#db/queries/workstream-names.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { optionalDay, optionalText, requiredText } from "./fields.server.ts";
import { participantsOffered } from "./participants-offered.server.ts";

/** What can be said of any action, new or old. */
export const actionFields = {
  text: requiredText(500),
  ownerId: optionalText(200),
  dueOn: optionalDay,
  bodyId: optionalText(200),
  workstreamId: optionalText(200),
};

/** Who may do an action, and on whose list it may stand. */
export async function offeredToAction({
  store,
  sight,
  today,
}: {
  readonly store: Store;
  readonly sight: Sight;
  readonly today: Day;
}) {
  const [people, bodies, workstreams] = await Promise.all([
    participantsOffered(store, sight, today),
    listBodies(store, sight),
    listWorkstreamNames(store, sight),
  ]);
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  return { people, bodies: bodies.map(named), workstreams: workstreams.map(named) };
}
