/** Every address in Koers, made in one place. */
export const paths = {
  portfolio: () => "/",
  signIn: () => "/sign-in",
  signInDemo: () => "/sign-in/demo",
  firstAdministrator: (token: string) => `/first-administrator/${token}`,
  invitation: (token: string) => `/invitations/${token}`,
  password: () => "/account/password",
  administration: () => "/administration",
  organisations: () => "/administration/organisations",
  newOrganisation: () => "/administration/organisations/new",
  organisation: (id: string) => `/administration/organisations/${id}`,
  organisationParents: (id: string) => `/administration/organisations/${id}/parents`,
  organisationDeparture: (id: string) => `/administration/organisations/${id}/departure`,
  people: () => "/administration/people",
  newPerson: () => "/administration/people/new",
  person: (id: string) => `/administration/people/${id}`,
  personLink: (id: string) => `/administration/people/${id}/link`,
  personAccess: (id: string, step: "suspension" | "reinstatement" | "appointment" | "dismissal") =>
    `/administration/people/${id}/${step}`,
  signOut: () => "/sign-out",
  language: () => "/language",
  newProgramme: () => "/programmes/new",
  programme: (slug: string) => `/programmes/${slug}`,
  openQuestions: (slug: string) => `/programmes/${slug}#questions`,
  governance: (slug: string) => `/programmes/${slug}/governance`,
  authority: (slug: string) => `/programmes/${slug}/authority`,
  newAuthority: (slug: string) => `/programmes/${slug}/authority/new`,
  revocation: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/revocation`,
  decisionPoints: (slug: string) => `/programmes/${slug}/decision-points`,
  decisionPoint: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}`,
  decisionPointEdit: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}/edit`,
  meetings: (slug: string) => `/programmes/${slug}/meetings`,
  preparation: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/preparation`,
  attendance: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/attendance`,
  takeOver: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/proposals`,
  dismissal: (slug: string, meeting: string, key?: string) =>
    `/programmes/${slug}/meetings/${meeting}/dismissal${key === undefined ? "" : `?key=${encodeURIComponent(key)}`}`,
  reconsideration: (slug: string, meeting: string) =>
    `/programmes/${slug}/meetings/${meeting}/reconsideration`,
  newItem: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/items/new`,
  item: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}`,
  itemPosition: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}/position`,
  itemRemoval: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}/removal`,
  draft: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/draft`,
  publication: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/publication`,
  agenda: (slug: string, meeting: string, version?: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda${version === undefined ? "" : `?version=${version}`}`,
  agendaDocx: (slug: string, meeting: string, version: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda.docx?version=${version}`,
  decision: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/decisions/${item}`,
  members: (slug: string) => `/programmes/${slug}/members`,
  newMember: (slug: string) => `/programmes/${slug}/members/new`,
  memberRemoval: (slug: string, account: string) => `/programmes/${slug}/members/${account}/removal`,
  log: (slug: string) => `/programmes/${slug}/log`,
} as const;
