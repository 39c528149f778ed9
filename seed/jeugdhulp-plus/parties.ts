import type { CommissioningTold, ParticipantTold, PartyTold } from "#seed/story.ts";
import { party } from "#seed/told.ts";

/** The regions, in the order of the source; whatever money decides is theirs. */
export const REGIONS = [
  "haaglanden",
  "holland-rijnland",
  "midden-holland",
  "zuid-holland-zuid",
  "rijnmond",
] as const;

const CONTENT_GIVERS = ["schakenbosch", "horizon", "gi-1", "gi-2"] as const;

/** The nine parties that commission together. */
export const ALL_NINE = [...REGIONS, ...CONTENT_GIVERS] as const;

const region = { kind: "youth-region", grouping: "Jeugdhulpregio's", constituency: "college" } as const;
const provider = { kind: "provider", grouping: "Aanbieders", constituency: "raad-van-bestuur" } as const;
const institution = {
  kind: "certified-institution",
  grouping: "Gecertificeerde instellingen",
  constituency: "bestuur",
} as const;
const toBeInvolved = {
  grouping: "Nog te betrekken",
  involvement: "to-be-involved",
  provenance: "source",
} as const;

/** That there are five regions, two providers and two institutions stands in the source; their names do not. */
export const parties: readonly PartyTold[] = [
  party({ ...region, key: "haaglanden", name: "Haaglanden", provenance: "public" }),
  party({ ...region, key: "holland-rijnland", name: "Holland Rijnland", provenance: "public" }),
  party({ ...region, key: "midden-holland", name: "Midden-Holland", provenance: "public" }),
  party({ ...region, key: "zuid-holland-zuid", name: "Zuid-Holland Zuid", provenance: "public" }),
  party({ ...region, key: "rijnmond", name: "Rijnmond", provenance: "public" }),
  party({ ...provider, key: "schakenbosch", name: "Schakenbosch", provenance: "public" }),
  party({ ...provider, key: "horizon", name: "Horizon", provenance: "public" }),
  party({ ...institution, key: "gi-1", name: "GI 1 (naam nog te bevestigen)", provenance: "source" }),
  party({ ...institution, key: "gi-2", name: "GI 2 (naam nog te bevestigen)", provenance: "source" }),
  party({
    ...toBeInvolved,
    key: "scholen",
    name: "Scholen, via de samenwerkingsverbanden",
    kind: "education",
  }),
  party({ ...toBeInvolved, key: "rijk", name: "Rijksoverheid", kind: "ministry" }),
  party({
    ...toBeInvolved,
    key: "open-residentieel",
    name: "Open residentiële aanbieders",
    kind: "provider",
  }),
  party({ ...toBeInvolved, key: "lokale-teams", name: "Lokale teams", kind: "other" }),
  party({ ...toBeInvolved, key: "raad-kb", name: "Raad voor de Kinderbescherming", kind: "other" }),
  party({ ...toBeInvolved, key: "kinderrechters", name: "Kinderrechters", kind: "other" }),
  // No source says for whom the process leader works; whoever has a seat needs a party.
  party({ key: "bureau", name: "Programmabureau Jeugdhulp Plus", kind: "other", provenance: "example" }),
];

export const participants: readonly ParticipantTold[] = [
  { key: "procesleider", party: "bureau", name: "Procesleider" },
  { key: "delegate-haaglanden", party: "haaglanden", name: "Afgevaardigde Haaglanden" },
  { key: "control-haaglanden", party: "haaglanden", name: "Control Haaglanden" },
  { key: "delegate-holland-rijnland", party: "holland-rijnland", name: "Afgevaardigde Holland Rijnland" },
  { key: "team-holland-rijnland", party: "holland-rijnland", name: "Lid uitvoeringsteam Holland Rijnland" },
  { key: "delegate-midden-holland", party: "midden-holland", name: "Afgevaardigde Midden-Holland" },
  { key: "delegate-zuid-holland-zuid", party: "zuid-holland-zuid", name: "Afgevaardigde Zuid-Holland Zuid" },
  { key: "delegate-rijnmond", party: "rijnmond", name: "Afgevaardigde Rijnmond" },
  { key: "delegate-schakenbosch", party: "schakenbosch", name: "Afgevaardigde Schakenbosch" },
  { key: "team-schakenbosch", party: "schakenbosch", name: "Lid uitvoeringsteam Schakenbosch" },
  { key: "delegate-horizon", party: "horizon", name: "Afgevaardigde Horizon" },
  { key: "team-horizon", party: "horizon", name: "Lid uitvoeringsteam Horizon" },
  { key: "delegate-gi-1", party: "gi-1", name: "Afgevaardigde GI 1" },
  { key: "delegate-gi-2", party: "gi-2", name: "Afgevaardigde GI 2" },
  { key: "substitute-gi-2", party: "gi-2", name: "Plaatsvervanger GI 2" },
];

/** The source shares commissioning among the nine; that this is the administrative kind is our reading of it. */
export const commissioning: readonly CommissioningTold[] = [
  ...REGIONS.map((key) => ({
    role: "administrative" as const,
    party: key,
    scope: "Randvoorwaarden, namens de gemeenten",
    provenance: "proposal" as const,
  })),
  ...CONTENT_GIVERS.map((key) => ({
    role: "administrative" as const,
    party: key,
    scope: "Inhoud; de inhoud is leidend",
    provenance: "proposal" as const,
  })),
  { role: "formal-client", party: null, scope: "Eén partij, zie beslispunt 4", provenance: "source" },
  { role: "penvoerder", party: null, scope: "Eén partij, zie beslispunt 4", provenance: "source" },
];
