import type { ParticipantTold, PartyTold } from "#seed/story.ts";
import { party } from "#seed/told.ts";

const department = { kind: "department", provenance: "source" } as const;
const around = { kind: "other", grouping: "Te informeren of te betrekken", provenance: "source" } as const;

/** The intended heads of these three are the quartermasters. */
const DEPARTMENTS = ["Zorg", "Jeugd en Onderwijs", "Inkomen en Zekerheid"] as const;

export const parties: readonly PartyTold[] = [
  party({ ...department, key: "directie", name: "Directie gemeente Zoetermeer", grouping: "Directie" }),
  ...DEPARTMENTS.map((name) =>
    party({
      ...department,
      key: name,
      name: `Afdeling ${name}`,
      grouping: "Nieuwe thematische afdelingen",
    }),
  ),
  ...["P&O", "F&C", "I&A"].map((name) =>
    party({ ...department, key: name, name, grouping: "Ondersteunende afdelingen" }),
  ),
  ...["Vrije Tijd", "Veiligheid"].map((name) =>
    party({ ...department, key: name, name, grouping: "Andere afdelingen" }),
  ),
  party({ key: "medewerkers", name: "Medewerkers sociaal domein", kind: "other", provenance: "source" }),
  party({ key: "crisisteam", name: "Crisisteam Jeugdzorg", kind: "other", provenance: "source" }),
  party({ ...around, key: "wethouders", name: "3D-wethouders", involvement: "to-be-involved" }),
  party({
    ...around,
    key: "partners",
    name: "Externe partners en ketenpartners",
    involvement: "to-be-involved",
  }),
  // No source says where the project leader is employed; whoever takes part needs a party.
  party({
    key: "bureau",
    name: "Projectbureau Organisatieontwikkeling Zoetermeer",
    kind: "other",
    provenance: "example",
  }),
];

/** Who the source names by role. It gives nobody a seat at a body, so neither do we. */
export const participants: readonly ParticipantTold[] = [
  { key: "directeur", party: "directie", name: "Directeur" },
  ...DEPARTMENTS.map((name) => ({
    key: `kwartiermaker-${name}`,
    party: name,
    name: `Kwartiermaker ${name}`,
  })),
  { key: "projectleider", party: "bureau", name: "Projectleider Zoetermeer" },
];
