import type { Day } from "./day.ts";
import type { PortfolioRow } from "./portfolio.ts";
import { type GateSignal, isToCome } from "./programme-signals.ts";
import { quartersFrom, type TimeWindow } from "./timeline.ts";

/** A gate with the programme that it is of. */
export interface ProgrammeGate {
  readonly programme: PortfolioRow["programme"];
  readonly gate: GateSignal;
}

/** The gates of a year, quarter by quarter, and those that no quarter has. */
export interface GateCalendar {
  readonly window: TimeWindow;
  readonly quarters: readonly { readonly window: TimeWindow; readonly gates: readonly ProgrammeGate[] }[];
  /** To be passed still, although their day lies before the first of these quarters and has gone by. */
  readonly overdue: readonly ProgrammeGate[];
  /** To be passed on a day that nobody knows. */
  readonly undated: readonly ProgrammeGate[];
  /** How many come after the last of these quarters. */
  readonly later: number;
}

const QUARTERS = 4;

/** The gates of some programmes over four quarters, the first the one in which `around` lies. */
export function gateCalendar(
  rows: readonly PortfolioRow[],
  { around, today }: { readonly around: Day; readonly today: Day },
): GateCalendar {
  const windows = quartersFrom(around, QUARTERS);
  const from = windows[0]?.from ?? around;
  const until = windows.at(-1)?.until ?? around;
  const all = rows
    .flatMap(({ programme, signals }) => signals.gates.map((gate) => ({ programme, gate })))
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const toCome = all.filter(({ gate }) => isToCome(gate));
  return {
    window: { zoom: "year", from, until },
    quarters: windows.map((window) => ({ window, gates: all.filter(({ gate }) => isIn(window, gate.on)) })),
    overdue: toCome.filter(({ gate: { on } }) => on !== null && on < from && on < today),
    undated: toCome.filter(({ gate }) => gate.on === null),
    later: all.filter(({ gate: { on } }) => on !== null && on > until).length,
  };
}

function isIn({ from, until }: TimeWindow, on: Day | null): boolean {
  return on !== null && from <= on && on <= until;
}

function dayOf({ gate }: ProgrammeGate): string {
  return gate.on ?? "9999";
}
