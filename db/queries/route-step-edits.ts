import { and, asc, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { RouteStep } from "#domain/route.ts";
import { gatesAnsweredBy } from "./gates.ts";

/** What somebody may say of a step. */
export type StepText = Pick<RouteStep, "kind" | "name" | "bodyId" | "termDays" | "isStatutory">;

/** On which route a step stands: of which decision point, in which programme. */
interface OnRoute {
  readonly programmeId: string;
  readonly decisionPointId: string;
}

interface OneStep extends OnRoute {
  readonly id: string;
  readonly version: number;
}

type Added = { readonly kind: "added"; readonly id: string } | { readonly kind: "not-there" };
type Changed = { readonly kind: "saved" } | { readonly kind: "not-there" } | LostRace;

const NOT_THERE = { result: { kind: "not-there" as const }, audit: [] } as const;

/** Puts a step at the end of a route, once per form that asks it. */
export function addRouteStep(
  store: Store,
  author: Author,
  { step, once: key, ...on }: OnRoute & { readonly step: StepText; readonly once: string },
): Promise<Added> {
  const { routeStep } = store.t;
  const work = async (tx: Writer): Promise<Done<Added>> => {
    if (!(await inTurn(tx, store, on))) return NOT_THERE;
    const called = await nameOf(tx, store, { ...on, ...step });
    if (called === undefined) return NOT_THERE;
    const [last] = await tx
      .select({ ordinal: max(routeStep.ordinal) })
      .from(routeStep)
      .where(ofRoute(store, on));
    const id = newId();
    await tx.insert(routeStep).values({
      ...{ ...on, ...step, id, ordinal: (last?.ordinal ?? 0) + 1, doneOn: null, outcome: null },
      ...{ provenance: "entered", version: 1 },
    });
    const change = { called, ...step, decisionPointId: on.decisionPointId };
    return { result: { kind: "added", id }, audit: [entryFor(author, { ...on, id, verb: "add", change })] };
  };
  return once<Added>(store, author, { key, work });
}

/** Changes what a step is, unless somebody else did so since `version` was read. */
export function editRouteStep(
  store: Store,
  author: Author,
  { step, ...one }: OneStep & { readonly step: StepText },
): Promise<Changed> {
  return store.write<Changed>(async (tx) => {
    const called = await nameOf(tx, store, { ...one, ...step });
    if (called === undefined) return NOT_THERE;
    if (!(await changed(tx, store, { ...one, columns: step }))) return LOST_RACE;
    const change = { called, ...step };
    return { result: { kind: "saved" }, audit: [entryFor(author, { ...one, verb: "edit", change })] };
  });
}

/** Says on which day a step was taken and with what outcome; no day says that it is still to be taken. */
export function completeRouteStep(
  store: Store,
  author: Author,
  { doneOn, outcome, ...one }: OneStep & { readonly doneOn: Day | null; readonly outcome: string | null },
): Promise<Changed> {
  return store.write<Changed>(async (tx) => {
    const row = await changed(tx, store, { ...one, columns: { doneOn, outcome } });
    if (row === undefined) return LOST_RACE;
    const called = await nameOf(tx, store, { ...one, ...row });
    const change = { called, doneOn, outcome };
    return { result: { kind: "saved" }, audit: [entryFor(author, { ...one, verb: "complete", change })] };
  });
}

/** Moves a step to another place in its route: 0 is the first. */
export function moveRouteStep(
  store: Store,
  author: Author,
  { to, ...one }: OneStep & { readonly to: number },
): Promise<Changed> {
  const { routeStep } = store.t;
  return store.write<Changed>(async (tx) => {
    if (!(await inTurn(tx, store, one))) return NOT_THERE;
    const row = await changed(tx, store, { ...one, columns: {} });
    if (row === undefined) return LOST_RACE;
    const steps = await tx
      .select({ id: routeStep.id })
      .from(routeStep)
      .where(ofRoute(store, one))
      .orderBy(asc(routeStep.ordinal), asc(routeStep.id));
    const order = steps.map(({ id }) => id).filter((id) => id !== one.id);
    order.splice(Math.max(0, to), 0, one.id);
    for (const [index, id] of order.entries()) {
      await tx
        .update(routeStep)
        .set({ ordinal: index + 1 })
        .where(and(ofRoute(store, one), eq(routeStep.id, id)));
    }
    const change = { called: await nameOf(tx, store, { ...one, ...row }), to };
    return { result: { kind: "saved" }, audit: [entryFor(author, { ...one, verb: "move", change })] };
  });
}

/** What a step answers at gates: as long as it does, it stays. */
interface AnswersGates {
  readonly kind: "answers-gates";
  readonly gates: readonly { readonly id: string; readonly name: string }[];
}

/** Takes a step off its route, unless somebody changed it since, or a criterion of a gate rests on it. */
export function removeRouteStep(store: Store, author: Author, one: OneStep): Promise<Changed | AnswersGates> {
  const { routeStep } = store.t;
  return store.write<Changed | AnswersGates>(async (tx) => {
    const gates = await gatesAnsweredBy(tx, store, one);
    if (gates.length > 0) return { result: { kind: "answers-gates", gates }, audit: [] };
    const [row] = await tx
      .delete(routeStep)
      .where(and(ofRoute(store, one), eq(routeStep.id, one.id), eq(routeStep.version, one.version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const { programmeId: _, ...gone } = row;
    const change = { called: await nameOf(tx, store, { ...one, ...row }), ...gone };
    return { result: { kind: "saved" }, audit: [entryFor(author, { ...one, verb: "remove", change })] };
  });
}

/** Changes the columns of one step as it was when it was read; nothing where it changed since. */
async function changed(
  tx: Writer,
  store: Store,
  { id, version, columns, ...on }: OneStep & { readonly columns: Partial<RouteStep> },
) {
  const { routeStep } = store.t;
  const [row] = await tx
    .update(routeStep)
    .set({ ...columns, version: sql`${routeStep.version} + 1` })
    .where(and(ofRoute(store, on), eq(routeStep.id, id), eq(routeStep.version, version)))
    .returning();
  return row;
}

/** The row it locks keeps two people from placing steps at once; none where the programme has no such point. */
async function inTurn(tx: Writer, { t: { decisionPoint } }: Store, on: OnRoute): Promise<boolean> {
  const rows = await tx
    .update(decisionPoint)
    .set({ version: sql`${decisionPoint.version}` })
    .where(and(eq(decisionPoint.programmeId, on.programmeId), eq(decisionPoint.id, on.decisionPointId)))
    .returning();
  return rows.length > 0;
}

/** What the log calls a step; none where it names a body that the programme does not have. */
async function nameOf(
  tx: Writer,
  { t: { body } }: Store,
  { programmeId, name, bodyId }: Pick<RouteStep, "name" | "bodyId"> & { readonly programmeId: string },
): Promise<string | undefined> {
  if (bodyId === null) return name ?? "?";
  const [row] = await tx
    .select({ name: body.name })
    .from(body)
    .where(and(eq(body.programmeId, programmeId), eq(body.id, bodyId)));
  return row && (name ?? row.name);
}

function ofRoute({ t: { routeStep } }: Store, { programmeId, decisionPointId }: OnRoute) {
  return and(eq(routeStep.programmeId, programmeId), eq(routeStep.decisionPointId, decisionPointId));
}

function entryFor(
  author: Author,
  {
    programmeId,
    id,
    verb,
    change,
  }: { programmeId: string; id: string; verb: string; change: Readonly<Record<string, unknown>> },
) {
  return entryBy(author, { chain: programmeId, verb, entity: "route-step", entityId: id, change });
}
