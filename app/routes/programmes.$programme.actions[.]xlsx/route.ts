import { forProgramme } from "#auth/guard.server.ts";
import { listActions } from "#db/queries/actions.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { listSheet } from "#documents/list-sheet.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { xlsxResponse } from "#http/xlsx.server.ts";
import { formatDay } from "#i18n/format.ts";

/** The actions as an Excel file, with the columns by which it can be read in again; on request without rows, to fill in. */
export const loader = forProgramme("see", async ({ request, store, sight, programme, words }) => {
  const isEmpty = new URL(request.url).searchParams.has("empty");
  const [actions, participants, parties, bodies, workstreams] = await Promise.all([
    listActions(store, sight),
    listParticipants(store, sight),
    listParties(store, sight),
    listBodies(store, sight),
    listWorkstreamNames(store, sight),
  ]);
  const named = (among: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    among.find((one) => one.id === id)?.name ?? null;
  // Two people may be called the same, so that each is called with their party.
  const people = participants.map(({ id, name, partyId }) => ({
    ...{ id, name: `${name} (${named(parties, partyId) ?? ""})` },
  }));
  const rows = actions.map(({ text, ownerId, dueOn, bodyId, workstreamId, number, state }) => [
    ...[text, named(people, ownerId), dueOn && formatDay(dueOn, "nl")],
    ...[named(bodies, bodyId), named(workstreams, workstreamId), String(number)],
    words.actions.states[state],
  ]);
  const sheet = listSheet("actions", isEmpty ? [] : rows, words.listImport);
  return xlsxResponse(await xlsxOf(sheet), `acties-${programme.slug}`);
});
