/** What is beside the programmes: signing in, one's own work and what spans programmes. */
export const everyonePaths = {
  portfolio: (page = 1) => (page === 1 ? "/" : `/?page=${page}`),
  portfolioXlsx: () => "/portfolio.xlsx",
  gateCalendar: (from?: string, page = 1) => {
    const search = new URLSearchParams({
      ...(from === undefined ? {} : { from }),
      ...(page === 1 ? {} : { page: String(page) }),
    });
    return `/gates${search.size === 0 ? "" : `?${search}`}`;
  },
  signIn: (back?: { readonly to: string; readonly posted?: string }) =>
    `/sign-in${back === undefined ? "" : `?${new URLSearchParams({ ...back })}`}`,
  signInKept: () => "/sign-in/kept",
  signInDemo: () => "/sign-in/demo",
  firstAdministrator: (token: string) => `/first-administrator/${token}`,
  invitation: (token: string) => `/invitations/${token}`,
  password: () => "/account/password",
  signOut: () => "/sign-out",
  language: () => "/language",
  myWork: () => "/my-work",
  /** Across all of somebody's programmes, or within one. */
  tables: (programme?: string) => `/tables${programme === undefined ? "" : `?programme=${programme}`}`,
} as const;
