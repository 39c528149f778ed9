/** Every address in Koers, made in one place. */
export const paths = {
  portfolio: () => "/",
  signIn: () => "/sign-in",
  signInDemo: () => "/sign-in/demo",
  signOut: () => "/sign-out",
  language: () => "/language",
  programme: (slug: string) => `/programmes/${slug}`,
  openQuestions: (slug: string) => `/programmes/${slug}#questions`,
  governance: (slug: string) => `/programmes/${slug}/governance`,
  authority: (slug: string) => `/programmes/${slug}/authority`,
  newAuthority: (slug: string) => `/programmes/${slug}/authority/new`,
  revocation: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/revocation`,
  decisionPoints: (slug: string) => `/programmes/${slug}/decision-points`,
  decisionPoint: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}`,
  newDecisionPoint: (slug: string) => `/programmes/${slug}/decision-points/new`,
  decisionPointEdit: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}/edit`,
  readiness: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}/readiness`,
  withdrawal: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}/withdrawal`,
  route: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}/route`,
  usualTerm: (slug: string, id: string, term: string) =>
    `/programmes/${slug}/decision-points/${id}/route?term=${term}#add`,
  routeStep: (slug: string, id: string, step: string) =>
    `/programmes/${slug}/decision-points/${id}/route/${step}`,
  stepPlace: (slug: string, id: string, step: string) =>
    `/programmes/${slug}/decision-points/${id}/route/${step}/place`,
  stepRemoval: (slug: string, id: string, step: string) =>
    `/programmes/${slug}/decision-points/${id}/route/${step}/removal`,
  stepOutcome: (slug: string, id: string, step: string) =>
    `/programmes/${slug}/decision-points/${id}/route/${step}/outcome`,
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
  log: (slug: string) => `/programmes/${slug}/log`,
} as const;
