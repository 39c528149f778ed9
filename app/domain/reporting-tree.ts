import type { BodyId } from "./body.ts";
import type { Reporting } from "./reporting.ts";

/** A body with the bodies that report to it, in the order in which they were given. */
export interface ReportingBranch {
  readonly id: BodyId;
  readonly under: readonly ReportingBranch[];
}

/** Where a body lies in the drawing of the reporting lines, counted in layers and rows from the top left. */
export interface PlacedBody {
  readonly id: BodyId;
  /** How many steps below a body that reports to nobody. */
  readonly layer: number;
  /** Whole for a body without others under it; else halfway between the first and the last of those. */
  readonly row: number;
  /** The body to which a line is drawn; null: none. */
  readonly lineTo: BodyId | null;
}

export interface ReportingTree {
  readonly placed: readonly PlacedBody[];
  readonly layers: number;
  readonly rows: number;
}

/**
 * Every body once, each under the one that it reports to. Where lines run in a circle, or to a body that is not
 * among these, the first of them stands at the top: the write refuses that, but a drawing must not hang on it.
 */
export function reportingBranches(bodies: readonly Reporting[]): readonly ReportingBranch[] {
  const placed = new Set<BodyId>();
  const branch = (id: BodyId): ReportingBranch => {
    placed.add(id);
    const under = bodies.filter((body) => body.reportsToId === id);
    return { id, under: under.flatMap((body) => (placed.has(body.id) ? [] : [branch(body.id)])) };
  };
  const isTop = ({ reportsToId }: Reporting) => bodies.every(({ id }) => id !== reportsToId);
  const tops = bodies.filter(isTop).map(({ id }) => branch(id));
  const turning = bodies.flatMap(({ id }) => (placed.has(id) ? [] : [branch(id)]));
  return [...tops, ...turning];
}

/** The same as a tidy drawing from left to right: every branch has rows of its own, so nothing overlaps. */
export function reportingTree(branches: readonly ReportingBranch[]): ReportingTree {
  const placed: PlacedBody[] = [];
  let rows = 0;
  const place = ({ id, under }: ReportingBranch, layer: number, lineTo: BodyId | null): number => {
    const at = placed.push({ id, layer, row: 0, lineTo }) - 1;
    const below = under.map((branch) => place(branch, layer + 1, id));
    const row = below.length === 0 ? rows++ : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2;
    placed[at] = { id, layer, row, lineTo };
    return row;
  };
  for (const branch of branches) place(branch, 0, null);
  const layers = Math.max(0, ...placed.map(({ layer }) => layer + 1));
  return { placed, layers, rows };
}
