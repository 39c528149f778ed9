/** What whoever runs the installation sees, and founding a programme. */
export const installationPaths = {
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
  newProgramme: () => "/programmes/new",
} as const;
