import { frequencyFitting, type MeasuringPeriod } from "#domain/measuring-period.ts";
import { formatDay, formatMonth, formatNumber, formatPercent } from "./format.ts";
import { type Speech, uncapitalised } from "./speech.ts";

/** A value out of 10^-decimals: `1.234,5`; with its unit behind it where it has one. */
export function sayFigure(
  value: number,
  { decimals, unit }: { readonly decimals: number; readonly unit?: string | null },
  { language }: Pick<Speech, "language">,
): string {
  const shown = formatNumber(value / 10 ** decimals, decimals, language);
  return unit ? `${shown} ${unit}` : shown;
}

/** A value as a field begins with it: of three decimals with a nought behind them, without which it reads two ways. */
export function typedFigure(
  value: number,
  { decimals }: { readonly decimals: number },
  speech: Pick<Speech, "language">,
): string {
  return `${sayFigure(value, { decimals }, speech)}${decimals === 3 ? "0" : ""}`;
}

/** `12 %`, `0,5 %`: without the sign, which words say. */
export function sayPercent(percent: number, { language }: Pick<Speech, "language">): string {
  return formatPercent(Math.abs(percent), language);
}

/** `juli 2022`, `2e kwartaal van 2022`, `2019`; a day, or from one to another where it is no whole period. */
export function sayPeriod(period: MeasuringPeriod, { words, language }: Speech): string {
  const say = words.indicators.periods;
  const { from, until } = period;
  const frequency = frequencyFitting(period);
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (frequency === "yearly") return year;
  if (frequency === "half-yearly") return month === 1 ? say.firstHalf(year) : say.secondHalf(year);
  if (frequency === "quarterly") return say.quarter((month + 2) / 3, year);
  if (frequency === "monthly") {
    const named = formatMonth(from, language);
    return language === "nl" ? uncapitalised(named) : named;
  }
  if (from === until) return formatDay(from, language);
  return say.stretch(formatDay(from, language), formatDay(until, language));
}
