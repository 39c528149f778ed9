import { findStandingPlan } from "#db/queries/plan-exchange.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { type ExchangedPlan, type PlanFinding, stops } from "#domain/exchanged-plan.ts";
import { type PlanChange, planChanges } from "#domain/plan-changes.ts";
import { type SaidChange, sayPlanChange, sayPlanFinding } from "#i18n/say-plan-change.ts";
import type { Speech } from "#i18n/speech.ts";
import { fingerprintOf } from "./fingerprint.server.ts";

/** What a file would do, said; what goes along to the form that confirms it, or null where there is nothing to confirm. */
export interface PlanPreview {
  readonly fileName: string;
  readonly isOvertaken: boolean;
  readonly changes: readonly (SaidChange & { readonly key: string })[];
  readonly stopping: readonly string[];
  readonly telling: readonly string[];
  readonly untouched: number;
  readonly confirm: { readonly plan: string; readonly seen: string } | null;
}

interface Given {
  readonly fileName: string;
  readonly plan: ExchangedPlan | null;
  /** What was found when the file was read. */
  readonly findings: readonly PlanFinding[];
  readonly isOvertaken?: boolean;
}

/** Compares a file with the plan that stands, and says all of it. */
export async function previewOf(
  visit: Speech & { readonly store: Store; readonly sight: Sight },
  { fileName, plan, findings, isOvertaken = false }: Given,
): Promise<PlanPreview> {
  const found =
    plan === null ? null : planChanges(await findStandingPlan(visit.store, visit.sight, { name: "" }), plan);
  const all = [...findings, ...(found?.findings ?? [])];
  const { changes = [], untouched = [] } = found ?? {};
  const isTaken = plan !== null && changes.length > 0 && !all.some(stops);
  const names = new Map([
    ...(found?.standing ?? []).map(({ key, name }) => [key, name] as const),
    ...changes.flatMap((change) =>
      change.kind === "made" ? [[change.task.key, change.task.name] as const] : [],
    ),
  ]);
  return {
    ...{ fileName, isOvertaken, untouched: untouched.length },
    changes: changes.map((change) => ({ key: seenOf([change]), ...sayPlanChange(change, names, visit) })),
    stopping: all.filter(stops).map((finding) => sayPlanFinding(finding, visit)),
    telling: all.filter((finding) => !stops(finding)).map((finding) => sayPlanFinding(finding, visit)),
    confirm: isTaken ? { plan: JSON.stringify(plan), seen: seenOf(changes) } : null,
  };
}

/** A mark of the changes as they were shown, whatever the order in which their facts stand. */
export function seenOf(changes: readonly PlanChange[]): string {
  return fingerprintOf(sorted(changes));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, within]) => [name, sorted(within)]);
}
