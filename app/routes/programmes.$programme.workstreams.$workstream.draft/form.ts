import { z } from "zod";
import { REPORT_TEXTS } from "#domain/progress-report.ts";
import { milestoneFields, reportFields } from "#http/report-form.server.ts";

const names = ["once", ...Object.keys(reportFields), ...Object.keys(milestoneFields)];

/** The fields of the form of a report, whatever is typed in them, and the one to put last time's text in. */
export const schema = z.strictObject({
  ...Object.fromEntries(names.map((name) => [name, z.string().optional()])),
  take: z.enum(REPORT_TEXTS).optional(),
});
