import { describe, expect, test } from "vitest";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { correctMeasurement, measure } from "#db/queries/measurement-commands.ts";
import { loadMonitoringSignals } from "#db/queries/monitoring-signals.ts";
import { day } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { monitoringSignal } from "#domain/worst-indicator.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someIndicator } from "#test/support/indicator-world.ts";
import { programmeBySlug, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

const SEPTEMBER = { from: day("2026-09-01"), until: day("2026-09-30") };
const OCTOBER = { from: day("2026-10-01"), until: day("2026-10-31") };

describe.each(engines)("what is signalled of an indicator on $engine", ({ url }) => {
  test("is the light of its own page, also when the last measurement was withdrawn", async () => {
    const store = await withDemo(await url());
    const group = await steeringGroup(store);
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const author = await group.author();
    const indicatorId = await someIndicator({ store, author, programmeId });
    const periods = [
      { indicatorId, period: SEPTEMBER, source: null, values: [{ partyId: null, value: 90 }] },
      { indicatorId, period: OCTOBER, source: null, values: [{ partyId: null, value: 58 }] },
    ];
    await measure(store, author, { programmeId, once: newOnceKey(), on: TODAY, periods });
    const known = () => loadMonitoring(store, { programmeId, seesConfidential: true });
    const signalled = async () =>
      (await loadMonitoringSignals(store, { programmeIds: [programmeId], today: TODAY }))(programmeId);
    const light = async () => monitoringOf(await known(), TODAY).indicators.at(-1)?.light;
    expect(await light()).toBe("green");
    expect(await signalled()).toEqual(monitoringSignal(monitoringOf(await known(), TODAY)));
    const october = (await known()).measurements.find(({ value }) => value === 58);
    await correctMeasurement(store, author, {
      ...{ programmeId, once: newOnceKey(), id: october?.id ?? "", value: null, source: null },
      ...{ reason: "Verkeerd bestand", on: TODAY },
    });
    expect(await light()).toBe("red");
    expect(await signalled()).toEqual(monitoringSignal(monitoringOf(await known(), TODAY)));
  });
});
