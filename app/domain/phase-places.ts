import { type Day, daysBetween, laterOf, plusDays } from "./day.ts";
import type { Phase } from "./phase.ts";

/** A phase with the days between which it is drawn, whether or not anybody knows them. */
export interface PlacedPhase<Known> {
  readonly phase: Known;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

type Dated = Pick<Phase, "startsOn" | "endsOn">;

/** How long the phases are drawn together that lie before the first day that is known, or after the last. */
const UNKNOWN_DAYS = 365;

/**
 * The phases as far as the last one of which a day is known, in their order. Where two of them meet on an unknown day,
 * they meet between the days that are known around it, each as long as the next: phases stay in their order, whatever
 * of their days is missing. What is assumed is drawn as not known.
 */
export function placedPhases<Known extends Dated>(ordered: readonly Known[]): readonly PlacedPhase<Known>[] {
  const placed = ordered.slice(0, ordered.findLastIndex((phase) => isAnchored(phase)) + 1);
  const joints = placed.length === 0 ? [] : filled(jointsOf(placed));
  return placed.map((phase, index) => ({
    phase,
    startsOn: joints[index]?.start as Day,
    endsOn: joints[index + 1]?.end as Day,
  }));
}

/** The days between which something lies of which no day is known; null where nothing is known on that side. */
export interface Bounds {
  readonly from: Day | null;
  readonly until: Day | null;
}

/**
 * Between which known days a phase without any day lies, by its place among the others: after what is known of the ones
 * before it, before what is known of the ones after it. Nothing is assumed about where between them.
 */
export function boundsOf<Known extends Dated>(ordered: readonly Known[], phase: Known): Bounds {
  const place = ordered.indexOf(phase);
  const before = ordered.slice(0, place).flatMap(({ startsOn, endsOn }) => endsOn ?? startsOn ?? []);
  const after = ordered.slice(place + 1).flatMap(({ startsOn, endsOn }) => startsOn ?? endsOn ?? []);
  return { from: before.at(-1) ?? null, until: after[0] ?? null };
}

function isAnchored({ startsOn, endsOn }: Dated): boolean {
  return startsOn !== null || endsOn !== null;
}

/** Where one phase ends and the next begins; these may be two days, and either may be unknown. */
interface Joint {
  readonly end: Day | null;
  readonly start: Day | null;
}

function jointsOf(phases: readonly Dated[]): readonly Joint[] {
  const between = phases.map(({ startsOn }, index) => ({
    end: phases[index - 1]?.endsOn ?? null,
    start: startsOn,
  }));
  return [...between, { end: phases.at(-1)?.endsOn ?? null, start: null }].map(({ end, start }) => ({
    end: end ?? start,
    start: start ?? end,
  }));
}

/** Every joint with a day: what is unknown lies in equal steps between what is known before and after it. */
function filled(joints: readonly Joint[]): readonly Joint[] {
  const isKnown = (joint: Joint | undefined) => joint !== undefined && joint.end !== null;
  return joints.map((joint, index) => {
    if (isKnown(joint)) return joint;
    const before = joints.findLastIndex((one, at) => at < index && isKnown(one));
    const after = joints.findIndex((one, at) => at > index && isKnown(one));
    const from = joints[before]?.start ?? null;
    const until = joints[after]?.end ?? null;
    // Before the first known day, and after the last, the first and the last joint are ends themselves.
    const [low, high] = [Math.max(before, 0), after < 0 ? joints.length - 1 : after];
    const day = dayBetween({ from, until }, (index - low) / (high - low));
    return { end: day, start: day };
  });
}

/** So far between two days, of which at least one is known; a later day never comes before an earlier one. */
function dayBetween(
  { from, until }: { readonly from: Day | null; readonly until: Day | null },
  share: number,
): Day {
  const first = from ?? plusDays(until as Day, -UNKNOWN_DAYS);
  const last = laterOf(until ?? plusDays(first, UNKNOWN_DAYS), first);
  return plusDays(first, Math.round(daysBetween(first, last) * share));
}
