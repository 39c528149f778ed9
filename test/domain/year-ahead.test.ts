import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { yearAhead } from "#domain/year-ahead.ts";
import { someMeeting } from "#test/support/builders.ts";

const recess = (name: string, from: string, until: string) => ({
  ...{ id: name, name, from: day(from), until: day(until), provenance: "entered" as const, version: 1 },
});
const around = {
  meetings: ["2026-11-10", "2026-11-20", "2026-12-24", "2027-10-31", "2027-11-01"].map((on) =>
    someMeeting({ id: on, on: day(on) }),
  ),
  recesses: [
    recess("herfst", "2026-10-17", "2026-10-25"),
    recess("lopend", "2026-11-14", "2026-11-22"),
    recess("kerst", "2026-12-19", "2027-01-03"),
  ],
};

test("the year ahead begins with the month of today and has twelve, also where nothing stands in them", () => {
  const months = yearAhead(day("2026-11-20"), around);
  expect(months.map(({ firstDay }) => firstDay.slice(0, 7))).toEqual([
    ...["2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04"],
    ...["2027-05", "2027-06", "2027-07", "2027-08", "2027-09", "2027-10"],
  ]);
  expect(months[3]?.entries).toEqual([]);
});

test("what is over is left out, and a recess that runs stands on today", () => {
  const [november, december] = yearAhead(day("2026-11-20"), around).map(({ entries }) =>
    entries.map(({ on, kind }) => `${on} ${kind}`),
  );
  expect(november?.sort()).toEqual(["2026-11-20 meeting", "2026-11-20 recess"]);
  expect(december).toEqual([
    ...["2026-12-19 recess", "2026-12-24 meeting", "2026-12-25 holiday", "2026-12-26 holiday"],
  ]);
});

test("from the last day of a month the months follow each other all the same", () => {
  const [first, second] = yearAhead(day("2027-01-31"), { meetings: [], recesses: [] });
  expect([first?.firstDay, second?.firstDay]).toEqual(["2027-01-01", "2027-02-01"]);
});
