import { expect, test } from "vitest";
import {
  afterTerm,
  beforeTerm,
  easterSunday,
  holidaysOf,
  isInRecess,
  isWorkingDay,
  namedHolidaysOf,
  obstaclesOn,
  workingDayFrom,
  workingDayUntil,
} from "#domain/calendar.ts";
import { day, daysBetween, plusDays, weekday } from "#domain/day.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { calendarWith } from "#test/support/drawn-values.ts";

// Easter

test.each([
  "1913-03-23",
  "1943-04-25",
  "1954-04-18",
  "1961-04-02",
  "1981-04-19",
  "2000-04-23",
  "2008-03-23",
  "2021-04-04",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
])("Easter fell, or falls, on %s", (on) => {
  expect(easterSunday(Number(on.slice(0, 4)))).toBe(on);
});

/** Gauss's rule with its two exceptions, as days after 22 March: worked out in another way than the domain does. */
function easterByGauss(year: number): string {
  const [a, b, c, k] = [year % 19, year % 4, year % 7, Math.floor(year / 100)];
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const isException = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
  return plusDays(day(`${year}-03-22`), d + e - (isException ? 7 : 0));
}

const years = Array.from({ length: 201 }, (_, count) => 1900 + count);

test("from 1900 to 2100 Easter falls where Gauss says it does, on a Sunday", () => {
  expect(years.map((year) => easterSunday(year))).toEqual(years.map(easterByGauss));
  expect(years.filter((year) => weekday(easterSunday(year)) !== 7)).toEqual([]);
});

test("that comparison notices a rule that is right in most years", () => {
  const tooSimple = (year: number) => (year === 1954 || year === 1981 ? `${year}-04-25` : easterSunday(year));
  expect(years.filter((year) => tooSimple(year) !== easterByGauss(year))).toEqual([1954, 1981]);
});

// Holidays

test("the movable days of 2024 to 2028 are where a wall calendar has them", () => {
  const named = rowsOf(`
    year    good-friday    easter-monday    kings-day     ascension-day    whit-monday
    2024    2024-03-29     2024-04-01       2024-04-27    2024-05-09       2024-05-20
    2025    2025-04-18     2025-04-21       2025-04-26    2025-05-29       2025-06-09
    2026    2026-04-03     2026-04-06       2026-04-27    2026-05-14       2026-05-25
    2027    2027-03-26     2027-03-29       2027-04-27    2027-05-06       2027-05-17
    2028    2028-04-14     2028-04-17       2028-04-27    2028-05-25       2028-06-05
  `);
  for (const { year, ...days } of named) {
    const found = namedHolidaysOf(Number(year)).filter(({ holiday }) => holiday in days);
    expect(Object.fromEntries(found.map(({ holiday, on }) => [holiday, on]))).toEqual(days);
  }
});

test("from 1900 to 2100 all nine holidays are there, at their distance from the Easter of Gauss or on their date", () => {
  for (const year of years) {
    const easter = day(easterByGauss(year));
    const isSunday = weekday(day(`${year}-04-27`)) === 7;
    const expected = {
      "new-year": `${year}-01-01`,
      "good-friday": plusDays(easter, -2),
      "easter-monday": plusDays(easter, 1),
      "kings-day": `${year}-04-${isSunday ? "26" : "27"}`,
      "liberation-day": `${year}-05-05`,
      "ascension-day": plusDays(easter, 39),
      "whit-monday": plusDays(easter, 50),
      "christmas-day": `${year}-12-25`,
      "boxing-day": `${year}-12-26`,
    };
    const found = namedHolidaysOf(year).map(({ holiday, on }) => [holiday, on]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(found).toHaveLength(9);
  }
});

test("in 2016 Ascension Day fell on 5 May, and that day says both", () => {
  expect(obstaclesOn(day("2016-05-05"), calendarWith(""))).toEqual([
    { kind: "holiday", holiday: "liberation-day" },
    { kind: "holiday", holiday: "ascension-day" },
  ]);
});

test("a day without an obstacle is a working day outside recess, and the other way round", () => {
  const calendar = calendarWith("2026-04-25 to 2026-05-03");
  for (let count = 0; count < 366; count += 1) {
    const on = plusDays(day("2026-01-01"), count);
    const isFree = isWorkingDay(on) && !isInRecess(on, calendar);
    expect(obstaclesOn(on, calendar).length === 0, on).toBe(isFree);
  }
});

test("the public holidays of 2026 are those of the Algemene termijnenwet", () => {
  expect(holidaysOf(2026)).toEqual([
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-04-27",
    "2026-05-05",
    "2026-05-14",
    "2026-05-25",
    "2026-12-25",
    "2026-12-26",
  ]);
});

test("the holidays of a year stand in order, whether Easter is early or late", () => {
  for (const year of years) expect(holidaysOf(year)).toEqual([...holidaysOf(year)].sort());
});

test.each([
  [2014, "2014-04-26"],
  [2025, "2025-04-26"],
  [2026, "2026-04-27"],
  [2031, "2031-04-26"],
  [2036, "2036-04-26"],
])("in %i King's Day is %s, because it is never kept on a Sunday", (year, expected) => {
  expect(holidaysOf(year).filter((on) => on.slice(5, 7) === "04" && on.slice(8) >= "26")).toContain(expected);
  expect(holidaysOf(year)).not.toContain(expected.endsWith("26") ? `${year}-04-27` : `${year}-04-26`);
});

test("Good Friday is a Friday, Easter and Whit Monday are Mondays, and Ascension Day is a Thursday", () => {
  for (const year of years) {
    const easter = easterSunday(year);
    const movable = holidaysOf(year).filter((on) => [-2, 1, 39, 50].includes(daysBetween(easter, on)));
    expect([...new Set(movable.map(weekday))]).toEqual([5, 1, 4]);
  }
});

test.each([
  ["2026-03-10", true],
  ["2026-03-14", false],
  ["2026-03-15", false],
  ["2026-04-03", false],
  ["2026-04-04", false],
  ["2026-05-05", false],
  ["2026-12-31", true],
])("whether %s is a working day: %s", (on, expected) => {
  expect(isWorkingDay(day(on))).toBe(expected);
});

test("a recess counts both its ends", () => {
  const calendar = calendarWith("2026-04-25 to 2026-05-03");
  const inRecess = ["2026-04-24", "2026-04-25", "2026-05-03", "2026-05-04"].map((on) =>
    isInRecess(day(on), calendar),
  );
  expect(inRecess).toEqual([false, true, true, false]);
});

// Terms

test("a customary term stands still in recess, and ends on a working day", () => {
  const terms = rowsOf(`
    from          days    recess                      over          why
    2026-03-10    7                                   2026-03-17    a week later
    2026-03-10    0                                   2026-03-10    nothing to wait for
    2026-03-14    0                                   2026-03-16    a Saturday is no working day
    2026-03-10    4                                   2026-03-16    ends on a Saturday
    2026-03-31    3                                   2026-04-07    ends on Good Friday before Easter
    2026-04-07    20                                  2026-04-28    ends on King's Day
    2026-12-18    7                                   2026-12-28    ends on Christmas Day before a weekend
    2026-04-21    7       2026-04-25 to 2026-05-03    2026-05-07    three days before recess and four after
    2026-04-07    28      2026-04-25 to 2026-05-03    2026-05-15    then Ascension Day
    2026-04-28    3       2026-04-25 to 2026-05-03    2026-05-06    begins in recess, then 4, 5 and 6 May
    2026-04-28    0       2026-04-25 to 2026-05-03    2026-05-04    may not end in recess
    2026-04-23    1       2026-04-25 to 2026-05-03    2026-04-24    over on the day before recess
  `);
  for (const { from = "", days, recess = "", over, why } of terms) {
    expect(`${why}: ${afterTerm(day(from), Number(days), calendarWith(recess))}`).toBe(`${why}: ${over}`);
  }
});

test("a term is counted back from the last day on which it can be over", () => {
  const terms = rowsOf(`
    until         days    recess                      from          why
    2025-11-18    42                                  2025-10-07    six weeks of advice (Zoetermeer)
    2025-11-16    7                                   2025-11-07    a term that ends on Sunday is over on Monday, so on Friday
    2025-11-18    42      2025-10-18 to 2025-10-26    2025-09-28    nine days of recess do not count
    2026-04-06    3                                   2026-03-30    Easter Monday and Good Friday end no term
    2026-08-20    5       2026-07-11 to 2026-08-23    2026-07-05    what must be over in recess is over before it
  `);
  for (const { until = "", days, recess = "", from, why } of terms) {
    expect(`${why}: ${beforeTerm(day(until), Number(days), calendarWith(recess))}`).toBe(`${why}: ${from}`);
  }
});

test("the working day around a day off is the nearest one on that side", () => {
  expect([workingDayUntil(day("2026-04-06")), workingDayFrom(day("2026-04-03"))]).toEqual([
    "2026-04-02",
    "2026-04-07",
  ]);
  expect([workingDayUntil(day("2026-04-08")), workingDayFrom(day("2026-04-08"))]).toEqual([
    "2026-04-08",
    "2026-04-08",
  ]);
});
