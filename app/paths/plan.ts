/** The plan as a whole, its phases and gates, and its milestones. */
export const planPaths = {
  plan: (slug: string) => `/programmes/${slug}/plan`,
  slip: (slug: string) => `/programmes/${slug}/plan/slip`,
  newDependency: (slug: string) => `/programmes/${slug}/dependencies/new`,
  dependencyRemoval: (slug: string, id: string) => `/programmes/${slug}/dependencies/${id}/removal`,
  planXml: (slug: string) => `/programmes/${slug}/plan.xml`,
  planImport: (slug: string) => `/programmes/${slug}/plan/import`,
  planConfirmation: (slug: string) => `/programmes/${slug}/plan/import/confirmation`,
  gates: (slug: string) => `/programmes/${slug}/gates`,
  newGate: (slug: string) => `/programmes/${slug}/gates/new`,
  gate: (slug: string, id: string) => `/programmes/${slug}/gates/${id}`,
  gateEdit: (slug: string, id: string) => `/programmes/${slug}/gates/${id}/edit`,
  gateOutcome: (slug: string, id: string) => `/programmes/${slug}/gates/${id}/outcome`,
  newCriterion: (slug: string, gate: string) => `/programmes/${slug}/gates/${gate}/criteria/new`,
  criterionEdit: (slug: string, gate: string, id: string) =>
    `/programmes/${slug}/gates/${gate}/criteria/${id}/edit`,
  criterionStatement: (slug: string, gate: string, id: string) =>
    `/programmes/${slug}/gates/${gate}/criteria/${id}/statement`,
  newPhase: (slug: string) => `/programmes/${slug}/phases/new`,
  phaseEdit: (slug: string, id: string) => `/programmes/${slug}/phases/${id}/edit`,
  milestones: (slug: string) => `/programmes/${slug}/milestones`,
  newMilestone: (slug: string) => `/programmes/${slug}/milestones/new`,
  milestoneTrend: (slug: string) => `/programmes/${slug}/milestones/trend`,
  milestone: (slug: string, id: string) => `/programmes/${slug}/milestones/${id}`,
  milestoneRoom: (slug: string, id: string, room: "edit" | "forecast" | "achievement" | "baseline") =>
    `/programmes/${slug}/milestones/${id}/${room}`,
} as const;
