import type { CommissioningTold, MembershipTold, ParticipantTold, PartyTold } from "#seed/story.ts";
import { party } from "#seed/told.ts";

/** The municipalities in the order of the source. That there are three subregions stands in it; who is in which does not. */
const SUBREGION_OF = {
  "Alphen aan den Rijn": "Rijnstreek",
  Leiden: "Leidse regio",
  Leiderdorp: "Leidse regio",
  Lisse: "Duin- en Bollenstreek",
  "Kaag en Braassem": "Rijnstreek",
  Hillegom: "Duin- en Bollenstreek",
  Katwijk: "Duin- en Bollenstreek",
  Nieuwkoop: "Rijnstreek",
  Noordwijk: "Duin- en Bollenstreek",
  Oegstgeest: "Leidse regio",
  Teylingen: "Duin- en Bollenstreek",
  Voorschoten: "Leidse regio",
  Zoeterwoude: "Leidse regio",
} as const;

const SUBREGIONS = ["Leidse regio", "Duin- en Bollenstreek", "Rijnstreek"] as const;

const inSubregion = (subregion: string) =>
  Object.entries(SUBREGION_OF).flatMap(([name, of]) => (of === subregion ? [name] : []));

/** Subregion by subregion, and within each in the order of the source. */
export const MUNICIPALITIES: readonly string[] = SUBREGIONS.flatMap(inSubregion);

export const parties: readonly PartyTold[] = [
  ...SUBREGIONS.flatMap((grouping) =>
    inSubregion(grouping).map((name) =>
      party({ key: name, name, kind: "municipality", grouping, provenance: "source" }),
    ),
  ),
  ...SUBREGIONS.map((name) =>
    party({ key: name, name, kind: "other", grouping: "Subregio's", provenance: "source" }),
  ),
  party({
    key: "samenwerkingsorgaan",
    name: "Samenwerkingsorgaan Holland Rijnland",
    kind: "joint-arrangement",
    grouping: "Gemeenschappelijke regeling",
    provenance: "source",
  }),
  ...["Samenwerkingspartners", "Ervaringsdeskundigen", "Inwoners"].map((name) =>
    party({ key: name, name, kind: "other", grouping: "Betrokkenen", provenance: "source" }),
  ),
  // No source says for whom the programme manager and the project leader work; whoever has a seat needs a party.
  party({
    key: "programmateam",
    name: "Programmateam MZ HR",
    kind: "other",
    provenance: "example",
  }),
];

export const participants: readonly ParticipantTold[] = [
  { key: "gedelegeerde", party: "samenwerkingsorgaan", name: "Gedelegeerde dagelijks bestuur" },
  { key: "programmamanager", party: "programmateam", name: "Programmamanager Holland Rijnland" },
  { key: "projectleider", party: "programmateam", name: "Projectleider beleidskader" },
  { key: "coordinator", party: "programmateam", name: "Teamcoördinator" },
  { key: "ondersteuner", party: "programmateam", name: "Ondersteuner programmateam" },
  ...SUBREGIONS.map((name) => ({
    key: `manager-${name}`,
    party: name,
    name: `Subregionaal manager ${name}`,
  })),
  // Who speaks for a municipality at the committee is not in the source: these thirteen are examples, as are their seats.
  ...MUNICIPALITIES.map((name) => ({ key: `delegate-${name}`, party: name, name: `Afgevaardigde ${name}` })),
];

/** The division holds for this policy field only: for youth care Voorschoten belongs to another region. */
const policyField = "maatschappelijke zorg";

export const hierarchy: readonly MembershipTold[] = [
  ...Object.entries(SUBREGION_OF).map(([name, partOf]) => ({ policyField, party: name, partOf })),
  ...SUBREGIONS.map((name) => ({ policyField, party: name, partOf: "samenwerkingsorgaan" })),
];

export const commissioning: readonly CommissioningTold[] = [
  {
    role: "administrative",
    party: "samenwerkingsorgaan",
    scope:
      "De gedelegeerde van het dagelijks bestuur die de bestuurscommissie Maatschappij voorzit is bestuurlijk opdrachtgever.",
    provenance: "source",
  },
  {
    role: "official",
    party: null,
    scope:
      "Het directeurenoverleg is ambtelijk opdrachtgever van de programmamanager en de projectleider; namens welke organisaties de drie directeuren er zitten, is een open vraag.",
    provenance: "source",
  },
];
