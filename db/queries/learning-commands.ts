import { and, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { IndicatorId, LearningPoint } from "#domain/indicator.ts";
import { NOT_THERE, type NotThere } from "./named-in-programme.ts";

/** What somebody says that was learned. */
export type LearningText = Pick<LearningPoint, "area" | "theme" | "round" | "text">;

interface Telling {
  readonly programmeId: string;
  readonly once: string;
  readonly on: Day;
  readonly learned: LearningText;
}

type Saved = { readonly kind: "saved" };

/** Adds what was learned to an indicator that is told in words, once per form. */
export function recordLearning(
  store: Store,
  author: Author,
  { programmeId, once: key, on, learned, indicatorId }: Telling & { readonly indicatorId: IndicatorId },
): Promise<Saved | NotThere> {
  const work = async (tx: Writer): Promise<Done<Saved | NotThere>> => {
    const name = await inWords(tx, store, { programmeId, indicatorId });
    if (name === undefined) return NOT_THERE;
    const id = newId();
    await tx.insert(store.t.learningPoint).values({
      ...{ ...learned, programmeId, id, indicatorId, recordedOn: on },
      ...{ byName: author.name, provenance: "entered" },
    });
    const change = { name, ...learned };
    const deed = { chain: programmeId, verb: "record", entity: "learning-point", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once<Saved | NotThere>(store, author, { key, work });
}

/** Puts a learning point in the place of another, once per form, unless somebody corrected the same one meanwhile. */
export function correctLearning(
  store: Store,
  author: Author,
  input: Telling & { readonly id: string; readonly reason: string },
): Promise<Saved | NotThere | LostRace> {
  const { programmeId, once: key, on, learned, id, reason } = input;
  const { learningPoint } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | NotThere | LostRace>> => {
    const [old] = await tx
      .select({ indicatorId: learningPoint.indicatorId, text: learningPoint.text })
      .from(learningPoint)
      .where(and(eq(learningPoint.programmeId, programmeId), eq(learningPoint.id, id)));
    if (old === undefined) return NOT_THERE;
    const { indicatorId } = old;
    const name = await inWords(tx, store, { programmeId, indicatorId });
    const [row] = await tx
      .insert(learningPoint)
      .values({
        ...{ ...learned, programmeId, id: newId(), indicatorId, recordedOn: on, correctsId: id, reason },
        ...{ byName: author.name, provenance: "entered" },
      })
      .onConflictDoNothing()
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { name: name ?? "", ...learned, reason, was: old.text };
    const deed = { chain: programmeId, verb: "correct", entity: "learning-point", entityId: row.id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  };
  return once<Saved | NotThere | LostRace>(store, author, { key, work });
}

/** The name of an indicator that is told in words. */
async function inWords(
  tx: Writer,
  { t: { indicator } }: Store,
  { programmeId, indicatorId }: { readonly programmeId: string; readonly indicatorId: IndicatorId },
): Promise<string | undefined> {
  const [row] = await tx
    .select({ name: indicator.name, measure: indicator.measure })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.id, indicatorId)));
  return row?.measure === "text" ? row.name : undefined;
}
