import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Gate } from "#domain/gate.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";
import { keepFirstDays, reportDays } from "./plan-days.ts";

/** What somebody may say of a gate. */
export type GateText = Pick<Gate, "name" | "on" | "bodyId" | "decisionPointId" | "opensPhaseId">;

/** Makes a gate, once per form. Its day, if it has one, is the first that was expected of it. */
export function createGate(
  store: Store,
  author: Author,
  {
    programmeId,
    once: key,
    gate,
    today,
  }: {
    readonly programmeId: string;
    readonly once: string;
    readonly gate: GateText;
    readonly today: Day;
  },
): Promise<{ readonly kind: "created"; readonly id: string } | NotThere> {
  return once<{ readonly kind: "created"; readonly id: string } | NotThere>(store, author, {
    key,
    work: async (tx) => {
      if (!(await isKnown(tx, store, { programmeId, gate }))) return NOT_THERE;
      const id = newId();
      await tx
        .insert(store.t.gate)
        .values({ ...columnsOf(gate), programmeId, id, provenance: "entered", version: 1 });
      if (gate.on !== null)
        await report(tx, store, { author, programmeId, id, on: gate.on, reason: null, today });
      const deed = { chain: programmeId, verb: "create", entity: "gate", entityId: id, change: { ...gate } };
      return { result: { kind: "created", id }, audit: [entryBy(author, deed)] };
    },
  });
}

interface GateEdit {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly edit: GateText;
  /** Why its day moves; only asked where it does. */
  readonly reason: string | null;
  readonly today: Day;
}

/** A day that moves carries its reason. */
export interface ReasonNeeded {
  readonly kind: "reason-needed";
}

/** Changes a gate unless somebody else did so since `version` was read; keeps the day that moved, with its reason. */
export function editGate(
  store: Store,
  author: Author,
  { programmeId, id, version, edit, reason, today }: GateEdit,
): Promise<{ readonly kind: "saved" } | ReasonNeeded | NotThere | LostRace> {
  const { gate } = store.t;
  return store.write<{ readonly kind: "saved" } | ReasonNeeded | NotThere | LostRace>(async (tx) => {
    if (!(await isKnown(tx, store, { programmeId, gate: edit }))) return NOT_THERE;
    const own = and(eq(gate.programmeId, programmeId), eq(gate.id, id), eq(gate.version, version));
    const [before] = await tx.select().from(gate).where(own);
    const [row] = await tx
      .update(gate)
      .set({ ...columnsOf(edit), version: sql`${gate.version} + 1` })
      .where(own)
      .returning();
    if (row === undefined || before === undefined) return LOST_RACE;
    const isMoved = before.heldOn !== edit.on;
    if (isMoved && reason === null) return { result: { kind: "reason-needed" }, audit: [] };
    if (isMoved) {
      const was = { startsOn: null, endsOn: storedDay(before.heldOn) };
      await keepFirstDays(tx, store, { author, programmeId, kind: "gate", subjectId: id, was, on: today });
      await report(tx, store, { author, programmeId, id, on: edit.on, reason, today });
    }
    const { name, bodyId, decisionPointId, opensPhaseId } = before;
    const was = { name, bodyId, decisionPointId, opensPhaseId };
    const change = { ...edit, was, ...(isMoved ? { wasOn: before.heldOn, reason } : {}) };
    const deed = {
      ...{ chain: programmeId, verb: isMoved ? "move" : "edit", entity: "gate", entityId: id },
      change,
    };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}

/** A gate is one day, so it starts on none. */
function report(
  tx: Writer,
  store: Store,
  {
    id,
    on,
    today,
    ...rest
  }: {
    readonly author: Author;
    readonly programmeId: string;
    readonly id: string;
    readonly on: Day | null;
    readonly reason: string | null;
    readonly today: Day;
  },
): Promise<void> {
  const days = { startsOn: null, endsOn: on, reportedOn: today };
  return reportDays(tx, store, { ...rest, ...days, kind: "gate", subjectId: id });
}

function isKnown(
  tx: Writer,
  store: Store,
  { programmeId, gate }: { readonly programmeId: string; readonly gate: GateText },
): Promise<boolean> {
  const { bodyId: body, decisionPointId: decisionPoint, opensPhaseId: phase } = gate;
  return areInProgramme(tx, store, { programmeId, body, decisionPoint, phase });
}

function columnsOf({ on, ...gate }: GateText) {
  return { ...gate, heldOn: on };
}
