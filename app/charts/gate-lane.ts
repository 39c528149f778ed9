import type { Day } from "#domain/day.ts";
import { placeIn, type TimeWindow } from "#domain/timeline.ts";

/** A gate in its lane: how far along, how many rows down, and on which side of its diamond its name stands. */
export interface LaidGate<Known> {
  readonly gate: Known;
  readonly at: number;
  readonly row: number;
  readonly side: "before" | "after";
  readonly label: string;
}

/** How wide a lane is at its narrowest where names are written (on paper), and a character and a diamond in it, in px. */
const LANE = 740;
const CHARACTER = 7.2;
const DIAMOND = 38;

const MOST_CHARACTERS = 36;

interface Placed {
  readonly name: string;
  readonly on: Day | null;
}

/** The gates that lie in the window, in such rows that no diamond and no name lies on another. */
export function laidGates<Known extends Placed>(
  gates: readonly Known[],
  window: TimeWindow,
): readonly LaidGate<Known>[] {
  const rows: { readonly from: number; readonly until: number }[][] = [];
  return gates
    .flatMap((gate) => (gate.on === null ? [] : [{ gate, at: placeIn(window, gate.on) }]))
    .filter(({ at }) => at >= 0 && at < 1)
    .sort((one, other) => one.at - other.at)
    .map(({ gate, at }) => {
      const label = shortened(gate.name);
      const { side, from, until } = extentOf(label, at * LANE);
      const isFree = (row: (typeof rows)[number]) =>
        row.every((one) => until <= one.from || one.until <= from);
      const found = rows.findIndex(isFree);
      const row = found < 0 ? rows.push([]) - 1 : found;
      rows[row]?.push({ from, until });
      return { gate, at, row, side, label };
    });
}

function extentOf(label: string, x: number) {
  const length = label.length * CHARACTER;
  return x + DIAMOND / 2 + length <= LANE
    ? { side: "after" as const, from: x - DIAMOND / 2, until: x + DIAMOND / 2 + length }
    : { side: "before" as const, from: x - DIAMOND / 2 - length, until: x + DIAMOND / 2 };
}

function shortened(name: string): string {
  return name.length <= MOST_CHARACTERS ? name : `${name.slice(0, MOST_CHARACTERS - 1).trimEnd()}…`;
}
