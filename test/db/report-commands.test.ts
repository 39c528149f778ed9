import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import {
  findReportBefore,
  listEditions,
  listReportHeads,
  listReports,
} from "#db/queries/progress-reports.ts";
import { correctReport, type Move, submitReport } from "#db/queries/report-commands.ts";
import { findDraft, keepDraft } from "#db/queries/report-drafts.ts";
import { setReportRhythm } from "#db/queries/report-rhythm.ts";
import { findReportRhythm } from "#db/queries/reporting.ts";
import { loadStatusRecords } from "#db/queries/status-records.ts";
import type { Store } from "#db/store.ts";
import { day } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import {
  LAST_PERIOD,
  reportingWorkstream,
  someReport,
  THIS_PERIOD,
} from "#test/support/reporting-workstream.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, NOW, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("a progress report on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  let workstreamId: string;
  let milestoneId: string;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
    const memberId = group.participant("Lid uitvoeringsteam Horizon");
    const furnished = await reportingWorkstream(store, { programmeId: group.programmeId, memberId });
    [workstreamId, milestoneId] = [furnished.workstream ?? "", furnished.reportedMilestone ?? ""];
  });

  const move = (given: Partial<Move> = {}): Move => ({
    ...{ milestoneId, from: day("2026-12-20"), to: day("2027-01-10"), reason: "De zaal is bezet." },
    ...given,
  });
  const submit = (given: { moves?: readonly Move[]; once?: string; programmeId?: string } = {}) =>
    submitReport(store, author, {
      ...{ ...someReport(), programmeId: group.programmeId, workstreamId, period: THIS_PERIOD, on: TODAY },
      ...{ once: newOnceKey(), moves: [], ...given },
    });
  const heads = () => listReportHeads(store, group.sight);
  const milestone = async () => {
    const { milestones } = await loadStatusRecords(store, group.sight, { workstreamId, on: TODAY });
    return milestones.find(({ id }) => id === milestoneId);
  };
  const draftKey = () => ({ workstreamId, period: THIS_PERIOD, accountId: author.accountId });

  test("is sent with the milestones that moved, and the draft is gone: all of it in one row of the log", async () => {
    await keepDraft(store, group.sight, { ...draftKey(), typed: { done: "Half" }, at: NOW });
    const rows = (await listAudit(store, { chain: group.programmeId, limit: 1000 })).length;
    const sent = await submit({ moves: [move()] });
    const [report] = await listReports(store, group.sight, ["id" in sent ? sent.id : ""]);
    expect(report).toMatchObject({ edition: 1, submittedOn: TODAY, byName: "Procesleider", ...someReport() });
    expect(await milestone()).toMatchObject({
      forecastOn: "2027-01-10",
      baselineOn: "2026-12-20",
      version: 2,
    });
    const forecasts = await store.read.select().from(store.t.forecast);
    expect(forecasts.filter(({ subjectId }) => subjectId === milestoneId)).toMatchObject([
      { kind: "milestone", endsOn: "2027-01-10", reason: "De zaal is bezet.", reportedOn: TODAY },
    ]);
    expect(await findDraft(store, group.sight, draftKey())).toBeUndefined();
    expect(await listAudit(store, { chain: group.programmeId, limit: 1000 })).toHaveLength(rows + 1);
    expect(await firstFault(store)).not.toHaveProperty("fault");
  });

  test("made by one form is made once, even when it is sent at once", async () => {
    const [count, once] = [(await heads()).length, newOnceKey()];
    const sent = await Promise.all([submit({ once }), submit({ once })]);
    expect(sent[0]).toEqual(sent[1]);
    expect(await heads()).toHaveLength(count + 1);
  });

  test("of one period there is one: the second to send it loses, and moves nothing", async () => {
    await submit();
    expect(await submit({ moves: [move()] })).toEqual({ kind: "lost-race" });
    expect(await milestone()).toMatchObject({ forecastOn: "2026-12-20", version: 1 });
  });

  test("is not sent where somebody else moved a milestone meanwhile, or where it is another's", async () => {
    const count = (await heads()).length;
    expect(await submit({ moves: [move({ from: day("2026-12-01") })] })).toEqual({ kind: "lost-race" });
    expect(await submit({ moves: [move(), move({ milestoneId: "elsewhere" })] })).toEqual({
      kind: "lost-race",
    });
    expect(await heads()).toHaveLength(count);
    expect(await milestone()).toMatchObject({ version: 1 });
  });

  test("takes the day of a milestone away, and gives one that had none", async () => {
    await submit({ moves: [move({ to: null })] });
    expect(await milestone()).toMatchObject({ forecastOn: null });
  });

  test("is not sent about a workstream of another programme", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    expect(await submit({ programmeId })).toEqual({ kind: "unknown-workstream" });
  });

  test("is corrected by a new edition; the one before it stays, and counts on days before", async () => {
    const sent = await submit();
    const id = "id" in sent ? sent.id : "";
    const mend = (corrects: number) =>
      correctReport(store, author, {
        ...{ ...someReport(), done: "Beter gezegd.", programmeId: group.programmeId, workstreamId },
        ...{ period: THIS_PERIOD, corrects, on: day("2026-11-25"), once: newOnceKey() },
      });
    expect(await mend(1)).toMatchObject({ kind: "submitted" });
    expect(await mend(1)).toEqual({ kind: "lost-race" });
    const editions = await listEditions(store, group.sight, { id });
    expect(editions.map(({ edition, done }) => [edition, done])).toEqual([
      [2, "Beter gezegd."],
      [1, someReport().done],
    ]);
    const asOf = day("2026-11-24");
    expect((await listEditions(store, group.sight, { id, asOf })).map(({ edition }) => edition)).toEqual([1]);
    const known = await listReportHeads(store, group.sight, { asOf });
    expect(known.find(({ periodFrom }) => periodFrom === THIS_PERIOD.from)).toMatchObject({ edition: 1 });
    expect(await listReportHeads(store, group.sight, { asOf: day("2026-01-01") })).toEqual([]);
  });

  test("finds what was said last time, in its last edition", async () => {
    const before = { workstreamId, before: THIS_PERIOD.from };
    const last = await findReportBefore(store, group.sight, before);
    expect(last).toMatchObject({ periodFrom: LAST_PERIOD.from, edition: 2 });
    expect(
      await findReportBefore(store, group.sight, { ...before, before: LAST_PERIOD.from }),
    ).toBeUndefined();
  });

  test("a draft is somebody's own, is kept as it is, and leaves no trace in the log", async () => {
    const rows = (await listAudit(store, { chain: group.programmeId, limit: 1000 })).length;
    const typed = { done: "  a\r\n\u0000b <b> 😀 ", forecast1: "2026-02-30", geld: "paars" };
    await keepDraft(store, group.sight, { ...draftKey(), typed: { done: "eerst" }, at: NOW });
    await keepDraft(store, group.sight, { ...draftKey(), typed, at: NOW });
    const kept = await findDraft(store, group.sight, draftKey());
    expect(kept).toEqual({ typed: { ...typed, done: "  a\r\nb <b> 😀 " }, savedAt: NOW });
    const { accountId } = await group.author("Projectondersteuner");
    expect(await findDraft(store, group.sight, { ...draftKey(), accountId })).toBeUndefined();
    expect(await listAudit(store, { chain: group.programmeId, limit: 1000 })).toHaveLength(rows);
  });

  test("the rhythm is said by whoever saw how it stands", async () => {
    const { version } = await findReportRhythm(store, group.sight, TODAY);
    const say = { programmeId: group.programmeId, version, everyWeeks: 2, from: day("2026-11-02") };
    expect(await setReportRhythm(store, author, say)).toEqual({ kind: "set" });
    expect(await setReportRhythm(store, author, say)).toEqual({ kind: "lost-race" });
    const { rhythm } = await findReportRhythm(store, group.sight, TODAY);
    expect(rhythm).toEqual({ everyWeeks: 2, from: "2026-11-02", isUsual: false });
  });
});
