import type { z } from "zod";
import type { Day } from "#domain/day.ts";
import { requiredDay, requiredText } from "./fields.server.ts";

/** What it is called, and its first and last day. */
export const recessFields = { name: requiredText(100), from: requiredDay, until: requiredDay };

interface Stretch {
  readonly value: { readonly from: Day; readonly until: Day };
  readonly issues: z.core.$ZodRawIssue[];
}

/** The last day is not before the first. */
export function untilAfterFrom({ value: { from, until }, issues }: Stretch): void {
  if (until < from) issues.push({ code: "custom", message: "dayOrder", path: ["until"], input: until });
}
