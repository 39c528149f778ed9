import { and, eq, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Author } from "#db/author.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { PlanDays } from "#domain/exchanged-plan.ts";
import type { PlanKind } from "#domain/plan.ts";
import type { PlanChange } from "#domain/plan-changes.ts";
import type { PlannedTask } from "#domain/plan-match.ts";

/** With what the rows of an import are written. */
export interface Writing {
  readonly tx: Writer;
  readonly store: Pick<Store, "t">;
  readonly author: Author;
  readonly programmeId: string;
  readonly on: Day;
  readonly reason: string;
}

type Change<Kind extends PlanChange["kind"]> = Extract<PlanChange, { readonly kind: Kind }>;
type IdOf = (key: string) => string;
type Subject = Pick<PlannedTask, "kind" | "id">;

/** Takes a thing for this import: false where its version is another by now. */
export async function claim(
  { tx, store: { t }, programmeId }: Writing,
  { kind, id, version }: PlannedTask,
): Promise<boolean> {
  // The four tables have these columns in common, under the same names.
  const table = t[kind] as typeof t.phase;
  const rows = await tx
    .update(table)
    .set({ version: sql`${table.version} + 1`, provenance: "entered" })
    .where(and(eq(table.programmeId, programmeId), eq(table.id, id), eq(table.version, version)))
    .returning();
  return rows.length > 0;
}

export async function rename({ tx, store: { t }, programmeId }: Writing, { of, name }: Change<"renamed">) {
  const table = t[of.kind] as typeof t.phase;
  await tx
    .update(table)
    .set({ name })
    .where(and(eq(table.programmeId, programmeId), eq(table.id, of.id)));
}

/** The new days, and one row of the history that says where they come from. */
export async function move(at: Writing, { of, to, isAchieved }: Change<"moved">) {
  const { tx, store, programmeId } = at;
  const { gate, milestone } = store.t;
  if (of.kind === "gate") {
    await tx
      .update(gate)
      .set({ heldOn: to.endsOn })
      .where(and(eq(gate.programmeId, programmeId), eq(gate.id, of.id)));
  } else if (of.kind === "milestone") {
    await tx
      .update(milestone)
      .set({ forecastOn: to.endsOn, ...(isAchieved ? { achievedOn: to.endsOn } : {}) })
      .where(and(eq(milestone.programmeId, programmeId), eq(milestone.id, of.id)));
  } else {
    const table = store.t[of.kind] as typeof store.t.phase;
    await tx
      .update(table)
      .set({ startsOn: to.startsOn, endsOn: to.endsOn })
      .where(and(eq(table.programmeId, programmeId), eq(table.id, of.id)));
  }
  await forecast(at, of, { ...to, isAchieved });
}

/** Days that are agreed for the first time. */
export async function agree(at: Writing, { of, baseline }: Change<"baselined">) {
  const { milestone } = at.store.t;
  if (of.kind === "milestone") {
    await at.tx
      .update(milestone)
      .set({ baselineOn: baseline.endsOn })
      .where(and(eq(milestone.programmeId, at.programmeId), eq(milestone.id, of.id)));
  }
  await agreed(at, of, baseline);
}

export async function place(
  { tx, store, programmeId }: Writing,
  { of, withinKey }: Change<"placed">,
  idOf: IdOf,
) {
  const { workstream, milestone } = store.t;
  if (of.kind === "workstream") {
    await tx
      .update(workstream)
      .set({ parentId: idOf(withinKey) })
      .where(and(eq(workstream.programmeId, programmeId), eq(workstream.id, of.id)));
  } else {
    await tx
      .update(milestone)
      .set({ workstreamId: idOf(withinKey) })
      .where(and(eq(milestone.programmeId, programmeId), eq(milestone.id, of.id)));
  }
}

/** Something new, with its days as the first of its history. */
export async function make(at: Writing, { task, withinKey }: Change<"made">, idOf: IdOf) {
  const { tx, store, programmeId } = at;
  const { kind, name, startsOn, endsOn, baseline, isAchieved } = task;
  const id = idOf(task.key);
  const row = { programmeId, id, name, provenance: "entered" as const };
  const under = withinKey === null ? null : idOf(withinKey);
  if (kind === "gate") await tx.insert(store.t.gate).values({ ...row, heldOn: endsOn });
  else {
    const ordinal = await nextOrdinal(at, kind);
    if (kind === "milestone") {
      const days = { baselineOn: baseline?.endsOn ?? null, forecastOn: endsOn };
      const met = { achievedOn: isAchieved ? endsOn : null };
      await tx.insert(store.t.milestone).values({ ...row, ordinal, workstreamId: under, ...days, ...met });
    } else if (kind === "workstream") {
      await tx.insert(store.t.workstream).values({ ...row, ordinal, parentId: under, startsOn, endsOn });
    } else await tx.insert(store.t.phase).values({ ...row, ordinal, isProvisional: false, startsOn, endsOn });
  }
  if (startsOn !== null || endsOn !== null)
    await forecast(at, { kind, id }, { startsOn, endsOn, isAchieved });
  if (baseline !== null) await agreed(at, { kind, id }, baseline);
}

export async function link(
  { tx, store, programmeId }: Writing,
  { fromKey, toKey, fromKind, toKind, lagDays }: Change<"linked">,
  idOf: IdOf,
) {
  await tx.insert(store.t.dependency).values({
    ...{ programmeId, id: newId(), lagDays, provenance: "entered" },
    ...{ predecessorKind: fromKind, predecessorId: idOf(fromKey) },
    ...{ successorKind: toKind, successorId: idOf(toKey) },
  });
}

/** How long something waits; false where somebody else said otherwise in the meantime. */
export async function changeLag(
  { tx, store: { t }, programmeId }: Writing,
  { id, version, lagDays }: Change<"lagged">,
): Promise<boolean> {
  const { dependency } = t;
  const rows = await tx
    .update(dependency)
    .set({ lagDays, version: sql`${dependency.version} + 1`, provenance: "entered" })
    .where(
      and(eq(dependency.programmeId, programmeId), eq(dependency.id, id), eq(dependency.version, version)),
    )
    .returning();
  return rows.length > 0;
}

async function forecast(at: Writing, of: Subject, days: PlanDays & { readonly isAchieved: boolean }) {
  await at.tx.insert(at.store.t.forecast).values({ ...told(at, of), ...days, reportedOn: at.on });
}

async function agreed(at: Writing, of: Subject, { startsOn, endsOn }: PlanDays) {
  await at.tx.insert(at.store.t.baseline).values({ ...told(at, of), startsOn, endsOn, setOn: at.on });
}

function told({ programmeId, reason, author }: Writing, { kind, id }: Subject) {
  return {
    ...{ programmeId, id: newId(), kind, subjectId: id },
    ...{ reason, byName: author.name, provenance: "entered" as const },
  };
}

async function nextOrdinal({ tx, store: { t }, programmeId }: Writing, kind: Exclude<PlanKind, "gate">) {
  const table = t[kind] as typeof t.phase;
  const [row] = await tx
    .select({ last: max(table.ordinal) })
    .from(table)
    .where(eq(table.programmeId, programmeId));
  return (row?.last ?? 0) + 1;
}
