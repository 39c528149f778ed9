import { type Day, daysBetween, plusDays } from "./day.ts";

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
  return periodAt(frequency, indexOf(frequency, on));
}

/** The last period that was over by the end of the day before `today`. */
export function lastEndedPeriod(frequency: Frequency, today: Day): MeasuringPeriod {
  return measuringPeriodOn(frequency, plusDays(measuringPeriodOn(frequency, today).from, -1));
}

/** Whether there is nothing more of a period to see: its last day has come. */
export function isPeriodOver({ until }: Pick<MeasuringPeriod, "until">, today: Day): boolean {
  return until <= today;
}

export function isSamePeriod(one: MeasuringPeriod, other: MeasuringPeriod): boolean {
  return one.from === other.from && one.until === other.until;
}

/** Whether they have a day in common. */
export function overlaps(one: MeasuringPeriod, other: MeasuringPeriod): boolean {
  return one.from <= other.until && other.from <= one.until;
}

/** Whether a period is what is measured with a frequency: a whole one of its kind. Without a frequency any is. */
export function fitsFrequency(period: MeasuringPeriod, frequency: Frequency | null): boolean {
  return frequency === null || isSamePeriod(measuringPeriodOn(frequency, period.from), period);
}

/** The frequency of which a period is a whole one; undefined: it is no whole period of the calendar. */
export function frequencyFitting(period: MeasuringPeriod): Frequency | undefined {
  return FREQUENCIES.find((frequency) => fitsFrequency(period, frequency));
}

/** Every period from the one in which `from` lies until the one in which `until` lies, the first first. */
export function measuringPeriodsBetween(
  frequency: Frequency,
  { from, until }: MeasuringPeriod,
): readonly MeasuringPeriod[] {
  const [first, last] = [indexOf(frequency, from), indexOf(frequency, until)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => periodAt(frequency, first + nth));
}

/** The day that stands for a period beside a path: its middle, the later of two. */
export function middleOf({ from, until }: MeasuringPeriod): Day {
  return plusDays(from, Math.ceil(daysBetween(from, until) / 2));
}

/** Which period of its kind a day lies in, counted from the year 0. */
function indexOf(frequency: Frequency, on: Day): number {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
  return Math.floor(months / MONTHS[frequency]);
}

function periodAt(frequency: Frequency, index: number): MeasuringPeriod {
  const length = MONTHS[frequency];
  return { from: firstOfMonth(index * length), until: plusDays(firstOfMonth((index + 1) * length), -1) };
}

/** Every month has a first: it need not be asked of a calendar, which a page of thousands of periods would feel. */
function firstOfMonth(months: number): Day {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as Day;
}
