import type { BodyTold, SeatTold } from "#seed/story.ts";
import { body, seat } from "#seed/told.ts";
import { MUNICIPALITIES } from "./parties.ts";

export const bodies: readonly BodyTold[] = [
  body({
    key: "bestuurscommissie",
    name: "Bestuurscommissie Maatschappij",
    kind: "board-committee",
    function: "decides",
    remit:
      "Overlegt en besluit zoals in de samenwerkingsovereenkomst is afgesproken. Een gedelegeerde van het dagelijks bestuur is voorzitter.",
    provenance: "source",
  }),
  body({
    key: "directeurenoverleg",
    name: "Directeurenoverleg",
    kind: "directors-meeting",
    reportsTo: "bestuurscommissie",
    remit:
      "Drie directeuren, ambtelijk opdrachtgever van de programmamanager en de projectleider. Bespreekt periodiek de voortgang.",
    provenance: "source",
  }),
  body({
    key: "programmateam",
    name: "Programmateam MZ HR",
    kind: "programme-team",
    function: "executes",
    reportsTo: "directeurenoverleg",
    remit:
      "Dagelijkse begeleiding. Programmamanager, drie subregionale managers, teamcoördinator, beleidsadviseur (werving loopt) en ondersteuner.",
    outlook: "Tijdelijk.",
    provenance: "source",
  }),
  body({
    key: "projectgroep",
    name: "Projectgroep",
    kind: "project-group",
    reportsTo: "programmateam",
    remit: "Projectgroep voor het beleidskader.",
    outlook: "Wordt nog ingericht.",
    provenance: "source",
  }),
  body({
    key: "werkgroepen",
    name: "Werkgroepen",
    kind: "working-group",
    reportsTo: "projectgroep",
    remit: "Incidentele werkgroepen.",
    provenance: "source",
  }),
];

const inTeam = (participant: string) =>
  seat({ body: "programmateam", role: "member", participant, provenance: "source" });

export const seats: readonly SeatTold[] = [
  seat({ body: "bestuurscommissie", role: "chair", participant: "gedelegeerde", provenance: "source" }),
  ...MUNICIPALITIES.map((name) =>
    seat({
      body: "bestuurscommissie",
      role: "member",
      participant: `delegate-${name}`,
      provenance: "example",
    }),
  ),
  // Three directors: the source does not say of which organisations.
  ...Array.from({ length: 3 }, () =>
    seat({ body: "directeurenoverleg", role: "member", provenance: "source" }),
  ),
  inTeam("programmamanager"),
  ...["Leidse regio", "Duin- en Bollenstreek", "Rijnstreek"].map((name) => inTeam(`manager-${name}`)),
  inTeam("coordinator"),
  inTeam("ondersteuner"),
  // The policy adviser, who is being recruited.
  seat({ body: "programmateam", role: "adviser", provenance: "source" }),
];
