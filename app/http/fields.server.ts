import { z } from "zod";
import { parseDay } from "#domain/day.ts";
import { parseEuros } from "#domain/money.ts";
import { parseFte } from "#domain/position-change.ts";
import { newOnceKey } from "./once-key.server.ts";

/** Control characters that no text field means to hold; tabs and line ends are welcome. */
const UNUSABLE = /(?![\t\n\r])\p{Cc}/u;

function text(most: number) {
  return z
    .string({ error: "required" })
    .trim()
    .max(most, { error: `tooLong:${most}` })
    .refine((value) => !UNUSABLE.test(value), { error: "unusable" })
    .transform((value) => value.replace(/\r\n/g, "\n"));
}

export function requiredText(most: number) {
  return text(most).refine((value) => value !== "", { error: "required" });
}

export function optionalText(most: number) {
  return text(most)
    .optional()
    .transform((value) => value || null);
}

/** An e-mail address, by which somebody signs in. */
export const emailAddress = z.email({ error: "email" }).max(200, { error: "tooLong:200" });

/** One entry a line; empty lines do not count. */
export function lines(most: number) {
  return text(most)
    .optional()
    .transform((value) => (value ?? "").split("\n").flatMap((line) => line.trim() || []));
}

export function choice<const Of extends readonly [string, ...string[]]>(of: Of) {
  return z.enum(of, { error: "choose" });
}

/** A whole number between bounds; `finding` says what is wanted. */
export function whole(bounds: { readonly least: number; readonly most: number; readonly finding: string }) {
  const { least, most, finding } = bounds;
  return z
    .number({ error: finding })
    .int({ error: finding })
    .min(least, { error: finding })
    .max(most, { error: finding });
}

export const optionalDay = z
  .string()
  .optional()
  .transform((value, context) => {
    const day = value === undefined ? null : parseDay(value);
    if (day === undefined) context.addIssue({ code: "custom", message: "day" });
    return day ?? null;
  });

/** A day that must be filled in, as a date field sends it. */
export const requiredDay = z.string({ error: "day" }).transform((value, context) => {
  const day = parseDay(value);
  if (day === undefined) context.addIssue({ code: "custom", message: "day" });
  return day ?? z.NEVER;
});
/** `9.30`, `09:30`: a time on the Dutch clock, or nothing where it is unknown. */
export const optionalTime = z
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

export const optionalEuros = z
  .string()
  .optional()
  .transform((value, context) => {
    const cents = value === undefined ? null : parseEuros(value);
    if (cents === undefined) context.addIssue({ code: "custom", message: "euros" });
    return cents ?? null;
  });

/** Full-time equivalents, in hundredths; empty is unknown. */
export const optionalFte = z
  .string()
  .optional()
  .transform((value, context) => {
    const hundredths = value === undefined ? null : parseFte(value);
    if (hundredths === undefined) context.addIssue({ code: "custom", message: "fte" });
    return hundredths ?? null;
  });

export const checkbox = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** The name of a record, as one of our own pages wrote it in its form. */
export const id = z
  .string({ error: "choose" })
  .refine((value) => !UNUSABLE.test(value), { error: "unusable" });

/** The key that was made with the form: sent twice, what it makes is made once. Without one it is a form by itself. */
export const onceKey = z.uuid().catch(newOnceKey);

/** The version of a record that the form was filled from; no column holds more than four bytes. */
export const version = whole({ least: 0, most: 2 ** 31 - 1, finding: "unusable" });
