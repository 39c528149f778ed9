import { and, asc, count, eq, gte, inArray, isNull, min, ne, notInArray } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { MarkedGate } from "#domain/gate-outcome.ts";
import type { Phase } from "#domain/phase.ts";
import type { Programme } from "#domain/programme.ts";
import { listMarkedGates } from "./gates.ts";

/** One programme as a row of the portfolio, with no more of its phases and gates than is drawn. */
export interface PortfolioRow {
  readonly programme: Pick<Programme, "id" | "slug" | "name">;
  readonly phases: readonly Omit<Phase, "provenance" | "version">[];
  readonly gates: readonly MarkedGate[];
  readonly next: { readonly bodyName: string; readonly on: Day } | null;
  readonly openPoints: number;
  readonly openQuestions: number;
}

/**
 * Some of the programmes that somebody belongs to, in their order: `limit` of them after the first `offset`. The
 * number of statements does not grow with the portfolio. Confidential points do not count.
 */
export async function loadPortfolio(
  store: Store,
  {
    among,
    today,
    ...slice
  }: {
    readonly among: readonly string[];
    readonly today: Day;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<readonly PortfolioRow[]> {
  const programmes = await someProgrammes(store, { among, ...slice });
  const shown = programmes.map(({ id }) => id);
  const [phases, marked, next, points, questions] = await Promise.all([
    phasesOf(store, shown),
    listMarkedGates(store, { among: shown, seesConfidential: false, today }),
    nextMeetings(store, { shown, today }),
    openPoints(store, shown),
    openQuestions(store, shown),
  ]);
  const gates = byProgramme(marked);
  return programmes.map((programme) => {
    const { id } = programme;
    const first = next.get(id)?.[0];
    return {
      programme,
      phases: (phases.get(id) ?? []).map(({ programmeId: _, ...phase }) => phase),
      gates: (gates.get(id) ?? []).map(({ programmeId: _, ...gate }) => gate),
      next: first === undefined ? null : { bodyName: first.bodyName, on: storedDay(first.on) },
      openPoints: points.get(id)?.[0]?.count ?? 0,
      openQuestions: questions.get(id)?.[0]?.count ?? 0,
    };
  });
}

function someProgrammes(
  { read, t: { programme } }: Store,
  {
    among,
    limit,
    offset,
  }: { readonly among: readonly string[]; readonly limit: number; readonly offset: number },
) {
  return read
    .select({ id: programme.id, slug: programme.slug, name: programme.name })
    .from(programme)
    .where(inArray(programme.id, [...among]))
    .orderBy(asc(programme.ordinal), asc(programme.id))
    .limit(limit)
    .offset(offset);
}

async function phasesOf({ read, t: { phase } }: Store, shown: readonly string[]) {
  const { programmeId, id, ordinal, name, isProvisional, startsOn, endsOn } = phase;
  const rows = await read
    .select({ programmeId, id, ordinal, name, isProvisional, startsOn, endsOn })
    .from(phase)
    .where(inArray(programmeId, [...shown]))
    .orderBy(asc(ordinal));
  return byProgramme(
    rows.map((row) => ({ ...row, startsOn: storedDay(row.startsOn), endsOn: storedDay(row.endsOn) })),
  );
}

/** The first meeting to come of each programme; of two on that day, the one whose body stands first. */
async function nextMeetings(
  { read, t: { meeting, body } }: Store,
  { shown, today }: { readonly shown: readonly string[]; readonly today: Day },
) {
  const toCome = and(
    inArray(meeting.programmeId, [...shown]),
    gte(meeting.heldOn, today),
    ne(meeting.state, "cancelled"),
  );
  const first = read
    .select({ programmeId: meeting.programmeId, on: min(meeting.heldOn).as("first_on") })
    .from(meeting)
    .where(toCome)
    .groupBy(meeting.programmeId)
    .as("first");
  const rows = await read
    .select({ programmeId: meeting.programmeId, bodyName: body.name, on: meeting.heldOn })
    .from(first)
    .innerJoin(meeting, and(eq(meeting.programmeId, first.programmeId), eq(meeting.heldOn, first.on)))
    .innerJoin(body, and(eq(body.programmeId, meeting.programmeId), eq(body.id, meeting.bodyId)))
    .where(ne(meeting.state, "cancelled"))
    .orderBy(asc(body.ordinal));
  return byProgramme(rows);
}

async function openPoints({ read, t: { decisionPoint } }: Store, shown: readonly string[]) {
  const rows = await read
    .select({ programmeId: decisionPoint.programmeId, count: count() })
    .from(decisionPoint)
    .where(
      and(
        inArray(decisionPoint.programmeId, [...shown]),
        notInArray(decisionPoint.state, ["decided", "withdrawn"]),
        isNull(decisionPoint.confidentialGround),
      ),
    )
    .groupBy(decisionPoint.programmeId);
  return byProgramme(rows);
}

async function openQuestions({ read, t: { openQuestion } }: Store, shown: readonly string[]) {
  const rows = await read
    .select({ programmeId: openQuestion.programmeId, count: count() })
    .from(openQuestion)
    .where(and(inArray(openQuestion.programmeId, [...shown]), isNull(openQuestion.answeredOn)))
    .groupBy(openQuestion.programmeId);
  return byProgramme(rows);
}

function byProgramme<Row extends { readonly programmeId: string }>(rows: readonly Row[]) {
  return Map.groupBy(rows, ({ programmeId }) => programmeId);
}
