import type { z } from "zod";
import { optionalText, optionalTime } from "./fields.server.ts";

/** From when until when. */
export const meetingTimes = { startsAt: optionalTime, endsAt: optionalTime };

export const meetingPlace = optionalText(200);

interface Timed {
  readonly value: { readonly startsAt: string | null; readonly endsAt: string | null };
  readonly issues: z.core.$ZodRawIssue[];
}

/** An end that is known lies after a start that is known. */
export function endAfterStart({ value: { startsAt, endsAt }, issues }: Timed): void {
  if (endsAt === null || startsAt === null || startsAt < endsAt) return;
  issues.push({ code: "custom", message: "timeOrder", path: ["endsAt"], input: endsAt });
}
