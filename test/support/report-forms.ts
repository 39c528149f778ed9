import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

/** What somebody fills in who follows every light as it was computed. */
export const REPORT_FORM = {
  ...{ done: "Wij spraken de aanbieders.", coming: "Het plan gaat rond." },
  ...{ geld: "computed", risico: "computed", organisatie: "computed" },
  ...{ tijd: "computed", informatie: "computed", kwaliteit: "computed" },
} as const;

/** For every action of the reports a form that it takes. */
export function reportForms(given: Params): Readonly<Record<string, Fields>> {
  const at = "programmes.$programme";
  return {
    [`${at}.workstreams.$workstream.report`]: {
      ...REPORT_FORM,
      ...{ milestone1: given.reportedMilestone ?? "", was1: "2026-12-20", forecast1: "2027-01-10" },
      reason1: "De zaal is bezet.",
    },
    [`${at}.workstreams.$workstream.draft`]: { ...REPORT_FORM },
    [`${at}.reports.$report.correction`]: { ...REPORT_FORM, edition: "2" },
    [`${at}.reports.rhythm`]: { everyWeeks: "2", from: "2026-11-02", version: "1" },
  };
}
