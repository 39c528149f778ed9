import type { WhatIf } from "#domain/what-if.ts";

/** Every address in Koers, made in one place. */
export const paths = {
  portfolio: (page = 1) => (page === 1 ? "/" : `/?page=${page}`),
  signIn: (back?: { readonly to: string; readonly posted?: string }) =>
    `/sign-in${back === undefined ? "" : `?${new URLSearchParams({ ...back })}`}`,
  signInKept: () => "/sign-in/kept",
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
  portfolios: () => "/administration/portfolios",
  newPortfolio: () => "/administration/portfolios/new",
  portfolioOf: (id: string) => `/administration/portfolios/${id}`,
  portfolioProgrammes: (id: string) => `/administration/portfolios/${id}/programmes`,
  portfolioDeparture: (id: string) => `/administration/portfolios/${id}/departure`,
  portfolioDirectors: (id: string) => `/administration/portfolios/${id}/directors`,
  portfolioDismissal: (id: string) => `/administration/portfolios/${id}/dismissal`,
  programmesRun: () => "/administration/programmes",
  membersRun: (slug: string) => `/administration/programmes/${slug}/members`,
  newMemberRun: (slug: string) => `/administration/programmes/${slug}/members/new`,
  memberRemovalRun: (slug: string, account: string) =>
    `/administration/programmes/${slug}/members/${account}/removal`,
  installationLog: (page = 1) => `/administration/log${page === 1 ? "" : `?page=${page}`}`,
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
  openQuestions: (slug: string, shown = "") => `/programmes/${slug}/open-questions${shown && `?${shown}`}`,
  newQuestion: (slug: string) => `/programmes/${slug}/open-questions/new`,
  questionEdit: (slug: string, id: string) => `/programmes/${slug}/open-questions/${id}/edit`,
  questionAnswer: (slug: string, id: string) => `/programmes/${slug}/open-questions/${id}/answer`,
  governance: (slug: string) => `/programmes/${slug}/governance`,
  capacity: (slug: string) => `/programmes/${slug}/capacity`,
  /** Across all of somebody's programmes, or within one. */
  tables: (programme?: string) => `/tables${programme === undefined ? "" : `?programme=${programme}`}`,
  newBody: (slug: string) => `/programmes/${slug}/governance/bodies/new`,
  bodyEdit: (slug: string, id: string) => `/programmes/${slug}/governance/bodies/${id}/edit`,
  dissolution: (slug: string, id: string) => `/programmes/${slug}/governance/bodies/${id}/dissolution`,
  newSeat: (slug: string, body: string) => `/programmes/${slug}/governance/bodies/${body}/seats/new`,
  seatEdit: (slug: string, id: string) => `/programmes/${slug}/governance/seats/${id}/edit`,
  seatEnd: (slug: string, id: string) => `/programmes/${slug}/governance/seats/${id}/end`,
  newParty: (slug: string) => `/programmes/${slug}/governance/parties/new`,
  partyEdit: (slug: string, id: string) => `/programmes/${slug}/governance/parties/${id}/edit`,
  partyDeparture: (slug: string, id: string) => `/programmes/${slug}/governance/parties/${id}/departure`,
  participantDeparture: (slug: string, id: string) => `/programmes/${slug}/participants/${id}/departure`,
  newConform: (slug: string) => `/programmes/${slug}/governance/conforms/new`,
  conformEnd: (slug: string, id: string) => `/programmes/${slug}/governance/conforms/${id}/end`,
  newCommissioning: (slug: string) => `/programmes/${slug}/governance/commissioning/new`,
  commissioningEdit: (slug: string, id: string) => `/programmes/${slug}/governance/commissioning/${id}/edit`,
  commissioningEnd: (slug: string, id: string) => `/programmes/${slug}/governance/commissioning/${id}/end`,
  newParticipant: (slug: string, party: string) =>
    `/programmes/${slug}/governance/parties/${party}/participants/new`,
  authority: (slug: string) => `/programmes/${slug}/authority`,
  newAuthority: (slug: string) => `/programmes/${slug}/authority/new`,
  bulkAuthority: (slug: string) => `/programmes/${slug}/authority/bulk`,
  replacement: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/replacement`,
  /** With a question in it, so that the address can be shared. */
  whatIf: (slug: string, asked?: WhatIf) =>
    `/programmes/${slug}/authority/what-if${asked === undefined ? "" : `?${searchOf(asked)}`}`,
  authorityQuestion: (slug: string, party: string) => `/programmes/${slug}/authority/${party}/question`,
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
  meetingsOf: (
    slug: string,
    { body, page = 1 }: { readonly body: string | null; readonly page?: number },
  ) => {
    const search = new URLSearchParams({
      ...(body === null ? {} : { body }),
      ...(page === 1 ? {} : { page: String(page) }),
    });
    return `/programmes/${slug}/meetings${search.size === 0 ? "" : `?${search}`}`;
  },
  newMeeting: (slug: string, body?: string | null) =>
    `/programmes/${slug}/meetings/new${body ? `?body=${encodeURIComponent(body)}` : ""}`,
  rhythm: (slug: string, body?: string | null) =>
    `/programmes/${slug}/meetings/rhythm${body ? `?body=${encodeURIComponent(body)}` : ""}`,
  calendar: (slug: string) => `/programmes/${slug}/calendar`,
  newRecess: (slug: string) => `/programmes/${slug}/recesses/new`,
  recessEdit: (slug: string, recess: string) => `/programmes/${slug}/recesses/${recess}/edit`,
  recessRemoval: (slug: string, recess: string) => `/programmes/${slug}/recesses/${recess}/removal`,
  meeting: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}`,
  meetingIcs: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}.ics`,
  meetingsIcs: (slug: string, body?: string | null) =>
    `/programmes/${slug}/meetings.ics${body ? `?body=${encodeURIComponent(body)}` : ""}`,
  meetingEdit: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/edit`,
  meetingMove: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/move`,
  meetingCancellation: (slug: string, meeting: string) =>
    `/programmes/${slug}/meetings/${meeting}/cancellation`,
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
  publication: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/publication`,
  agenda: (slug: string, meeting: string, version?: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda${version === undefined ? "" : `?version=${version}`}`,
  agendaDocx: (slug: string, meeting: string, version: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda.docx?version=${version}`,
  decision: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/decisions/${item}`,
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
  milestones: (slug: string) => `/programmes/${slug}/milestones`,
  newMilestone: (slug: string) => `/programmes/${slug}/milestones/new`,
  milestoneTrend: (slug: string) => `/programmes/${slug}/milestones/trend`,
  milestone: (slug: string, id: string) => `/programmes/${slug}/milestones/${id}`,
  milestoneRoom: (slug: string, id: string, room: "edit" | "forecast" | "achievement" | "baseline") =>
    `/programmes/${slug}/milestones/${id}/${room}`,
  /** The same page as it was known on an earlier day. */
  asOf: (path: string, asOf: string | null) => (asOf === null ? path : `${path}?asOf=${asOf}`),
  reports: (slug: string, period?: string) =>
    `/programmes/${slug}/reports${period === undefined ? "" : `?period=${period}`}`,
  progressReport: (slug: string, id: string) => `/programmes/${slug}/reports/${id}`,
  reportCorrection: (slug: string, id: string) => `/programmes/${slug}/reports/${id}/correction`,
  reportRhythm: (slug: string) => `/programmes/${slug}/reports/rhythm`,
  writeReport: (slug: string, workstream: string, period?: string) =>
    `/programmes/${slug}/workstreams/${workstream}/report${period === undefined ? "" : `?period=${period}`}`,
  reportDraft: (slug: string, workstream: string, period: string) =>
    `/programmes/${slug}/workstreams/${workstream}/draft?period=${period}`,
  actions: (slug: string, shown = "") => `/programmes/${slug}/actions${shown && `?${shown}`}`,
  newAction: (slug: string) => `/programmes/${slug}/actions/new`,
  actionEdit: (slug: string, id: string) => `/programmes/${slug}/actions/${id}/edit`,
  actionClosure: (slug: string, id: string) => `/programmes/${slug}/actions/${id}/closure`,
  monitoring: (slug: string) => `/programmes/${slug}/monitoring`,
  monitoringXlsx: (slug: string) => `/programmes/${slug}/monitoring.xlsx`,
  monitoringImport: (slug: string) => `/programmes/${slug}/monitoring/import`,
  measurementConfirmation: (slug: string) => `/programmes/${slug}/monitoring/import/confirmation`,
  newLearning: (slug: string, indicator: string) =>
    `/programmes/${slug}/monitoring/learning/new?indicator=${indicator}`,
  learningCorrection: (slug: string, id: string) =>
    `/programmes/${slug}/monitoring/learning/${id}/correction`,
  newCoupling: (slug: string) => `/programmes/${slug}/monitoring/couplings/new`,
  couplingRemoval: (slug: string, id: string) => `/programmes/${slug}/monitoring/couplings/${id}/removal`,
  newIndicator: (slug: string) => `/programmes/${slug}/monitoring/indicators/new`,
  indicator: (slug: string, id: string) => `/programmes/${slug}/monitoring/indicators/${id}`,
  indicatorEdit: (slug: string, id: string) => `/programmes/${slug}/monitoring/indicators/${id}/edit`,
  indicatorEnd: (slug: string, id: string) => `/programmes/${slug}/monitoring/indicators/${id}/end`,
  measurementCorrection: (slug: string, id: string) => `/programmes/${slug}/measurements/${id}/correction`,
  /** With the indicator and the first day of the period already chosen. */
  measuring: (
    slug: string,
    asked: { readonly indicator?: string; readonly from?: string; readonly until?: string } = {},
  ) => {
    const search = new URLSearchParams(asked);
    return `/programmes/${slug}/monitoring/entry${search.size === 0 ? "" : `?${search}`}`;
  },
  myWork: () => "/my-work",
  members: (slug: string) => `/programmes/${slug}/members`,
  newMember: (slug: string) => `/programmes/${slug}/members/new`,
  memberRemoval: (slug: string, account: string) => `/programmes/${slug}/members/${account}/removal`,
  log: (slug: string) => `/programmes/${slug}/log`,
} as const;

/** The same question makes the same address, in whatever language it is asked. */
function searchOf({ bodyId, on, amount, ...lists }: WhatIf): URLSearchParams {
  const several = [
    ...lists.domains.map((value) => ["domains", value]),
    ...lists.requiredPartyIds.map((value) => ["parties", value]),
    ...lists.excusedIds.map((value) => ["excused", value]),
    ...lists.guestIds.map((value) => ["guests", value]),
  ];
  const known = amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  const euros = [
    ["onceAmount", known.onceCents],
    ["structuralAmount", known.structuralCents],
  ].flatMap(([name, cents]) => (typeof cents === "number" ? [[`${name}`, (cents / 100).toFixed(2)]] : []));
  return new URLSearchParams([
    ["body", bodyId],
    ["on", on],
    ["amountKind", amount.kind],
    ...euros,
    ...several,
  ]);
}
