import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { programmeStatus, type ReportedStatus } from "#domain/programme-status.ts";
import { ASPECTS, type Light, type ReportedLights } from "#domain/status.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { drawnLights, lightsDrawn } from "#test/support/drawn-status.ts";

/** Four weeks from 5 January: the third period runs on this day, and the second ended on 1 March. */
const RHYTHM = { everyWeeks: 4, from: day("2026-01-05"), isUsual: false };
const TODAY = day("2026-03-10");
const PERIODS = {
  first: { periodFrom: day("2026-01-05"), periodUntil: day("2026-02-01") },
  second: { periodFrom: day("2026-02-02"), periodUntil: day("2026-03-01") },
  third: { periodFrom: day("2026-03-02"), periodUntil: day("2026-03-29") },
};

/** Reports drawn under `period`, `workstream` and `lights`; a light is computed as it is reported. */
function reportsDrawn(drawing: string): readonly ReportedStatus[] {
  return rowsOf(drawing).map(({ period = "", workstream = "", lights = "" }) => ({
    ...{ ...PERIODS[period as keyof typeof PERIODS], workstreamId: workstream, edition: 1 },
    lights: asReported(lights),
  }));
}

function asReported(letters: string): ReportedLights {
  const lights = lightsDrawn(letters);
  const both = (light: Light) => ({ computed: light, reported: light, reason: null });
  return Object.fromEntries(ASPECTS.map((one) => [one, both(lights[one])])) as unknown as ReportedLights;
}

const statusOf = (
  drawing: string,
  computed = "??????",
  workstreamIds: readonly string[] = [...new Set(rowsOf(drawing).map(({ workstream = "" }) => workstream))],
) => {
  const reports = reportsDrawn(drawing);
  return programmeStatus({ reports, rhythm: RHYTHM, workstreamIds, computed: lightsDrawn(computed) }, TODAY);
};

test("each light of a programme is the worst that its workstreams reported", () => {
  const status = statusOf(`
    period  workstream  lights
    third   zorg        gggagg
    third   vastgoed    gg?rgg
  `);
  expect([drawnLights(status.lights), status.overall]).toEqual(["gggrgg", "red"]);
  expect(status.reportedUntil).toBe("2026-03-29");
});

test("what no workstream knows is what the rule computes", () => {
  const status = statusOf("period  workstream  lights\nthird   zorg        g?gg?g", "rrrra?");
  expect([drawnLights(status.lights), status.overall]).toEqual(["grggag", "red"]);
});

test("one that is content does not paint the whole green as long as others say nothing", () => {
  const report = "period  workstream  lights\nthird   zorg        gggggg";
  const alone = statusOf(report, "?rag?g", ["zorg", "vastgoed", "veiligheid"]);
  expect([drawnLights(alone.lights), alone.overall]).toEqual(["graggg", "red"]);
  expect(alone.reported).toEqual({ count: 1, of: 3 });
  expect(drawnLights(statusOf(report, "?rag?g").lights)).toBe("gggggg");
});

test("where nobody reported about this period or the last all is computed, and no trend is known", () => {
  const status = statusOf("period  workstream  lights\nfirst   zorg        rrrrrr", "?gga??");
  expect(status).toEqual({
    ...{ lights: lightsDrawn("?gga??"), overall: "amber", trend: "unknown", reportedUntil: null },
    reported: { count: 0, of: 1 },
  });
});

test("until somebody reports about the period that runs, the one that ended last counts", () => {
  const status = statusOf(`
    period  workstream  lights
    first   zorg        gggggg
    second  zorg        gggagg
  `);
  expect([status.overall, status.trend, status.reportedUntil]).toEqual(["amber", "worse", "2026-03-01"]);
});

test.each(
  rowsOf(`
    before  now     trend
    gggggg  gggagg  worse
    gggagg  gggrgg  worse
    rggggg  gggggg  better
    aggggg  gggggA  same
    gggggg  gggggg  same
    ??????  gggggg  unknown
    gggggg  ??????  unknown
  `),
)("from $before to $now is $trend", ({ before = "", now = "", trend }) => {
  const status = statusOf(`
    period  workstream  lights
    second  zorg        ${before}
    third   zorg        ${now.toLowerCase()}
  `);
  expect(status.trend).toBe(trend);
});

test("a workstream that has not reported yet counts with what it said before: its silence is no improvement", () => {
  const status = statusOf(`
    period  workstream  lights
    second  zorg        gggggg
    second  vastgoed    gggrgg
    third   zorg        gggggg
  `);
  expect([status.overall, status.trend]).toEqual(["red", "same"]);
});
