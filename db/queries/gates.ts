import { and, asc, eq } from "drizzle-orm";
import { oneOfAsked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Reader, Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import type { Gate } from "#domain/gate.ts";
import { type MarkedGate, markedGates } from "#domain/gate-outcome.ts";
import { type CriteriaAsked, type KnownCriterion, loadCriteria } from "./criteria.ts";
import { loadOutcomes } from "./gate-outcomes.ts";
import { daysAsOf } from "./plan-days.ts";
import { asBefore, loadLaterDeeds } from "./plan-deeds.ts";

interface AsOf {
  readonly asOf?: Day | undefined;
}

/** The gates of a programme with their criteria, each with its answer now, or as it was known on a day. */
export async function listGates(
  store: Store,
  { programmeId, seesConfidential }: Sight,
  { asOf }: AsOf = {},
): Promise<readonly Gate[]> {
  const gates = await loadGates(store, { among: [programmeId], seesConfidential, asOf });
  return gates.map(({ programmeId: _, criteria, ...gate }) => ({
    ...gate,
    criteria: criteria.map(({ id, text, weight, kind, isMet }) => ({ id, text, weight, kind, isMet })),
  }));
}

/** One gate, with all that is known of its criteria. */
export async function findGate(
  store: Store,
  { programmeId, seesConfidential }: Sight,
  { id, asOf }: AsOf & { readonly id: string },
): Promise<KnownGate | undefined> {
  const gates = await loadGates(store, { among: [programmeId], seesConfidential, asOf });
  return gates.find((gate) => gate.id === id);
}

type KnownGate = Omit<Gate, "criteria"> & {
  readonly programmeId: string;
  readonly criteria: readonly KnownCriterion[];
};

/** As much of the gates of some programmes as the koerslijn draws, in order. */
export async function listMarkedGates(
  store: Store,
  wanted: CriteriaAsked & { readonly today: Day },
): Promise<readonly (MarkedGate & { readonly programmeId: string })[]> {
  const gates = await listStandingGates(store, wanted);
  return gates.map(({ programmeId, id, name, on, mark }) => ({ programmeId, id, name, on, mark }));
}

/** The gates of some programmes, each with its criteria and how it stands. */
export async function listStandingGates(
  store: Store,
  { today, ...wanted }: CriteriaAsked & { readonly today: Day },
) {
  const [gates, outcomes] = await Promise.all([loadGates(store, wanted), loadOutcomes(store, wanted)]);
  return markedGates(gates, { outcomes, asOf: wanted.asOf ?? today });
}

const gatesOf = prepared((store) => {
  const { gate } = store.t;
  return store.read
    .select()
    .from(gate)
    .where(oneOfAsked(store, gate.programmeId, "among"))
    .orderBy(asc(gate.id));
});

async function loadGates(store: Store, wanted: CriteriaAsked): Promise<readonly KnownGate[]> {
  const { among, asOf } = wanted;
  const entities = ["gate", "criterion"] as const;
  const deeds =
    asOf === undefined ? undefined : await loadLaterDeeds(store, { among, entities, after: asOf });
  const [all, criteria, days] = await Promise.all([
    gatesOf(store, { among: JSON.stringify(among) }),
    loadCriteria(store, { ...wanted, deeds }),
    asOf === undefined ? undefined : daysAsOf(store, { among, kind: "gate", asOf }),
  ]);
  const rows = deeds === undefined ? all : asBefore(all, deeds, "gate");
  const of = Map.groupBy(criteria, ({ gateId }) => gateId);
  return rows.map(({ heldOn, ...row }) => ({
    ...row,
    on: days?.has(row.id) ? (days.get(row.id)?.endsOn ?? null) : storedDay(heldOn),
    criteria: of.get(row.id) ?? [],
  }));
}

/** The gates with a criterion that rests on this step of a route, ended or not: a gate keeps what answered it. */
export function gatesAnsweredBy(
  read: Reader,
  { t: { criterion, gate } }: Store,
  { programmeId, id }: { readonly programmeId: string; readonly id: string },
): Promise<readonly Pick<Gate, "id" | "name">[]> {
  return read
    .selectDistinct({ id: gate.id, name: gate.name })
    .from(criterion)
    .innerJoin(gate, and(eq(gate.programmeId, criterion.programmeId), eq(gate.id, criterion.gateId)))
    .where(and(eq(criterion.programmeId, programmeId), eq(criterion.routeStepId, id)))
    .orderBy(asc(gate.id));
}
