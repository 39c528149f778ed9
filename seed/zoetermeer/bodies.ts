import { day } from "#domain/day.ts";
import type { BodyTold, MeetingTold } from "#seed/story.ts";
import { body } from "#seed/told.ts";

export const bodies: readonly BodyTold[] = [
  body({
    key: "dt",
    name: "Directieteam (DT)",
    kind: "management-team",
    function: "decides",
    remit: "Besluit bij elk beslismoment.",
    provenance: "source",
  }),
  body({
    key: "or",
    name: "Ondernemingsraad (OR)",
    kind: "works-council",
    function: "advises",
    remit: "Wordt in positie gebracht.",
    provenance: "source",
  }),
  body({
    key: "mt",
    name: "Managementteam (MT)",
    kind: "consultation",
    remit: "Is bij de organisatieontwikkeling betrokken.",
    provenance: "source",
  }),
];

/** Not in the source, which only asks to plan back from the end of the year: a last Tuesday that leaves a month for it. */
export const meetings: readonly MeetingTold[] = [
  {
    ...{ body: "dt", on: day("2025-11-25"), startsAt: null, endsAt: null, place: null },
    ...{ state: "planned", provenance: "proposal" },
  },
];
