import { and, asc, count, eq, gte, isNull, min, ne, notInArray } from "drizzle-orm";
import { asked, oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Gate } from "#domain/gate.ts";
import type { Phase } from "#domain/phase.ts";
import type { Programme } from "#domain/programme.ts";

/** One programme as a row of the portfolio, with no more of its phases and gates than is drawn. */
export interface PortfolioRow {
  readonly programme: Pick<Programme, "id" | "slug" | "name">;
  readonly phases: readonly Omit<Phase, "id" | "provenance" | "version">[];
  readonly gates: readonly Pick<Gate, "id" | "name" | "on">[];
  readonly next: { readonly bodyName: string; readonly on: Day } | null;
  readonly openPoints: number;
  readonly openQuestions: number;
}

/**
 * Some of the programmes that somebody belongs to, in their order: `limit` of them after the first `offset`. Six
 * statements, and only the first grows with the portfolio. Confidential points do not count.
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
  const programmes = await someProgrammes(store, { ...slice, among: JSON.stringify(among) });
  const shown = JSON.stringify(programmes.map(({ id }) => id));
  const [phases, gates, next, points, questions] = await Promise.all([
    phasesOf(store, { shown }).then(byProgramme),
    gatesOf(store, { shown }).then(byProgramme),
    nextMeetings(store, { shown, today }).then(byProgramme),
    openPoints(store, { shown }).then(byProgramme),
    openQuestions(store, { shown }).then(byProgramme),
  ]);
  return programmes.map((programme) => {
    const { id } = programme;
    const first = next.get(id)?.[0];
    return {
      programme,
      phases: (phases.get(id) ?? []).map(({ programmeId: _, startsOn, endsOn, ...phase }) => ({
        ...{ ...phase, startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) },
      })),
      gates: (gates.get(id) ?? []).map(({ programmeId: _, on, ...gate }) => ({ ...gate, on: storedDay(on) })),
      next: first === undefined ? null : { bodyName: first.bodyName, on: storedDay(first.on) },
      openPoints: points.get(id)?.[0]?.count ?? 0,
      openQuestions: questions.get(id)?.[0]?.count ?? 0,
    };
  });
}

const someProgrammes = prepared((store) => {
  const { programme } = store.t;
  return store.read
    .select({ id: programme.id, slug: programme.slug, name: programme.name })
    .from(programme)
    .where(oneOfAsked(store, programme.id, "among"))
    .orderBy(asc(programme.ordinal), asc(programme.id))
    .limit(asked("limit"))
    .offset(asked("offset"));
});

const phasesOf = prepared((store) => {
  const { programmeId, ordinal, name, isProvisional, startsOn, endsOn } = store.t.phase;
  return store.read
    .select({ programmeId, ordinal, name, isProvisional, startsOn, endsOn })
    .from(store.t.phase)
    .where(oneOfAsked(store, programmeId, "shown"))
    .orderBy(asc(ordinal));
});

const gatesOf = prepared((store) => {
  const { gate } = store.t;
  return store.read
    .select({ programmeId: gate.programmeId, id: gate.id, name: gate.name, on: gate.heldOn })
    .from(gate)
    .where(oneOfAsked(store, gate.programmeId, "shown"))
    .orderBy(asc(gate.id));
});

/** The first meeting to come of each programme; of two on that day, the one whose body stands first. */
const nextMeetings = prepared((store) => {
  const { meeting, body } = store.t;
  const toCome = and(
    oneOfAsked(store, meeting.programmeId, "shown"),
    gte(meeting.heldOn, asked("today")),
    ne(meeting.state, "cancelled"),
  );
  const first = store.read
    .select({ programmeId: meeting.programmeId, on: min(meeting.heldOn).as("first_on") })
    .from(meeting)
    .where(toCome)
    .groupBy(meeting.programmeId)
    .as("first");
  return store.read
    .select({ programmeId: meeting.programmeId, bodyName: body.name, on: meeting.heldOn })
    .from(first)
    .innerJoin(meeting, and(eq(meeting.programmeId, first.programmeId), eq(meeting.heldOn, first.on)))
    .innerJoin(body, and(eq(body.programmeId, meeting.programmeId), eq(body.id, meeting.bodyId)))
    .where(ne(meeting.state, "cancelled"))
    .orderBy(asc(body.ordinal));
});

const openPoints = prepared((store) => {
  const { decisionPoint } = store.t;
  const isOpen = and(
    oneOfAsked(store, decisionPoint.programmeId, "shown"),
    notInArray(decisionPoint.state, ["decided", "withdrawn"]),
    isNull(decisionPoint.confidentialGround),
  );
  return store.read
    .select({ programmeId: decisionPoint.programmeId, count: count() })
    .from(decisionPoint)
    .where(isOpen)
    .groupBy(decisionPoint.programmeId);
});

const openQuestions = prepared((store) => {
  const { openQuestion } = store.t;
  return store.read
    .select({ programmeId: openQuestion.programmeId, count: count() })
    .from(openQuestion)
    .where(and(oneOfAsked(store, openQuestion.programmeId, "shown"), isNull(openQuestion.answeredOn)))
    .groupBy(openQuestion.programmeId);
});

function byProgramme<Row extends { readonly programmeId: string }>(rows: readonly Row[]) {
  return Map.groupBy(rows, ({ programmeId }) => programmeId);
}
