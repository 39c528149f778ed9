import { type Day, daysBetween, plusDays } from "./day.ts";
import type { Gate } from "./gate.ts";
import type { GateMark } from "./gate-outcome.ts";
import { isRunning, type Phase } from "./phase.ts";
import { placedPhases } from "./phase-places.ts";

/** As much of a phase and of a gate as is drawn: a portfolio draws many, and all of it travels to the browser. */
type DrawnPhase = Omit<Phase, "id" | "provenance" | "version">;
type DrawnGate = Pick<Gate, "id" | "name" | "on"> & { readonly mark?: GateMark };

/** A stretch of the koerslijn; `from` and `to` run from 0 (its left end) to 1 (its right end). */
export interface Stretch {
  readonly phase: DrawnPhase;
  readonly from: number;
  readonly to: number;
  /** Both dates are known, or follow from the phases beside it. */
  readonly isDated: boolean;
  readonly isNow: boolean;
}

/** The koerslijn: phases, gates and today, to scale; what has no date lies in the dotted end. */
export interface Course {
  readonly stretches: readonly Stretch[];
  readonly gates: readonly PlacedGate[];
  readonly today: number;
  /** Where the dotted end begins; 1 when every date is known. */
  readonly knownUntil: number;
}

export interface PlacedGate {
  readonly gate: DrawnGate;
  readonly at: number;
  /** Another gate lies so near that there is only room for a small mark. */
  readonly isCrowded: boolean;
}

/** How much of the line the dotted end takes: more where many gates lie in it, but never most of the line. */
const TAIL = { least: 0.3, perGate: 0.065, most: 0.5 };
/** How far the scale reaches around what is known. */
const MARGIN_DAYS = 90;

export function courseOf(
  { phases, gates }: { readonly phases: readonly DrawnPhase[]; readonly gates: readonly DrawnGate[] },
  today: Day,
): Course {
  const ordered = [...phases].sort((one, other) => one.ordinal - other.ordinal);
  const dated = placedPhases(ordered);
  const undated = ordered.slice(dated.length);
  const datelessGates = gates.filter(({ on }) => on === null);
  const knownUntil = undated.length + datelessGates.length > 0 ? 1 - tailFor(datelessGates.length) : 1;
  const days = [
    today,
    ...dated.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ...gates.flatMap(({ on }) => on ?? []),
  ].sort();
  const first = plusDays(days[0] ?? today, -MARGIN_DAYS);
  const last = plusDays(days.at(-1) ?? today, MARGIN_DAYS);
  const scale = knownUntil / daysBetween(first, last);
  const at = (on: Day) => daysBetween(first, on) * scale;
  const step = (1 - knownUntil) / (undated.length || 1);
  return {
    knownUntil,
    today: at(today),
    stretches: [
      ...dated.map(({ phase, startsOn, endsOn }) => ({
        phase,
        from: at(startsOn),
        to: at(endsOn),
        isDated: phase.startsOn !== null && phase.endsOn !== null,
        isNow: startsOn <= today && today <= endsOn && isRunning(phase, today),
      })),
      ...undated.map((phase, index) => ({
        phase,
        from: knownUntil + index * step,
        to: knownUntil + (index + 1) * step,
        isDated: false,
        isNow: false,
      })),
    ],
    gates: withRoom(
      gates.map((gate) => ({
        gate,
        at:
          gate.on === null
            ? knownUntil + ((datelessGates.indexOf(gate) + 1) * (1 - knownUntil)) / (datelessGates.length + 1)
            : at(gate.on),
      })),
    ),
  };
}

function tailFor(datelessGates: number): number {
  return Math.min(TAIL.most, Math.max(TAIL.least, (datelessGates + 1) * TAIL.perGate));
}

/** Nearer to each other than this share of the line, two full marks would lie on top of each other. */
const ROOM = 0.08;

function withRoom(gates: readonly Omit<PlacedGate, "isCrowded">[]): readonly PlacedGate[] {
  return gates.map((one) => ({
    ...one,
    isCrowded: gates.some((other) => other !== one && Math.abs(other.at - one.at) < ROOM),
  }));
}
