import type { ProgrammeVisit } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listMeetings, listRecesses } from "#db/queries/meetings.ts";
import { loadPlan, type ProgrammePlan } from "#db/queries/plan.ts";
import { slip } from "#domain/slip.ts";
import { breaksOf } from "#domain/slip-break.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import type { DIRECTIONS } from "./form.ts";

interface Asked {
  readonly item: string;
  readonly days: number;
  readonly direction: (typeof DIRECTIONS)[number];
}

/** A slip in thought, on the plan as it stands now; `seen` marks exactly what would move. */
export function slipOf(
  plan: ProgrammePlan,
  { item, days, direction }: Asked,
  { today }: Pick<ProgrammeVisit, "today">,
) {
  const slipped = slip(plan, item, { days: direction === "later" ? days : -days, today });
  const moves = slipped.kind === "slipped" ? slipped.moves : [];
  const seen = fingerprintOf(moves.map(({ item: { id, version }, to }) => [id, version, to]));
  return { slipped, moves, seen };
}

/** The same with what breaks, and the names of all it speaks of. */
export async function thoughtThrough({ store, sight, today }: ProgrammeVisit, asked: Asked) {
  const [plan, points, meetings, bodies, recesses] = await Promise.all([
    loadPlan(store, sight),
    listDecisionPoints(store, sight),
    listMeetings(store, sight),
    listBodies(store, sight),
    listRecesses(store, sight),
  ]);
  const { slipped, moves, seen } = slipOf(plan, asked, { today });
  const around = { gates: plan.gates, points, meetings, bodies, calendar: { recesses }, today };
  return {
    ...{ moves, seen, kind: slipped.kind },
    undated: slipped.kind === "slipped" ? slipped.undated : [],
    cycle: slipped.kind === "cycle" ? slipped.ids : [],
    why: slipped.kind === "immovable" ? slipped.why : null,
    breaks: breaksOf(plan, slipped, around),
    names: Object.fromEntries([
      ...plan.items.map(({ id, name }) => [id, name]),
      ...points.map(({ id, title }) => [id, title]),
    ]) as Readonly<Record<string, string>>,
  };
}
