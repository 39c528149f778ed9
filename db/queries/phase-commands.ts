import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Phase } from "#domain/phase.ts";
import type { ReasonNeeded } from "./gate-commands.ts";
import { keepFirstDays, reportDays } from "./plan-days.ts";

/** What somebody may say of a phase. */
export type PhaseText = Pick<Phase, "name" | "isProvisional" | "startsOn" | "endsOn">;

/** Makes a phase behind the last one, once per form. Its days are the first that were expected of it. */
export function createPhase(
  store: Store,
  author: Author,
  {
    programmeId,
    once: key,
    phase,
    today,
  }: {
    readonly programmeId: string;
    readonly once: string;
    readonly phase: PhaseText;
    readonly today: Day;
  },
): Promise<string> {
  const { phase: table, programme } = store.t;
  return once(store, author, {
    key,
    work: async (tx) => {
      // The row it locks keeps two phases that are made at once from getting one place.
      await tx
        .update(programme)
        .set({ version: sql`${programme.version}` })
        .where(eq(programme.id, programmeId));
      const [last] = await tx
        .select({ ordinal: max(table.ordinal) })
        .from(table)
        .where(eq(table.programmeId, programmeId));
      const id = newId();
      const ordinal = (last?.ordinal ?? 0) + 1;
      await tx
        .insert(table)
        .values({ ...phase, programmeId, id, ordinal, provenance: "entered", version: 1 });
      if (phase.startsOn !== null || phase.endsOn !== null)
        await reportDays(tx, store, {
          ...{ author, programmeId, kind: "phase", subjectId: id, reason: null, reportedOn: today },
          ...{ startsOn: phase.startsOn, endsOn: phase.endsOn },
        });
      const deed = { chain: programmeId, verb: "create", entity: "phase", entityId: id };
      return { result: id, audit: [entryBy(author, { ...deed, change: { ...phase } })] };
    },
  });
}

interface PhaseEdit {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly edit: PhaseText;
  /** Why its days move; only asked where they do. */
  readonly reason: string | null;
  readonly today: Day;
}

/** Changes a phase unless somebody else did so since `version` was read; keeps days that moved, with their reason. */
export function editPhase(
  store: Store,
  author: Author,
  { programmeId, id, version, edit, reason, today }: PhaseEdit,
): Promise<{ readonly kind: "saved" } | ReasonNeeded | LostRace> {
  const { phase } = store.t;
  return store.write<{ readonly kind: "saved" } | ReasonNeeded | LostRace>(async (tx) => {
    const own = and(eq(phase.programmeId, programmeId), eq(phase.id, id), eq(phase.version, version));
    const [before] = await tx.select().from(phase).where(own);
    const [row] = await tx
      .update(phase)
      .set({ ...edit, version: sql`${phase.version} + 1` })
      .where(own)
      .returning();
    if (row === undefined || before === undefined) return LOST_RACE;
    const isMoved = before.startsOn !== edit.startsOn || before.endsOn !== edit.endsOn;
    if (isMoved && reason === null) return { result: { kind: "reason-needed" }, audit: [] };
    const { name, isProvisional } = before;
    if (isMoved) {
      const was = { startsOn: storedDay(before.startsOn), endsOn: storedDay(before.endsOn) };
      await keepFirstDays(tx, store, { author, programmeId, kind: "phase", subjectId: id, was, on: today });
      await reportDays(tx, store, {
        ...{ author, programmeId, kind: "phase", subjectId: id, reason, reportedOn: today },
        ...{ startsOn: edit.startsOn, endsOn: edit.endsOn },
      });
    }
    const was = { wasFrom: before.startsOn, wasUntil: before.endsOn, reason };
    const deed = {
      ...{ chain: programmeId, verb: isMoved ? "move" : "edit", entity: "phase", entityId: id },
      change: { ...edit, was: { name, isProvisional }, ...(isMoved ? was : {}) },
    };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}
