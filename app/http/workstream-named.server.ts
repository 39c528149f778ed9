import { listBodies } from "#db/queries/bodies.ts";
import { listWorkstreamMembers, listWorkstreams } from "#db/queries/workstreams.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { isDissolved } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { isEnded, wouldBelongToItself } from "#domain/workstream.ts";
import { participantsOffered } from "./participants-offered.server.ts";
import { notFound } from "./responses.server.ts";

/** The workstream in the address; 404 where there is none. */
export async function workstreamNamed(store: Store, sight: Sight, id: string | undefined) {
  const workstream = (await listWorkstreams(store, sight)).find((one) => one.id === id);
  if (workstream === undefined) throw notFound();
  return workstream;
}

/** The membership in the address, with its workstream and the name of whoever it is about; 404 where there is none. */
export async function membershipNamed(store: Store, sight: Sight, id: string | undefined) {
  const [members, workstreams, people] = await Promise.all([
    listWorkstreamMembers(store, sight),
    listWorkstreams(store, sight),
    participantsOffered(store, sight),
  ]);
  const member = members.find((one) => one.id === id);
  const workstream = workstreams.find((one) => one.id === member?.workstreamId);
  if (member === undefined || workstream === undefined) throw notFound();
  return {
    member,
    workstream,
    name: people.find(({ value }) => value === member.participantId)?.label ?? "",
  };
}

/** What the form of a workstream has to choose from. What stands there already is offered, even where it is over. */
export async function workstreamChoices(
  store: Store,
  sight: Sight,
  { today, standing }: { readonly today: Day; readonly standing?: { readonly id: string } },
) {
  const [workstreams, bodies, people] = await Promise.all([
    listWorkstreams(store, sight),
    listBodies(store, sight),
    participantsOffered(store, sight),
  ]);
  const self = workstreams.find(({ id }) => id === standing?.id);
  const mayBeParent = ({ id }: { readonly id: string }) =>
    self === undefined || !wouldBelongToItself(workstreams, { id: self.id, parentId: id });
  return {
    people,
    parents: workstreams
      .filter((one) => mayBeParent(one) && (!isEnded(one, today) || one.id === self?.parentId))
      .map(({ id, name }) => ({ value: id, label: name })),
    bodies: bodies
      .filter((body) => !isDissolved(body, today) || body.id === self?.bodyId)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}
