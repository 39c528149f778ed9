import { and, asc, countDistinct, eq, gte, isNull, lte, ne, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import { yearOf } from "#domain/day.ts";
import {
  type Decision,
  decisionNumber,
  meetingOrdinal,
  ordinalIn,
  type Recordable,
  recordable,
  stateAfter,
} from "#domain/decision.ts";
import type { Verdict } from "#domain/verdict.ts";
import { meetAtBody } from "./bodies.ts";

const decisionsOf = prepared(({ read, t: { decision, decisionPoint } }, seesConfidential: boolean) =>
  read
    .select({ decision })
    .from(decision)
    .innerJoin(
      decisionPoint,
      and(
        eq(decisionPoint.programmeId, asked("programmeId")),
        eq(decisionPoint.id, decision.decisionPointId),
      ),
    )
    .where(
      and(
        eq(decision.programmeId, asked("programmeId")),
        seesConfidential
          ? undefined
          : and(isNull(decisionPoint.confidentialGround), eq(decision.isConfidential, false)),
      ),
    )
    .orderBy(asc(decision.recordedAt), asc(decision.id)),
);

/** What was decided in a programme and may be seen, the oldest first, corrections and what they correct alike. */
export async function listDecisions(
  store: Store,
  { programmeId, seesConfidential }: Sight,
): Promise<readonly Decision[]> {
  const rows = await decisionsOf(store, { programmeId }, seesConfidential);
  return rows.map(
    ({ decision: { programmeId: _, decidedOn, recordedById: __, recordedAt: ___, ...row } }) => ({
      ...row,
      on: storedDay(decidedOn),
    }),
  );
}

type NewDecision = Omit<Decision, "id" | "number" | "verdict"> & {
  readonly programmeId: string;
  /** Who may decide it, as the records stand at that very moment: an authority may be revoked while a form lies open. */
  readonly verdictIn: (read: Reader) => Promise<Verdict>;
};

export type Recording =
  | { readonly kind: "recorded"; readonly number: string }
  | { readonly kind: "refused"; readonly why: Exclude<Recordable, { readonly kind: "recordable" }> }
  | LostRace;

/**
 * Records what a meeting decided, and moves the decision point accordingly. Nothing beyond the authority at the table
 * is recorded, whoever asks. A correction names the one it corrects; of two corrections of the same decision, and of
 * two decisions on one point in one meeting, the second loses. So does one in a meeting that was cancelled or moved.
 */
export function recordDecision(
  store: Store,
  author: Author,
  { programmeId, on, verdictIn, ...input }: NewDecision,
): Promise<Recording> {
  const { decision, decisionPoint } = store.t;
  return store.write<Recording>(async (tx) => {
    const of = { programmeId, meetingId: input.meetingId, on };
    if (!(await inTurn(tx, store, of))) return LOST_RACE;
    const verdict = await verdictIn(tx);
    const why = recordable(input, verdict);
    if (why.kind !== "recordable") return { result: { kind: "refused", why }, audit: [] };
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
    const number = last?.number ?? (await nextNumber(tx, store, of));
    const id = newId();
    await tx.insert(decision).values({
      ...input,
      verdict,
      programmeId,
      id,
      number,
      decidedOn: on,
      recordedById: author.accountId,
      recordedAt: author.at,
    });
    const deed = {
      chain: programmeId,
      verb: "record",
      entity: "decision",
      entityId: id,
      change: { number, ...input },
    };
    return { result: { kind: "recorded" as const, number }, audit: [entryBy(author, deed)] };
  });
}

/** Whether the meeting still takes place on that day; the row it locks keeps two decisions from getting one number. */
async function inTurn(
  tx: Writer,
  { t: { meeting } }: Store,
  { programmeId, meetingId, on }: OfMeeting,
): Promise<boolean> {
  const rows = await tx
    .update(meeting)
    .set({ version: sql`${meeting.version}` })
    .where(
      and(
        eq(meeting.programmeId, programmeId),
        eq(meeting.id, meetingId),
        eq(meeting.heldOn, on),
        ne(meeting.state, "cancelled"),
      ),
    )
    .returning();
  return rows.length > 0;
}

type OfMeeting = Pick<NewDecision, "programmeId" | "meetingId" | "on">;

/** Which meeting of its body in that year, and which decision of that meeting. */
async function nextNumber(tx: Writer, store: Store, of: OfMeeting): Promise<string> {
  const { decision } = store.t;
  const [items] = await tx
    .select({ count: countDistinct(decision.decisionPointId) })
    .from(decision)
    .where(and(eq(decision.programmeId, of.programmeId), eq(decision.meetingId, of.meetingId)));
  return decisionNumber(of.on, { meeting: await givenOrdinal(tx, store, of), item: (items?.count ?? 0) + 1 });
}

/**
 * The number of a meeting among those of its body in that year, given to it at its first decision and kept. The row of
 * the body is locked first, so that two meetings of one body never take the same number at once.
 */
async function givenOrdinal(tx: Writer, { t }: Store, of: OfMeeting): Promise<number> {
  const { meeting, decision } = t;
  const own = and(eq(meeting.programmeId, of.programmeId), eq(meeting.id, of.meetingId));
  const [{ bodyId } = { bodyId: "" }] = await tx.select({ bodyId: meeting.bodyId }).from(meeting).where(own);
  await meetAtBody(tx, { t }, { programmeId: of.programmeId, bodyId });
  const year = yearOf(of.on);
  const rows = await tx
    .select({ meeting, number: decision.number })
    .from(meeting)
    .leftJoin(
      decision,
      and(eq(decision.programmeId, meeting.programmeId), eq(decision.meetingId, meeting.id)),
    )
    .where(
      and(
        eq(meeting.programmeId, of.programmeId),
        eq(meeting.bodyId, bodyId),
        gte(meeting.heldOn, `${year}-01-01`),
        lte(meeting.heldOn, `${year}-12-31`),
      ),
    );
  // What was decided before meetings were given a number of their own carries it in the decision alone.
  const numberOf = (row: (typeof rows)[number]) => row.meeting.ordinal ?? ordinalIn(row.number ?? "") ?? [];
  const isOwn = (row: (typeof rows)[number]) => row.meeting.id === of.meetingId;
  const [before] = rows.filter(isOwn).flatMap(numberOf);
  if (before !== undefined) return before;
  const meetings = rows.map((row) => ({ ...row.meeting, on: storedDay(row.meeting.heldOn) }));
  const ordinal = meetingOrdinal(
    { id: of.meetingId, on: of.on },
    { meetings: [...new Map(meetings.map((one) => [one.id, one])).values()], given: rows.flatMap(numberOf) },
  );
  await tx.update(meeting).set({ ordinal }).where(own);
  return ordinal;
}
