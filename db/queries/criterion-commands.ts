import { and, eq, isNull, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store, Writer } from "#db/store.ts";
import { type AnsweredBy, type CriterionStatement, linkOf } from "#domain/criterion-answer.ts";
import type { Day } from "#domain/day.ts";
import type { Criterion } from "#domain/gate.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";

/** What somebody may say of a criterion. */
export type CriterionText = Pick<Criterion, "text" | "weight"> & Omit<AnsweredBy, "id">;

interface OfGate {
  readonly programmeId: string;
  readonly gateId: string;
}

/** Puts a criterion behind the others of its gate, once per form. */
export function addCriterion(
  store: Store,
  author: Author,
  { once: key, criterion, ...of }: OfGate & { readonly once: string; readonly criterion: CriterionText },
): Promise<{ readonly kind: "added" } | NotThere> {
  const table = store.t.criterion;
  return once<{ readonly kind: "added" } | NotThere>(store, author, {
    key,
    work: async (tx) => {
      if (!(await inTurn(tx, store, of))) return NOT_THERE;
      if (!(await isKnown(tx, store, { ...of, criterion }))) return NOT_THERE;
      const [last] = await tx
        .select({ ordinal: max(table.ordinal) })
        .from(table)
        .where(and(eq(table.programmeId, of.programmeId), eq(table.gateId, of.gateId)));
      const id = newId();
      const place = { ordinal: (last?.ordinal ?? 0) + 1, provenance: "entered", version: 1 } as const;
      await tx.insert(table).values({ ...criterion, ...of, ...place, id });
      return { result: { kind: "added" }, audit: [deedOf(author, { ...of, id }, "add", criterion)] };
    },
  });
}

interface OneCriterion extends OfGate {
  readonly id: string;
  readonly version: number;
}

/** Changes a criterion, or ends it on a day, unless somebody else did so since `version` was read. */
export function editCriterion(
  store: Store,
  author: Author,
  { edit, endedOn, ...one }: OneCriterion & { readonly edit: CriterionText; readonly endedOn: Day | null },
): Promise<{ readonly kind: "saved" } | NotThere | LostRace> {
  return store.write<{ readonly kind: "saved" } | NotThere | LostRace>(async (tx) => {
    if (!(await inTurn(tx, store, one))) return NOT_THERE;
    if (!(await isKnown(tx, store, { ...one, criterion: edit }))) return NOT_THERE;
    const was = await standing(tx, store, one);
    if ((await changed(tx, store, { ...one, columns: { ...edit, endedOn } })) === undefined) return LOST_RACE;
    const change = { ...edit, endedOn, was };
    const verb = endedOn === null ? "edit" : "end";
    return { result: { kind: "saved" }, audit: [deedOf(author, one, verb, change)] };
  });
}

/** States whether a criterion is met, since when and on what evidence. One that a record answers is not stated. */
export function stateCriterion(
  store: Store,
  author: Author,
  {
    statement,
    ...one
  }: OneCriterion & { readonly statement: Omit<CriterionStatement, "criterionId" | "byName"> },
): Promise<{ readonly kind: "saved" } | NotThere | LostRace> {
  const { criterionStatement } = store.t;
  return store.write<{ readonly kind: "saved" } | NotThere | LostRace>(async (tx) => {
    if (!(await inTurn(tx, store, one))) return NOT_THERE;
    const row = await changed(tx, store, { ...one, columns: {} });
    if (row === undefined) return LOST_RACE;
    if (linkOf(row) !== null) return NOT_THERE;
    const { on: statedOn, ...said } = statement;
    await tx.insert(criterionStatement).values({
      ...{ ...said, statedOn, programmeId: one.programmeId, id: newId() },
      ...{ criterionId: one.id, byName: author.name },
    });
    const change = { text: row.text, ...statement };
    return { result: { kind: "saved" }, audit: [deedOf(author, one, "state", change)] };
  });
}

/** The gate it locks keeps whoever decides there from seeing half of it; none where the programme has no such gate. */
async function inTurn(tx: Writer, { t: { gate } }: Store, { programmeId, gateId }: OfGate): Promise<boolean> {
  const rows = await tx
    .update(gate)
    .set({ version: sql`${gate.version}` })
    .where(and(eq(gate.programmeId, programmeId), eq(gate.id, gateId)))
    .returning();
  return rows.length > 0;
}

/** What a criterion says until it is changed. */
async function standing(
  tx: Writer,
  { t: { criterion } }: Store,
  { programmeId, id }: Pick<OneCriterion, "programmeId" | "id">,
): Promise<CriterionText | undefined> {
  const { text, weight, kind, deliverableId, decisionPointId, routeStepId } = criterion;
  const [row] = await tx
    .select({ text, weight, kind, deliverableId, decisionPointId, routeStepId })
    .from(criterion)
    .where(and(eq(criterion.programmeId, programmeId), eq(criterion.id, id)));
  return row;
}

async function changed(
  tx: Writer,
  { t: { criterion } }: Store,
  {
    programmeId,
    gateId,
    id,
    version,
    columns,
  }: OneCriterion & { readonly columns: Partial<CriterionText & { readonly endedOn: Day | null }> },
) {
  const [row] = await tx
    .update(criterion)
    .set({ ...columns, version: sql`${criterion.version} + 1` })
    .where(
      and(
        eq(criterion.programmeId, programmeId),
        eq(criterion.gateId, gateId),
        eq(criterion.id, id),
        eq(criterion.version, version),
        isNull(criterion.endedOn),
      ),
    )
    .returning();
  return row;
}

function isKnown(
  tx: Writer,
  store: Store,
  { programmeId, criterion }: { readonly programmeId: string; readonly criterion: CriterionText },
): Promise<boolean> {
  const { deliverableId: deliverable, decisionPointId: decisionPoint, routeStepId: routeStep } = criterion;
  return areInProgramme(tx, store, { programmeId, deliverable, decisionPoint, routeStep });
}

function deedOf(
  author: Author,
  { programmeId, id }: { readonly programmeId: string; readonly id: string },
  verb: string,
  change: Readonly<Record<string, unknown>>,
) {
  return entryBy(author, {
    chain: programmeId,
    verb,
    entity: "criterion",
    entityId: id,
    change: { ...change },
  });
}
