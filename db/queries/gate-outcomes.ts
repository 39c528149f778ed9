import { and, asc, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import { oneOfAsked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import { type GateOutcome, gateReadiness } from "#domain/gate.ts";
import {
  type GateCondition,
  gatePassage,
  type RecordableOutcome,
  type RecordedOutcome,
  recordableOutcome,
} from "#domain/gate-outcome.ts";
import { insertActions } from "./action-commands.ts";
import { loadCriteria } from "./criteria.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";

/** What was decided at the gates of a programme, the oldest first; with a day, as far as it was decided by then. */
export function listOutcomes(
  store: Store,
  { programmeId }: Sight,
  { asOf }: { readonly asOf?: Day | undefined } = {},
): Promise<readonly RecordedOutcome[]> {
  return loadOutcomes(store, { among: [programmeId], asOf });
}

export async function loadOutcomes(
  store: Store,
  { among, asOf }: { readonly among: readonly string[]; readonly asOf?: Day | undefined },
  read: Reader = store.read,
): Promise<readonly RecordedOutcome[]> {
  const rows = await outcomesOf({ ...store, read }, { among: JSON.stringify(among) });
  const all = rows.map(({ programmeId: _, decidedOn, ...row }) => ({ ...row, on: storedDay(decidedOn) }));
  return asOf === undefined ? all : all.filter(({ on }) => on <= asOf);
}

const outcomesOf = prepared((store) => {
  const { gateOutcome } = store.t;
  return store.read
    .select()
    .from(gateOutcome)
    .where(oneOfAsked(store, gateOutcome.programmeId, "among"))
    .orderBy(asc(gateOutcome.decidedOn), asc(gateOutcome.id));
});

interface NewOutcome {
  readonly programmeId: string;
  readonly gateId: string;
  readonly version: number;
  readonly once: string;
  readonly outcome: GateOutcome;
  readonly on: Day;
  readonly text: string;
  readonly conditions: readonly GateCondition[];
}

export type OutcomeRecording =
  | { readonly kind: "recorded"; readonly actions: number }
  | { readonly kind: "refused"; readonly why: Exclude<RecordableOutcome, { readonly kind: "recordable" }> }
  | { readonly kind: "no-body" }
  | NotThere
  | LostRace;

/**
 * Records what the body decided at a gate, with what was open there on that day; each condition becomes an action with
 * an owner and a day in the same write. A go over an open hard criterion is refused, whoever asks (R3).
 */
export function recordGateOutcome(
  store: Store,
  author: Author,
  input: NewOutcome,
): Promise<OutcomeRecording> {
  const work = (tx: Writer) => record(tx, store, { author, ...input });
  return once<OutcomeRecording>(store, author, { key: input.once, work });
}

async function record(
  tx: Writer,
  store: Store,
  { author, programmeId, gateId, version, once: _, conditions, ...said }: NewOutcome & { author: Author },
) {
  // The row it locks is where whoever states a criterion meets whoever decides.
  const gate = await turnOf(tx, store, { programmeId, gateId, version });
  if (gate === undefined) return LOST_RACE;
  if (gate.bodyId === null) return { result: { kind: "no-body" as const }, audit: [] };
  for (const { ownerId } of conditions) {
    if (!(await areInProgramme(tx, store, { programmeId, participant: ownerId }))) return NOT_THERE;
  }
  const asked = { among: [programmeId], seesConfidential: true, asOf: said.on };
  const criteria = (await loadCriteria(store, asked, tx)).filter((one) => one.gateId === gateId);
  const earlier = (await loadOutcomes(store, { among: [programmeId] }, tx)).filter(
    (one) => one.gateId === gateId,
  );
  const passage = gatePassage(earlier, lastOf([said.on, ...earlier.map(({ on }) => on)]));
  const why = recordableOutcome({ outcome: said.outcome, conditions }, { criteria, passage });
  if (why.kind !== "recordable") return { result: { kind: "refused" as const, why }, audit: [] };
  const id = newId();
  const { on: decidedOn, ...text } = said;
  const open = criteria.filter(({ isMet }) => isMet !== true);
  await tx.insert(store.t.gateOutcome).values({
    ...{ ...text, programmeId, id, gateId, decidedOn, decisionId: null, byName: author.name },
    openCriterionIds: open.map((one) => one.id),
    ...{ scorePercent: gateReadiness({ criteria }).scorePercent, provenance: "entered" },
  });
  const actions = conditions.map(({ text, ownerId, dueOn }) => ({
    ...{ text, ownerId, dueOn, bodyId: gate.bodyId, workstreamId: null },
    ...{ origin: "gate-condition" as const, originId: id },
  }));
  const change = { name: gate.name, ...said, open: open.map(({ text }) => text) };
  const deed = { chain: programmeId, verb: "record", entity: "gate-outcome", entityId: id, change };
  const made = await insertActions(tx, store, { author, programmeId, actions });
  return {
    result: { kind: "recorded" as const, actions: actions.length },
    audit: [entryBy(author, deed), ...made],
  };
}

async function turnOf(
  tx: Writer,
  { t: { gate } }: Store,
  one: { readonly programmeId: string; readonly gateId: string; readonly version: number },
) {
  const [row] = await tx
    .update(gate)
    .set({ version: sql`${gate.version} + 1` })
    .where(and(eq(gate.programmeId, one.programmeId), eq(gate.id, one.gateId), eq(gate.version, one.version)))
    .returning();
  return row;
}

function lastOf(days: readonly Day[]): Day {
  return [...days].sort().at(-1) as Day;
}
