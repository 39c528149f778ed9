import { and, asc, count, eq, gte, inArray, isNull, ne, notInArray } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Gate } from "#domain/gate.ts";
import type { Phase } from "#domain/phase.ts";
import type { Programme } from "#domain/programme.ts";
import { listProgrammes } from "./programmes.ts";

/** One programme as a row of the portfolio. */
export interface PortfolioRow {
  readonly programme: Programme;
  readonly phases: readonly Phase[];
  readonly gates: readonly Gate[];
  readonly next: { readonly bodyName: string; readonly on: Day } | null;
  readonly openPoints: number;
  readonly openQuestions: number;
}

/** The programmes that somebody belongs to, six statements however many there are. Confidential points do not count. */
export async function loadPortfolio(
  store: Store,
  { among, today }: { readonly among: readonly string[]; readonly today: Day },
): Promise<readonly PortfolioRow[]> {
  const [programmes, phases, gates, next, points, questions] = await Promise.all([
    listProgrammes(store, among),
    phasesOf(store, among),
    gatesOf(store, among),
    comingMeetings(store, { among, today }),
    openPoints(store, among),
    openQuestions(store, among),
  ]);
  return programmes.map((programme) => {
    const own = <Row extends { readonly programmeId: string }>(rows: readonly Row[]) =>
      rows.filter(({ programmeId }) => programmeId === programme.id);
    const [first] = own(next);
    return {
      programme,
      phases: own(phases),
      gates: own(gates),
      next: first === undefined ? null : { bodyName: first.bodyName, on: storedDay(first.on) },
      openPoints: own(points)[0]?.count ?? 0,
      openQuestions: own(questions)[0]?.count ?? 0,
    };
  });
}

async function phasesOf({ read, t: { phase } }: Store, among: readonly string[]) {
  const rows = await read
    .select()
    .from(phase)
    .where(inArray(phase.programmeId, [...among]))
    .orderBy(asc(phase.ordinal));
  return rows.map((row) => ({ ...row, startsOn: storedDay(row.startsOn), endsOn: storedDay(row.endsOn) }));
}

async function gatesOf({ read, t: { gate } }: Store, among: readonly string[]) {
  const rows = await read
    .select()
    .from(gate)
    .where(inArray(gate.programmeId, [...among]))
    .orderBy(asc(gate.id));
  return rows.map(({ heldOn, ...row }) => ({ ...row, on: storedDay(heldOn) }));
}

function comingMeetings(
  { read, t: { meeting, body } }: Store,
  { among, today }: { readonly among: readonly string[]; readonly today: Day },
) {
  return read
    .select({ programmeId: meeting.programmeId, bodyName: body.name, on: meeting.heldOn })
    .from(meeting)
    .innerJoin(body, and(eq(body.programmeId, meeting.programmeId), eq(body.id, meeting.bodyId)))
    .where(
      and(
        inArray(meeting.programmeId, [...among]),
        gte(meeting.heldOn, today),
        ne(meeting.state, "cancelled"),
      ),
    )
    .orderBy(asc(meeting.heldOn));
}

function openPoints({ read, t: { decisionPoint } }: Store, among: readonly string[]) {
  return read
    .select({ programmeId: decisionPoint.programmeId, count: count() })
    .from(decisionPoint)
    .where(
      and(
        inArray(decisionPoint.programmeId, [...among]),
        notInArray(decisionPoint.state, ["decided", "withdrawn"]),
        isNull(decisionPoint.confidentialGround),
      ),
    )
    .groupBy(decisionPoint.programmeId);
}

function openQuestions({ read, t: { openQuestion } }: Store, among: readonly string[]) {
  return read
    .select({ programmeId: openQuestion.programmeId, count: count() })
    .from(openQuestion)
    .where(and(inArray(openQuestion.programmeId, [...among]), isNull(openQuestion.answeredOn)))
    .groupBy(openQuestion.programmeId);
}
