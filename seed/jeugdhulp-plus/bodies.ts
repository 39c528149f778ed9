import type { BodyTold, SeatTold } from "#seed/story.ts";
import { body, seat } from "#seed/told.ts";
import { ALL_NINE } from "./parties.ts";

export const bodies: readonly BodyTold[] = [
  body({
    key: "stuurgroep",
    name: "Stuurgroep",
    kind: "steering-group",
    function: "decides",
    remit:
      "Besluit over het programma en is opdrachtgever van het uitvoeringsteam. De procesleider is secretaris.",
    provenance: "source",
  }),
  body({
    key: "uitvoeringsteam",
    name: "Uitvoeringsteam",
    kind: "implementation-team",
    function: "executes",
    reportsTo: "stuurgroep",
    remit:
      "Ongeveer tien afgevaardigden van regio's, aanbieders en gecertificeerde instellingen, met daarbij kennis van financiën en control en van inkoop en contract, bij voorkeur van twee of drie personen. Opdrachtnemer van de stuurgroep en opdrachtgever op deelthema's. Een lid is een jaar lang ten minste 12 en bij voorkeur 16 uur per week beschikbaar, overleg met de achterban inbegrepen.",
    outlook: "De positie en de bemensing worden met beslispunt 5 vastgelegd.",
    provenance: "source",
  }),
  ...(["toeleiding", "onderwijs"] as const).map((theme) =>
    body({
      key: `projectgroep-${theme}`,
      name: `Projectgroep ${theme}`,
      kind: "project-group",
      reportsTo: "uitvoeringsteam",
      remit: `Werkt het nieuwe thema ${theme} uit.`,
      outlook: "Komt er waarschijnlijk.",
      provenance: "source",
    }),
  ),
  body({
    key: "bovenregionaal-overleg",
    name: "Bovenregionaal overleg JHP",
    kind: "consultation",
    remit: "Bovenregionaal overleg over Jeugdhulp Plus.",
    outlook: "Kan blijven, smaller worden of eindigen.",
    provenance: "source",
  }),
  body({
    key: "huisvesting",
    name: "Werkgroep huisvesting",
    kind: "working-group",
    remit: "Werkt aan de huisvestingsplannen.",
    outlook: "Kan eindigen na de huisvestingsplannen van eind oktober.",
    provenance: "source",
  }),
  body({
    key: "convenanten",
    name: "Werkgroep convenanten",
    kind: "working-group",
    remit: "Werkt aan de convenanten.",
    provenance: "source",
  }),
  body({
    key: "mou",
    name: "Werkgroep MoU",
    kind: "working-group",
    remit: "Werkt aan de financiële afspraken.",
    provenance: "source",
  }),
];

const SAME_PEOPLE = {
  convenanten: ["team-holland-rijnland", "team-schakenbosch"],
  mou: ["team-holland-rijnland", "team-schakenbosch", "control-haaglanden"],
  huisvesting: ["team-holland-rijnland", "team-horizon"],
} as const;

/** Who sits here is open in the source, save the secretary; the delegates are examples. */
export const seats: readonly SeatTold[] = [
  seat({ body: "stuurgroep", role: "chair", provenance: "source" }),
  seat({ body: "stuurgroep", role: "secretary", participant: "procesleider", provenance: "source" }),
  ...ALL_NINE.map((key) =>
    seat({
      body: "stuurgroep",
      role: "member",
      participant: `delegate-${key}`,
      substitute: key === "gi-2" ? "substitute-gi-2" : null,
      provenance: "example",
    }),
  ),
  ...(["team-holland-rijnland", "team-schakenbosch", "team-horizon"] as const).map((participant) =>
    seat({
      body: "uitvoeringsteam",
      role: "member",
      participant,
      hoursPerWeek: participant === "team-horizon" ? 16 : 12,
      provenance: "example",
    }),
  ),
  seat({
    body: "uitvoeringsteam",
    role: "expert",
    participant: "control-haaglanden",
    hoursPerWeek: 12,
    provenance: "example",
  }),
  // The source asks for procurement and contract expertise in the team; nobody is named for it.
  seat({ body: "uitvoeringsteam", role: "expert", provenance: "source" }),
  // The source says that fragmented tables are held by the same people, and not by whom: these are examples of it.
  ...Object.entries(SAME_PEOPLE).flatMap(([body, participants]) =>
    participants.map((participant) => seat({ body, role: "member", participant, provenance: "example" })),
  ),
];
