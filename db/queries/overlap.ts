import { and, asc, eq, gt, gte, isNotNull, isNull, lte, notInArray, or } from "drizzle-orm";
import { asked, oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { PersonId, SharedTable } from "#domain/overlap.ts";
import type { ProgrammeId } from "#domain/programme.ts";

interface Asked {
  /** The programmes whose tables are compared: never more than somebody belongs to. */
  readonly among: readonly ProgrammeId[];
  /** Those of them in which that somebody sees what is confidential. */
  readonly confidentialAmong: readonly ProgrammeId[];
  readonly today: Day;
}

/** The tables of some programmes, with what they are called and who sits there today. */
export interface TablesAcross {
  readonly programmes: readonly { readonly id: ProgrammeId; readonly slug: string; readonly name: string }[];
  readonly tables: readonly (SharedTable & { readonly name: string })[];
  readonly names: ReadonlyMap<PersonId, string>;
}

/** Who sits at which table in some programmes: five statements, whatever their number. */
export async function loadTables(
  store: Store,
  { among, confidentialAmong, today }: Asked,
): Promise<TablesAcross> {
  const values = {
    ...{ among: JSON.stringify(among), confidentialAmong: JSON.stringify(confidentialAmong), today },
  };
  const [programmes, bodies, sitters, points, prepares] = await Promise.all([
    programmesAmong(store, values),
    bodiesAmong(store, values),
    sittersAmong(store, values),
    openPoints(store, values),
    preparingSteps(store, values),
  ]);
  const seats = Map.groupBy(sitters, ({ bodyId }) => bodyId);
  const open = Map.groupBy(points, ({ bodyId }) => bodyId);
  const prepared = Map.groupBy(prepares, ({ bodyId }) => bodyId);
  return {
    programmes,
    tables: bodies.map((body) => ({
      ...body,
      sittings: (seats.get(body.id) ?? []).map(({ personId, role, hours }) => ({ personId, role, hours })),
      subjects: [...new Set((open.get(body.id) ?? []).flatMap(({ domains }) => domains))],
      preparesFor: [...new Set((prepared.get(body.id) ?? []).map(({ decidesId }) => decidesId))],
    })),
    names: new Map(sitters.map(({ personId, name }) => [personId, name])),
  };
}

const programmesAmong = prepared((store) => {
  const { id, slug, name, ordinal } = store.t.programme;
  return store.read
    .select({ id, slug, name })
    .from(store.t.programme)
    .where(oneOfAsked(store, id, "among"))
    .orderBy(asc(ordinal), asc(id));
});

const bodiesAmong = prepared((store) => {
  const { body } = store.t;
  const { id, programmeId, name, reportsToId } = body;
  return store.read
    .select({ id, programmeId, name, function: body.function, reportsToId })
    .from(body)
    .where(
      and(
        oneOfAsked(store, programmeId, "among"),
        or(isNull(body.dissolvedOn), gt(body.dissolvedOn, asked("today"))),
      ),
    )
    .orderBy(asc(programmeId), asc(body.ordinal), asc(id));
});

/** Whoever has a seat whose term runs, and acts for a party that still takes part. */
const sittersAmong = prepared((store) => {
  const { seat, participant, party, person } = store.t;
  const goesOn = (on: typeof seat.endsOn) => or(isNull(on), gte(on, asked("today")));
  const isThere = (endedOn: typeof party.endedOn | typeof participant.endedOn) =>
    or(isNull(endedOn), gt(endedOn, asked("today")));
  return store.read
    .select({
      ...{ bodyId: seat.bodyId, role: seat.role, hours: seat.hoursPerWeek },
      ...{ personId: person.id, name: person.name },
    })
    .from(seat)
    .innerJoin(
      participant,
      and(eq(participant.programmeId, seat.programmeId), eq(participant.id, seat.participantId)),
    )
    .innerJoin(party, and(eq(party.programmeId, participant.programmeId), eq(party.id, participant.partyId)))
    .innerJoin(person, eq(person.id, participant.personId))
    .where(
      and(
        oneOfAsked(store, seat.programmeId, "among"),
        or(isNull(seat.startsOn), lte(seat.startsOn, asked("today"))),
        goesOn(seat.endsOn),
        isThere(participant.endedOn),
        isThere(party.endedOn),
      ),
    )
    .orderBy(asc(person.name), asc(person.id), asc(seat.id));
});

const openPoints = prepared((store) => {
  const { decisionPoint } = store.t;
  return store.read
    .select({ bodyId: decisionPoint.bodyId, domains: decisionPoint.domains })
    .from(decisionPoint)
    .where(isOpenAndSeen(store));
});

const preparingSteps = prepared((store) => {
  const { decisionPoint, routeStep } = store.t;
  return store.read
    .select({ bodyId: routeStep.bodyId, decidesId: decisionPoint.bodyId })
    .from(routeStep)
    .innerJoin(
      decisionPoint,
      and(
        eq(decisionPoint.programmeId, routeStep.programmeId),
        eq(decisionPoint.id, routeStep.decisionPointId),
      ),
    )
    .where(
      and(
        oneOfAsked(store, routeStep.programmeId, "among"),
        eq(routeStep.kind, "prepare"),
        isNotNull(routeStep.bodyId),
        isOpenAndSeen(store),
      ),
    );
});

/** What is neither decided nor withdrawn; what is confidential only where somebody sees that. */
function isOpenAndSeen(store: Parameters<typeof oneOfAsked>[0]) {
  const { programmeId, state, confidentialGround } = store.t.decisionPoint;
  return and(
    oneOfAsked(store, programmeId, "among"),
    notInArray(state, ["decided", "withdrawn"]),
    or(isNull(confidentialGround), oneOfAsked(store, programmeId, "confidentialAmong")),
  );
}
