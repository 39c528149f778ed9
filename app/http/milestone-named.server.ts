import { listDecisions } from "#db/queries/decisions.ts";
import { listMilestones } from "#db/queries/milestones.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { Milestone } from "#domain/milestone.ts";
import { notFound } from "./responses.server.ts";

/** The milestone in the address, as it was known on a day where one is given; 404 where there was none. */
export async function milestoneNamed(
  store: Store,
  sight: Sight,
  { id, asOf }: { readonly id: string | undefined; readonly asOf?: Day | undefined },
): Promise<Milestone> {
  const milestones = await listMilestones(store, sight, { asOf });
  const milestone = milestones.find((one) => one.id === id);
  if (milestone === undefined) throw notFound();
  return milestone;
}

/** The decisions that may stand behind a change of days, the newest first. */
export async function decisionsOffered(store: Store, sight: Sight) {
  const decisions = await listDecisions(store, sight);
  return [...decisions].reverse().map(({ id, number, text }) => ({
    ...{ value: id, label: `${number} ${text.length > 80 ? `${text.slice(0, 79)}…` : text}` },
  }));
}

/** Whether a decision that a form names is one that its sender was offered. */
export async function isOffered(store: Store, sight: Sight, decisionId: string | null): Promise<boolean> {
  if (decisionId === null) return true;
  return (await listDecisions(store, sight)).some(({ id }) => id === decisionId);
}
