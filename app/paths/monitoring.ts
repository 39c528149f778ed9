/** Indicators, what they measured and what was learned from it. */
export const monitoringPaths = {
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
} as const;
