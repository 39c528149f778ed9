import { describe, expect, test } from "vitest";
import { type ReadMeasurement, readMeasurements } from "#documents/measurement-rows.ts";
import { day } from "#domain/day.ts";
import type { Indicator } from "#domain/indicator.ts";
import { measured, someDefinition } from "#test/support/drawn-measurements.ts";

const PLACES: Indicator = {
  ...{ id: "indicator", ordinal: 1, name: "Gesloten plaatsen", kind: "supply", measure: "number" },
  ...{ scope: "whole", ownerId: null, workstreamId: null, decimals: 0, endedOn: null },
  ...{ provenance: "entered", version: 1 },
};

/** What is found in one row that says `value` of July 2022, beside what was measured before. */
function rowBeside(drawing: string, value: string): ReadMeasurement | undefined {
  const cells = {
    ...{ indicator: "gesloten plaatsen", party: "", from: "1-7-2022", until: "31-7-2022" },
    ...{ value, source: "Telling" },
  };
  return readMeasurements([{ line: 2, cells }], {
    ...{ indicators: [PLACES], definitions: [someDefinition()], measuring: [], parties: [] },
    ...{ measurements: measured(drawing), today: day("2022-09-01") },
  })[0];
}

describe("a row of a file about a period of which the same source", () => {
  test("said nothing is to be added", () => {
    const row = rowBeside("period   value  source\n2022-06  150    Telling", "147");
    expect(row).toMatchObject({ findings: [], isThere: false, edit: { value: 147 } });
  });

  test("said the same is there already", () => {
    const row = rowBeside("period   value  source\n2022-07  147    Telling", "147");
    expect(row).toMatchObject({ findings: [], isThere: true });
  });

  test("said something else is for a correction", () => {
    const row = rowBeside("period   value  source\n2022-07  150    Telling", "147");
    expect(row).toMatchObject({ findings: ["measured-already"], isThere: false });
  });

  test("said something else that was corrected is for another correction", () => {
    const drawing = `
      id  period   value  source   corrects
      a   2022-07  150    Telling
      b   2022-07  147    Telling  a
    `;
    expect(rowBeside(drawing, "150")).toMatchObject({ findings: ["measured-already"] });
    expect(rowBeside(drawing, "147")).toMatchObject({ findings: [], isThere: true });
  });

  test("said something that was withdrawn is to be added: nothing stands", () => {
    const drawing = `
      id  period   value     source   corrects
      a   2022-07  150       Telling
      b   2022-07  onbekend  Telling  a
    `;
    expect(rowBeside(drawing, "147")).toMatchObject({ findings: [], isThere: false });
  });
});
