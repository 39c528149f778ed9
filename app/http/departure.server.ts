import { z } from "zod";
import { listConformDeclarations } from "#db/queries/authorities.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listCommissioning, listParticipants, listParties } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { departureOf, type Leaving } from "#domain/departure.ts";
import { namesOf } from "#domain/preparation.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import type { Speech } from "#i18n/speech.ts";
import { optionalDay, version } from "./fields.server.ts";
import { foundAt, readForm } from "./form.server.ts";

type Records = Awaited<ReturnType<typeof departureRecords>>;

/** Everything that may end with a party or a participant. */
export async function departureRecords(store: Store, sight: Sight) {
  const [governance, parties, participants, conforms, commissioning, points] = await Promise.all([
    loadGovernance(store, sight),
    listParties(store, sight),
    listParticipants(store, sight),
    listConformDeclarations(store, sight),
    listCommissioning(store, sight),
    listDecisionPoints(store, sight),
  ]);
  return { ...governance, parties, participants, conforms, commissioning, points };
}

/** What would end with somebody, each as a line that names it. */
export function consequencesOf(
  leaving: Leaving,
  records: Records,
  { on, ...speech }: Speech & { readonly on: Day },
) {
  const { words } = speech;
  const names = namesOf(records);
  const bodyName = (id: string) => records.bodies.find((body) => body.id === id)?.name ?? "?";
  const { seats, authorities, conforms, commissioning, points } = departureOf(leaving, records, on);
  const nameOf = (id: string | null) => (id === null ? words.pages.unknown : (names[id] ?? "?"));
  return {
    seats: seats.map(
      ({ bodyId, role, participantId }) =>
        `${bodyName(bodyId)}: ${words.terms.seatRoles[role]}, ${nameOf(participantId)}`,
    ),
    authorities: authorities.map(
      ({ holderId, domains }) => `${nameOf(holderId)}: ${sayDomains(domains, speech)}`,
    ),
    conforms: conforms.map(({ bodyId }) => bodyName(bodyId)),
    commissioning: commissioning.map(
      ({ role, scope }) => `${words.terms.commissioningRoles[role]}: ${scope}`,
    ),
    points: points.map(({ number, title }) => `${number}. ${title}`),
  };
}

/** Empty: they go on after all. */
const schema = z.strictObject({ endedOn: optionalDay, version });

type Read = { readonly version: number; readonly on: Day | null };

/**
 * Reads from which day somebody is no longer there, or that they stay. Only of whoever was to leave it can be said that
 * they go on after all.
 */
export async function readDeparture(
  request: Request,
  { endedOn }: { readonly endedOn: Day | null },
): Promise<{ readonly form: FormReply; readonly seen: Read | undefined }> {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return { form, seen: undefined };
  const { version, endedOn: on } = value;
  if (on === null && endedOn === null) return { form: foundAt(form, "endedOn", "required"), seen: undefined };
  return { form, seen: { version, on } };
}
