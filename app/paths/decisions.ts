/** Decision points and their routes. */
export const decisionPaths = {
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
} as const;
