import { type Day, daysBetween } from "#domain/day.ts";
import type { Amount, Ceiling, Cents } from "#domain/money.ts";
import type { Language } from "./language.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

const DAY: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  nl: { day: "numeric", month: "numeric", year: "numeric" },
  en: { day: "numeric", month: "short", year: "numeric" },
};

/** `12-11-2021`, or `12 Nov 2021`. */
export function formatDay(day: Day, language: Language): string {
  return days(language).format(new Date(`${day}T00:00:00Z`));
}

/** `vrijdag 12 november 2021`, or `Friday 12 November 2021`. */
export function formatLongDay(day: Day, language: Language): string {
  return longDays(language)
    .format(new Date(`${day}T00:00:00Z`))
    .replace(",", "");
}

/** `december 2026`, as it heads a list. */
export function formatMonth(day: Day, language: Language): string {
  const month = months(language).format(new Date(`${day}T00:00:00Z`));
  return month.charAt(0).toUpperCase() + month.slice(1);
}

/** `dec 2026`, under a drawing. */
export function formatShortMonth(day: Day, language: Language): string {
  return shortMonths(language).format(new Date(`${day}T00:00:00Z`));
}

/** `vr`, or `Fri`. */
export function formatWeekday(day: Day, language: Language): string {
  return weekdays(language).format(new Date(`${day}T00:00:00Z`));
}

/** `over 7 dagen`, `vandaag`, `7 dagen geleden`. */
export function formatDistance(from: Day, to: Day, language: Language): string {
  return distances(language).format(daysBetween(from, to), "day");
}

/** `10.00–12.00 uur`, or `10:00–12:00`; an end that is unknown is a question mark. */
export function formatTimes(
  { startsAt, endsAt }: { readonly startsAt: string | null; readonly endsAt: string | null },
  language: Language,
): string {
  const times = `${startsAt ?? "?"}–${endsAt ?? "?"}`;
  return language === "nl" ? `${times.replaceAll(":", ".")} uur` : times;
}

/** An instant on the Dutch clock: `20-11-2026 14:05`. */
export function formatMoment(at: Date, language: Language): string {
  return moments(language).format(at).replace(",", "");
}

/** The time of an instant on the Dutch clock: `10.42`, or `10:42`. */
export function formatTime(at: Date, language: Language): string {
  const options = { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" } as const;
  const time = new Intl.DateTimeFormat(LOCALES[language], options).format(at);
  return language === "nl" ? time.replace(":", ".") : time;
}

/** `€ 50.000` where there are no cents, else `€ 1.234,56`. */
export function formatEuros(cents: Cents, language: Language): string {
  const format = cents % 100 === 0 ? wholeEuros : eurosAndCents;
  return format(language).format(cents / 100);
}

/** An amount as it is typed in a field: `50.000`, or `1.234,56`. */
export function formatDecimal(cents: Cents, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString(LOCALES[language], { minimumFractionDigits: digits });
}

/** Full-time equivalents out of hundredths: `0,89`, or `12`. */
export function formatFte(hundredths: number, language: Language): string {
  return (hundredths / 100).toLocaleString(LOCALES[language], { maximumFractionDigits: 2 });
}

/** `inhoud, financiën en juridisch`. */
export function formatList(parts: readonly string[], language: Language): string {
  return lists(language).format(parts);
}

/** The parts of an amount or a ceiling that are there, once first. */
export function centsIn(
  value: Amount | Ceiling,
): readonly { readonly cents: Cents; readonly isStructural: boolean }[] {
  if (!("onceCents" in value)) return [];
  return [
    ...(value.onceCents === null ? [] : [{ cents: value.onceCents, isStructural: false }]),
    ...(value.structuralCents === null ? [] : [{ cents: value.structuralCents, isStructural: true }]),
  ];
}

/** `1.234,50`, with so many decimals. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const known = numbers.get(decimals) ?? withDecimals(decimals);
  numbers.set(decimals, known);
  return known(language).format(value);
}

/** `12 %`, `0,5 %`. */
export function formatPercent(percent: number, language: Language): string {
  return `${percents(language).format(percent)} %`;
}

/** A format for each language, made when it is first used and kept: making one is dear. */
function kept<Format>(make: (locale: string, language: Language) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(LOCALES[language], language);
    made.set(language, format);
    return format;
  };
}

/** Days are shown without a time zone: as UTC they stay what they are. */
function dates(options: Intl.DateTimeFormatOptions) {
  return kept((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
}

function withDecimals(digits: number) {
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return kept((locale) => new Intl.NumberFormat(locale, places));
}

function euros(digits: 0 | 2) {
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return kept((locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", ...places }));
}

const days = kept(
  (locale, language) => new Intl.DateTimeFormat(locale, { ...DAY[language], timeZone: "UTC" }),
);
const longDays = dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const months = dates({ month: "long", year: "numeric" });
const shortMonths = dates({ month: "short", year: "numeric" });
const weekdays = dates({ weekday: "short" });
const CLOCK = { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" } as const;
const moments = kept((locale, language) => new Intl.DateTimeFormat(locale, { ...DAY[language], ...CLOCK }));
const distances = kept((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const numbers = new Map<number, ReturnType<typeof withDecimals>>();
const percents = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const lists = kept((locale) => new Intl.ListFormat(locale));
const [wholeEuros, eurosAndCents] = [euros(0), euros(2)];
