import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type PartyAsk, partyAsks } from "#domain/party-ask.ts";
import { namesOf } from "#domain/preparation.ts";
import { listDecisionPoints } from "./decision-points.ts";
import { listDecisions } from "./decisions.ts";
import { loadGovernance } from "./governance.ts";
import { listAttendance, listMeetings } from "./meetings.ts";
import type { listOwnParticipants } from "./reporting.ts";
import { listRouteSteps } from "./route-steps.ts";

type Own = Awaited<ReturnType<typeof listOwnParticipants>>;

/** What the open decision points of a programme ask of somebody's party, with the names behind the ids in it. */
export interface ProgrammeAsks {
  readonly programmeId: string;
  readonly asks: readonly PartyAsk[];
  readonly names: Readonly<Record<string, string>>;
}

/**
 * What is asked of the parties that somebody acts for. Only the programmes in which something open needs one of these
 * parties are read: one statement says which, and each of those takes a dozen.
 */
export async function listPartyAsks(
  store: Store,
  own: Own,
  { sightIn, today }: { readonly sightIn: (programmeId: string) => Sight; readonly today: Day },
): Promise<readonly ProgrammeAsks[]> {
  const asking = await programmesAsking(store, own);
  return Promise.all(
    asking.map(async (programmeId) => {
      const sight = sightIn(programmeId);
      const here = own.filter((one) => one.programmeId === programmeId);
      const [points, governance, meetings, attendance, decisions, routeSteps] = await Promise.all([
        listDecisionPoints(store, sight),
        loadGovernance(store, sight),
        listMeetings(store, sight),
        listAttendance(store, sight),
        listDecisions(store, sight),
        listRouteSteps(store, sight),
      ]);
      const around = { governance, meetings, attendance, decisions, routeSteps, today };
      return { programmeId, asks: partyAsks(points, here, around), names: namesOf(governance) };
    }),
  );
}

/** The programmes in which a decision point is open that needs one of their parties. */
async function programmesAsking({ read, t }: Store, own: Own): Promise<readonly string[]> {
  const { decisionPoint, requiredParty } = t;
  if (own.length === 0) return [];
  const rows = await read
    .selectDistinct({ programmeId: decisionPoint.programmeId })
    .from(decisionPoint)
    .innerJoin(
      requiredParty,
      and(
        eq(requiredParty.programmeId, decisionPoint.programmeId),
        eq(requiredParty.decisionPointId, decisionPoint.id),
      ),
    )
    .where(
      and(
        inArray(
          decisionPoint.programmeId,
          own.map(({ programmeId }) => programmeId),
        ),
        notInArray(decisionPoint.state, ["decided", "withdrawn"]),
        inArray(
          requiredParty.partyId,
          own.map(({ partyId }) => partyId),
        ),
      ),
    );
  return rows.map(({ programmeId }) => programmeId).sort();
}
