import { NO_RECESS, type WorkCalendar } from "#domain/calendar.ts";
import { day } from "#domain/day.ts";
import { type Amount, type Ceiling, parseEuros } from "#domain/money.ts";

/** `none`, `unknown`, or euros as in `40.000`, `2.000 a year`, `40.000 + 2.000 a year`. */
export function amountOf(text: string): Amount {
  if (text === "none" || text === "unknown") return { kind: text };
  return { kind: "known", ...centsOf(text) };
}

/** Euros once and a year, as in `40.000 + 2.000 a year`; null where there is no such part. */
export function centsOf(text: string): Ceiling {
  const parts = text.split(" + ");
  const structural = parts.find((part) => part.endsWith(" a year"));
  const once = parts.find((part) => !part.endsWith(" a year"));
  return {
    onceCents: once === undefined ? null : eurosIn(once),
    structuralCents: structural === undefined ? null : eurosIn(structural.replace(" a year", "")),
  };
}

function eurosIn(text: string): number {
  const cents = parseEuros(text);
  if (cents === undefined) throw new Error(`not an amount: ${text}`);
  return cents;
}

/** A calendar with one recess, as in `2026-04-25 to 2026-05-03`; blank is none. */
export function calendarWith(recess: string): WorkCalendar {
  const [from, until] = recess.split(" to ");
  if (from === undefined || until === undefined) return NO_RECESS;
  return { recesses: [{ name: "recess", from: day(from), until: day(until) }] };
}
