import { z } from "zod";
import { onceKey, version } from "#http/fields.server.ts";
import { decisionIsNamed, reportFields } from "#http/report-form.server.ts";

/** The whole report anew, and which edition it corrects. */
export const schema = z
  .strictObject({ once: onceKey, edition: version, ...reportFields })
  .check(decisionIsNamed);
