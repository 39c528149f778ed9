import { beforeAll, describe, expect, test } from "vitest";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { listProgrammeNames, loadNames } from "#db/queries/portfolio.ts";
import { loadSignals } from "#db/queries/portfolio-signals.ts";
import type { Store } from "#db/store.ts";
import { isOpen } from "#domain/decision-point.ts";
import { verdictAtNext } from "#domain/next-meeting.ts";
import { VERDICT_KINDS } from "#domain/verdict.ts";
import { LAST_PERIOD, reportingWorkstream } from "#test/support/reporting-workstream.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("the signals of programmes on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let names: Awaited<ReturnType<typeof listProgrammeNames>>;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    const among = (await store.read.select().from(store.t.programme)).map(({ id }) => id).reverse();
    names = await listProgrammeNames(store, { among, limit: 50, offset: 0 });
  });
  const signals = () => loadSignals(store, { programmeIds: names.map(({ id }) => id), today: TODAY });

  test("programmes come in their own order, as many as are asked after the first so many", async () => {
    const among = names.map(({ id }) => id);
    expect(names[0]?.slug).toBe("jeugdhulp-plus");
    expect(await listProgrammeNames(store, { among, limit: 2, offset: 1 })).toEqual(names.slice(1, 3));
    expect(await listProgrammeNames(store, { among: [], limit: 50, offset: 0 })).toEqual([]);
  });

  test("read together with four others, a programme has the verdicts that its own pages give", async () => {
    const { sight, programmeId } = group;
    const [governance, meetings, attendance] = await Promise.all([
      loadGovernance(store, sight),
      listMeetings(store, sight),
      listAttendance(store, sight),
    ]);
    const verdicts = group.points
      .filter((point) => isOpen(point) && point.confidentialGround === null)
      .flatMap((point) => verdictAtNext(point, { governance, meetings, attendance, today: TODAY }) ?? []);
    const counts = Object.fromEntries(
      VERDICT_KINDS.map((kind) => [kind, verdicts.filter((verdict) => verdict.kind === kind).length]),
    );
    expect((await signals())(programmeId).decisions.counts).toEqual(counts);
    expect(verdicts.length).toBeGreaterThan(3);
  });

  test("the party that stands in the way has a name, and only in its own programme", async () => {
    const { stuck } = (await signals())(group.programmeId).decisions;
    if (stuck?.why.kind !== "party") throw new Error("the story has a party that may not decide");
    const { partyId } = stuck.why.party;
    const named = await loadNames(store, { programmeIds: names.map(({ id }) => id), ids: [partyId] });
    expect(named(group.programmeId)).toEqual({ [partyId]: "Haaglanden" });
    expect(named(names[1]?.id ?? "")).toEqual({});
    expect((await loadNames(store, { programmeIds: [], ids: [] }))(group.programmeId)).toEqual({});
  });

  test("what a workstream reports shows at once, with the last day of its period", async () => {
    const { programmeId } = group;
    const [memberId = ""] = (await loadGovernance(store, group.sight)).participants.map(({ id }) => id);
    expect((await signals())(programmeId).status.reportedUntil).toBeNull();
    await reportingWorkstream(store, { programmeId, memberId });
    const { status } = (await signals())(programmeId);
    expect([status.reportedUntil, status.reported.count, status.trend]).toEqual([
      LAST_PERIOD.until,
      1,
      "unknown",
    ]);
    // The others say nothing yet: what the rule computes of milestones, and of reports that are missing, still counts.
    expect([status.lights.tijd, status.lights.informatie]).toEqual(["red", "red"]);
  });
});
