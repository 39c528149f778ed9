import { type Day, day, daysBetween, plusDays } from "./day.ts";

/** How often something is measured: by whole calendar periods. */
export const FREQUENCIES = ["monthly", "quarterly", "half-yearly", "yearly"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What a measurement is about: its first and its last day; one day where it was counted on a day. */
export interface MeasuringPeriod {
  readonly from: Day;
  readonly until: Day;
}

const MONTHS: Readonly<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};

/** The calendar period in which a day lies. */
export function measuringPeriodOn(frequency: Frequency, on: Day): MeasuringPeriod {
  const length = MONTHS[frequency];
  const first = Math.floor(monthsOf(on) / length) * length;
  return { from: firstOfMonth(first), until: plusDays(firstOfMonth(first + length), -1) };
}

/** The last period that was over by the end of the day before `today`. */
export function lastEndedPeriod(frequency: Frequency, today: Day): MeasuringPeriod {
  return measuringPeriodOn(frequency, plusDays(measuringPeriodOn(frequency, today).from, -1));
}

/** Every period from the one in which `from` lies until the one in which `until` lies, the first first. */
export function measuringPeriodsBetween(
  frequency: Frequency,
  { from, until }: MeasuringPeriod,
): readonly MeasuringPeriod[] {
  const periods: MeasuringPeriod[] = [];
  for (
    let one = measuringPeriodOn(frequency, from);
    one.from <= until;
    one = measuringPeriodOn(frequency, plusDays(one.until, 1))
  ) {
    periods.push(one);
  }
  return periods;
}

/** The day that stands for a period beside a path: its middle, the later of two. */
export function middleOf({ from, until }: MeasuringPeriod): Day {
  return plusDays(from, Math.ceil(daysBetween(from, until) / 2));
}

/** Months since the year 0. */
function monthsOf(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

function firstOfMonth(months: number): Day {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return day(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
}
