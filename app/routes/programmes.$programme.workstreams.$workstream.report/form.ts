import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { decisionIsNamed, milestoneFields, reportFields } from "#http/report-form.server.ts";

export const schema = z
  .strictObject({ once: onceKey, ...reportFields, ...milestoneFields })
  .check(decisionIsNamed);
