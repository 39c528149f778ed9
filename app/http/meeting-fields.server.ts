import { z } from "zod";
import { parseDay } from "#domain/day.ts";
import { optionalText } from "./fields.server.ts";

/** A day that must be filled in, as a date field sends it. */
export const requiredDay = z.string({ error: "day" }).transform((value, context) => {
  const day = parseDay(value);
  if (day === undefined) context.addIssue({ code: "custom", message: "day" });
  return day ?? z.NEVER;
});

/** `9.30`, `09:30`: a time on the Dutch clock, or nothing where it is unknown. */
const optionalTime = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null;
    const [, hours = "", minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(value.trim()) ?? [];
    const time = `${hours.padStart(2, "0")}:${minutes}`;
    if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return time;
    context.addIssue({ code: "custom", message: "time" });
    return null;
  });

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
