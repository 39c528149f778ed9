import { and, asc, countDistinct, eq, gte, isNull, lt, or, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import { yearOf } from "#domain/day.ts";
import { type Decision, decisionNumber, type Recordable, recordable, stateAfter } from "#domain/decision.ts";

/** What was decided in a programme and may be seen, the oldest first, corrections and what they correct alike. */
export async function listDecisions(
  store: Store,
  { programmeId, seesConfidential }: Sight,
): Promise<readonly Decision[]> {
  const { decision, decisionPoint } = store.t;
  const rows = await store.read
    .select({ decision })
    .from(decision)
    .innerJoin(
      decisionPoint,
      and(eq(decisionPoint.programmeId, programmeId), eq(decisionPoint.id, decision.decisionPointId)),
    )
    .where(
      and(
        eq(decision.programmeId, programmeId),
        seesConfidential
          ? undefined
          : and(isNull(decisionPoint.confidentialGround), eq(decision.isConfidential, false)),
      ),
    )
    .orderBy(asc(decision.recordedAt), asc(decision.id));
  return rows.map(
    ({ decision: { programmeId: _, decidedOn, recordedById: __, recordedAt: ___, ...row } }) => ({
      ...row,
      on: storedDay(decidedOn),
    }),
  );
}

type NewDecision = Omit<Decision, "id" | "number"> & { readonly programmeId: string };

export type Recording =
  | { readonly kind: "recorded"; readonly number: string }
  | { readonly kind: "refused"; readonly why: Exclude<Recordable, { readonly kind: "recordable" }> }
  | LostRace;

/**
 * Records what a meeting decided, and moves the decision point accordingly. Nothing beyond the authority at the table
 * is recorded, whoever asks. A correction names the one it corrects; of two corrections of the same decision, and of
 * two decisions on one point in one meeting, the second loses.
 */
export function recordDecision(
  store: Store,
  author: Author,
  { programmeId, on, ...input }: NewDecision,
): Promise<Recording> {
  const { decision, decisionPoint } = store.t;
  return store.write<Recording>(async (tx) => {
    const why = recordable(input, input.verdict);
    if (why.kind !== "recordable") return { result: { kind: "refused", why }, audit: [] };
    await inTurn(tx, store, { programmeId, meetingId: input.meetingId });
    await tx
      .update(decisionPoint)
      .set({ state: stateAfter(input), version: sql`${decisionPoint.version} + 1` })
      .where(and(eq(decisionPoint.programmeId, programmeId), eq(decisionPoint.id, input.decisionPointId)));
    const earlier = await tx
      .select({ id: decision.id, number: decision.number, correctsId: decision.correctsId })
      .from(decision)
      .where(
        and(
          eq(decision.programmeId, programmeId),
          eq(decision.meetingId, input.meetingId),
          eq(decision.decisionPointId, input.decisionPointId),
        ),
      );
    const corrected = new Set(earlier.map(({ correctsId }) => correctsId));
    const last = earlier.find(({ id }) => !corrected.has(id));
    if ((last?.id ?? null) !== input.correctsId) return LOST_RACE;
    const number =
      last?.number ?? (await nextNumber(tx, store, { programmeId, on, meetingId: input.meetingId }));
    const id = newId();
    await tx.insert(decision).values({
      ...input,
      programmeId,
      id,
      number,
      decidedOn: on,
      recordedById: author.accountId,
      recordedAt: author.at,
    });
    const { verdict: _, ...change } = input;
    const deed = {
      chain: programmeId,
      verb: "record",
      entity: "decision",
      entityId: id,
      change: { number, ...change },
    };
    return { result: { kind: "recorded" as const, number }, audit: [entryBy(author, deed)] };
  });
}

/** The row it locks keeps two decisions of one meeting from getting one number. */
async function inTurn(
  tx: Writer,
  { t: { meeting } }: Store,
  { programmeId, meetingId }: Pick<NewDecision, "programmeId" | "meetingId">,
): Promise<void> {
  await tx
    .update(meeting)
    .set({ version: sql`${meeting.version}` })
    .where(and(eq(meeting.programmeId, programmeId), eq(meeting.id, meetingId)));
}

/** Which meeting of its body in that year, and which decision of that meeting. */
async function nextNumber(
  tx: Writer,
  { t: { decision, meeting } }: Store,
  { programmeId, on, meetingId }: Pick<NewDecision, "programmeId" | "on" | "meetingId">,
): Promise<string> {
  const [own] = await tx
    .select()
    .from(meeting)
    .where(and(eq(meeting.programmeId, programmeId), eq(meeting.id, meetingId)));
  const before = await tx
    .select({ id: meeting.id })
    .from(meeting)
    .where(
      and(
        eq(meeting.programmeId, programmeId),
        eq(meeting.bodyId, own?.bodyId ?? ""),
        gte(meeting.heldOn, `${yearOf(on)}-01-01`),
        or(lt(meeting.heldOn, on), eq(meeting.id, meetingId)),
      ),
    );
  const [items] = await tx
    .select({ count: countDistinct(decision.decisionPointId) })
    .from(decision)
    .where(and(eq(decision.programmeId, programmeId), eq(decision.meetingId, meetingId)));
  return decisionNumber(on, { meeting: before.length, item: (items?.count ?? 0) + 1 });
}
