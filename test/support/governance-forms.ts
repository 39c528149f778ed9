import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

const AT = "programmes.$programme.governance";

/** For every action of the governance page a form that it takes. */
export function governanceForms(given: Params): Readonly<Record<string, Fields>> {
  const body = { name: "Nieuw gremium", kind: "working-group", papersLeadDays: "7" };
  const party = { kind: "provider", involvement: "conforms" };
  return {
    [`${AT}.parties.new`]: { ...party, name: "Nieuwe aanbieder" },
    [`${AT}.parties.$party.edit`]: { ...party, version: "1" },
    [`${AT}.parties.$party.departure`]: { endedOn: "2027-01-01", version: "1" },
    "programmes.$programme.participants.$participant.departure": { endedOn: "2027-01-01", version: "1" },
    [`${AT}.conforms.new`]: { partyId: given.party ?? "", bodyId: given.body ?? "" },
    [`${AT}.conforms.$conform.end`]: { until: "2027-01-01", version: "1" },
    [`${AT}.commissioning.new`]: { role: "penvoerder", scope: "Het programma" },
    [`${AT}.commissioning.$commission.edit`]: { role: "official", scope: "De inhoud", version: "1" },
    [`${AT}.commissioning.$commission.end`]: { endedOn: "2027-01-01", version: "1" },
    [`${AT}.bodies.new`]: body,
    [`${AT}.bodies.$body.edit`]: { ...body, version: "1" },
    [`${AT}.bodies.$body.dissolution`]: { dissolvedOn: "2027-01-01", version: "1" },
    [`${AT}.bodies.$body.seats.new`]: { participantId: given.holder ?? "", role: "member" },
    [`${AT}.seats.$seat.edit`]: { participantId: given.holder ?? "", role: "expert", version: "1" },
    [`${AT}.seats.$seat.end`]: { until: "2027-01-01", version: "1" },
    [`${AT}.parties.$party.participants.new`]: { name: "Nieuwe afgevaardigde" },
  };
}
