/** Workstreams and their reports, deliverables, actions, and lists that come from a file. */
export const workPaths = {
  workstreams: (slug: string) => `/programmes/${slug}/workstreams`,
  newDeliverable: (slug: string, workstream?: string) =>
    `/programmes/${slug}/deliverables/new${workstream === undefined ? "" : `?workstream=${workstream}`}`,
  deliverable: (slug: string, id: string) => `/programmes/${slug}/deliverables/${id}`,
  deliverableEdit: (slug: string, id: string) => `/programmes/${slug}/deliverables/${id}/edit`,
  deliverableStep: (slug: string, id: string, step: "submission" | "review" | "resumption") =>
    `/programmes/${slug}/deliverables/${id}/${step}`,
  positions: (slug: string, deliverable: string) =>
    `/programmes/${slug}/deliverables/${deliverable}/positions`,
  newPosition: (slug: string, deliverable: string) =>
    `/programmes/${slug}/deliverables/${deliverable}/positions/new`,
  positionImport: (slug: string, deliverable: string) =>
    `/programmes/${slug}/deliverables/${deliverable}/positions/import`,
  positionsXlsx: (slug: string, deliverable: string) =>
    `/programmes/${slug}/deliverables/${deliverable}/positions.xlsx`,
  positionEdit: (slug: string, id: string) => `/programmes/${slug}/deliverables/positions/${id}/edit`,
  positionRemoval: (slug: string, id: string) => `/programmes/${slug}/deliverables/positions/${id}/removal`,
  newWorkstream: (slug: string) => `/programmes/${slug}/workstreams/new`,
  workstream: (slug: string, id: string) => `/programmes/${slug}/workstreams/${id}`,
  workstreamEdit: (slug: string, id: string) => `/programmes/${slug}/workstreams/${id}/edit`,
  workstreamEnd: (slug: string, id: string) => `/programmes/${slug}/workstreams/${id}/end`,
  newWorkstreamMember: (slug: string, id: string) => `/programmes/${slug}/workstreams/${id}/members/new`,
  workstreamMemberEnd: (slug: string, id: string) => `/programmes/${slug}/workstreams/memberships/${id}/end`,
  reports: (slug: string, period?: string) =>
    `/programmes/${slug}/reports${period === undefined ? "" : `?period=${period}`}`,
  progressReport: (slug: string, id: string) => `/programmes/${slug}/reports/${id}`,
  reportCorrection: (slug: string, id: string) => `/programmes/${slug}/reports/${id}/correction`,
  reportRhythm: (slug: string) => `/programmes/${slug}/reports/rhythm`,
  writeReport: (slug: string, workstream: string, period?: string) =>
    `/programmes/${slug}/workstreams/${workstream}/report${period === undefined ? "" : `?period=${period}`}`,
  reportDraft: (slug: string, workstream: string, period: string) =>
    `/programmes/${slug}/workstreams/${workstream}/draft?period=${period}`,
  listImport: (slug: string, list: string) => `/programmes/${slug}/${list}/import`,
  listConfirmation: (slug: string, list: string) => `/programmes/${slug}/${list}/import/confirmation`,
  listXlsx: (slug: string, list: string) => `/programmes/${slug}/${list}.xlsx`,
  actions: (slug: string, shown = "") => `/programmes/${slug}/actions${shown && `?${shown}`}`,
  newAction: (slug: string) => `/programmes/${slug}/actions/new`,
  actionEdit: (slug: string, id: string) => `/programmes/${slug}/actions/${id}/edit`,
  actionClosure: (slug: string, id: string) => `/programmes/${slug}/actions/${id}/closure`,
} as const;
