import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import { type Day, plusDays } from "#domain/day.ts";
import type { RecordedProgramme } from "#domain/programme-signals.ts";
import { type ReportRhythm, reportRhythmOf } from "#domain/report-period.ts";
import { amountFrom } from "./decision-points.ts";
import { listStandingGates } from "./gates.ts";
import { byProgramme, loadGovernances } from "./governances.ts";
import { meetingFrom } from "./meetings.ts";
import {
  actionRows,
  deliverableRows,
  milestoneRows,
  openQuestionRows,
  phaseRows,
  rhythmRows,
  workstreamRows,
} from "./portfolio-plan.ts";
import { attendanceRows, nextMeetingRows, openPointRows, requiredPartyRows } from "./portfolio-points.ts";
import { listFirstReports, listStatuses } from "./portfolio-reports.ts";

/** All that signals rest on, of some programmes. The number of statements does not grow with them. */
export async function loadRecordedProgrammes(
  store: Store,
  { programmeIds, today }: { readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<(programmeId: string) => RecordedProgramme> {
  const among = JSON.stringify(programmeIds);
  const [plan, tables] = await Promise.all([
    plansOf(store, { among, today }),
    tablesOf(store, { programmeIds, among, today }),
  ]);
  const gates = await listStandingGates(store, {
    ...{ among: programmeIds, seesConfidential: false, today },
  }).then(byProgramme);
  const since = firstPeriodThatCounts(
    programmeIds.map((id) => plan(id).rhythm),
    today,
  );
  const [statuses, firsts] = await Promise.all([
    listStatuses(store, { among, since }).then(byProgramme),
    listFirstReports(store, { among }).then(byProgramme),
  ]);
  return (id) => ({
    ...{ ...plan(id), ...tables(id), gates: gates(id), statuses: statuses(id) },
    reports: [...firsts(id), ...statuses(id)],
  });
}

/** Today's period, the one before, and two before that: no further does a trend look back. */
function firstPeriodThatCounts(rhythms: readonly ReportRhythm[], today: Day): Day {
  const weeks = Math.max(1, ...rhythms.map(({ everyWeeks }) => everyWeeks));
  return plusDays(today, -4 * 7 * weeks);
}

async function plansOf(store: Store, asked: { readonly among: string; readonly today: Day }) {
  const [phases, milestones, deliverables, actions, workstreams, rhythms, questions] = await Promise.all([
    phaseRows(store, asked).then(byProgramme),
    milestoneRows(store, asked).then(byProgramme),
    deliverableRows(store, asked).then(byProgramme),
    actionRows(store, asked).then(byProgramme),
    workstreamRows(store, asked).then(byProgramme),
    rhythmRows(store, asked).then(byProgramme),
    openQuestionRows(store, asked).then(byProgramme),
  ]);
  return (id: string) => {
    const own = phases(id).map(({ programmeId: _, startsOn, endsOn, ...phase }) => ({
      ...{ ...phase, startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) },
    }));
    const [stated] = rhythms(id);
    const firstPhaseOn = own.flatMap(({ startsOn }) => startsOn ?? []).sort()[0] ?? null;
    return {
      phases: own,
      milestones: milestones(id).map(({ baselineOn, forecastOn, achievedOn, ...row }) => ({
        ...{ ...row, baselineOn: storedDay(baselineOn), forecastOn: storedDay(forecastOn) },
        achievedOn: storedDay(achievedOn),
      })),
      deliverables: deliverables(id).map(({ state, dueOn }) => ({ state, dueOn: storedDay(dueOn) })),
      actions: actions(id).map(({ state, dueOn }) => ({ state, dueOn: storedDay(dueOn) })),
      workstreams: workstreams(id).map((row) => ({
        ...{ id: row.id, startsOn: storedDay(row.startsOn), endedOn: storedDay(row.endedOn) },
      })),
      rhythm: reportRhythmOf(
        { everyWeeks: stated?.everyWeeks ?? null, from: storedDay(stated?.from ?? null) },
        { firstPhaseOn, today: asked.today },
      ),
      openQuestions: questions(id).length,
    };
  };
}

async function tablesOf(
  store: Store,
  {
    programmeIds,
    ...asked
  }: { readonly programmeIds: readonly string[]; readonly among: string; readonly today: Day },
) {
  const [governance, points, required, next] = await Promise.all([
    loadGovernances(store, programmeIds),
    openPointRows(store, asked).then(byProgramme),
    requiredPartyRows(store, asked).then(byProgramme),
    nextMeetingRows(store, asked).then((rows) => rows.map(({ meeting }) => meeting)),
  ]);
  const meetings = JSON.stringify(next.map(({ id }) => id));
  const attendance = await attendanceRows(store, { ...asked, meetings }).then(byProgramme);
  const meetingsOf = byProgramme(next);
  return (id: string) => {
    const partiesOf = Map.groupBy(required(id), ({ decisionPointId }) => decisionPointId);
    return {
      governance: governance(id),
      meetings: meetingsOf(id).map(meetingFrom),
      attendance: attendance(id),
      points: points(id).map(({ programmeId: _, amountKind, onceCents, structuralCents, ...row }) => ({
        ...{ ...row, neededBy: storedDay(row.neededBy) },
        amount: amountFrom({ kind: amountKind, onceCents, structuralCents }),
        requiredPartyIds: (partiesOf.get(row.id) ?? []).map(({ partyId }) => partyId),
      })),
    };
  };
}
