import { findAction } from "#db/queries/actions.ts";
import { findParticipantOf } from "#db/queries/parties.ts";
import type { Action } from "#domain/action.ts";
import { forbidden, notFound } from "#http/responses.server.ts";
import type { ProgrammeVisit } from "./guard.server.ts";

/** The action in the address (else 404), as long as it is the visitor's own, or they edit the plan (else 403). */
export async function ownAction(visit: ProgrammeVisit): Promise<Action> {
  const { store, sight, params, may } = visit;
  const action = await findAction(store, sight, params.action ?? "");
  if (action === undefined) throw notFound();
  if (may("edit-plan")) return action;
  const own = await ownParticipant(visit);
  if (own === undefined || own !== action.ownerId) throw forbidden();
  return action;
}

/** The participant that the visitor is in this programme, if any. */
export function ownParticipant({ store, programme, actor }: ProgrammeVisit): Promise<string | undefined> {
  return findParticipantOf(store, { programmeId: programme.id, personId: actor.personId });
}
