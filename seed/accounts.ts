import type { Role } from "#domain/role.ts";

/** Somebody who may sign in to the demonstration with one click, in the order of this list. */
export interface AccountTold {
  readonly name: string;
  /** An account is the participant of that name at that organisation, where a story has one. */
  readonly organisation: string;
  readonly mailbox: string;
  readonly isAdministrator?: true;
  readonly memberships: readonly { readonly slug: string; readonly role: Role }[];
}

const EVERY_PROGRAMME = [
  "jeugdhulp-plus",
  "holland-rijnland",
  "zoetermeer",
  "hollands-midden",
  "midden-drenthe",
] as const;

/** No source says where the process leader, the supporter and the like are employed; this office is a stand-in. */
const OFFICE = "Programmabureau Jeugdhulp Plus";

export const ACCOUNTS: readonly AccountTold[] = [
  {
    name: "Procesleider",
    organisation: OFFICE,
    mailbox: "procesleider",
    memberships: [{ slug: "jeugdhulp-plus", role: "process-leader" }],
  },
  {
    name: "Voorzitter stuurgroep",
    organisation: OFFICE,
    mailbox: "voorzitter",
    memberships: [{ slug: "jeugdhulp-plus", role: "chair" }],
  },
  {
    name: "Afgevaardigde Haaglanden",
    organisation: "Haaglanden",
    mailbox: "afgevaardigde-haaglanden",
    memberships: [{ slug: "jeugdhulp-plus", role: "steering-group-member" }],
  },
  {
    name: "Lid uitvoeringsteam Horizon",
    organisation: "Horizon",
    mailbox: "uitvoeringsteam-horizon",
    memberships: [{ slug: "jeugdhulp-plus", role: "implementation-team-member" }],
  },
  {
    name: "Directeur sociaal domein",
    organisation: "Directie sociaal domein",
    mailbox: "directeur",
    memberships: EVERY_PROGRAMME.map((slug) => ({ slug, role: "director" })),
  },
  {
    name: "Projectondersteuner",
    organisation: OFFICE,
    mailbox: "projectondersteuner",
    memberships: [{ slug: "jeugdhulp-plus", role: "supporter" }],
  },
  {
    name: "Lezer Schakenbosch",
    organisation: "Schakenbosch",
    mailbox: "lezer-schakenbosch",
    memberships: [{ slug: "jeugdhulp-plus", role: "reader" }],
  },
  {
    name: "Projectleider Zoetermeer",
    organisation: "Projectbureau Organisatieontwikkeling Zoetermeer",
    mailbox: "projectleider-zoetermeer",
    memberships: [{ slug: "zoetermeer", role: "process-leader" }],
  },
  {
    name: "Programmamanager Holland Rijnland",
    organisation: "Programmateam MZ HR",
    mailbox: "programmamanager-holland-rijnland",
    memberships: [{ slug: "holland-rijnland", role: "process-leader" }],
  },
  { name: "Beheerder", organisation: OFFICE, mailbox: "beheerder", isAdministrator: true, memberships: [] },
];
