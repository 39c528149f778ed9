import { type Body, type BodyId, endsSoon, isDissolved, type Seat, seatsOn } from "./body.ts";
import type { Day } from "./day.ts";
import type { Light } from "./status.ts";

/** Hours a week for one seat: at least, and ideally. */
export interface HoursNorm {
  readonly minimum: number;
  readonly ideal: number;
}

/** The hours a week that a member of an implementation team has: at least, and ideally (R9; source: Jeugdhulp Plus). */
export const TEAM_HOURS = { minimum: 12, ideal: 16 } as const satisfies HoursNorm;

export type HoursStanding = "below-minimum" | "below-ideal" | "enough";

/** How the hours of a seat stand to the norm; undefined where no hours were agreed, or where the norm says nothing. */
export function hoursStanding(
  { hoursPerWeek }: Pick<Seat, "hoursPerWeek">,
  { kind }: Pick<Body, "kind">,
): HoursStanding | undefined {
  const norm = normOf({ kind });
  return hoursPerWeek === null || norm === null ? undefined : standingTo(hoursPerWeek, norm);
}

/** How one seat stands: nobody fills it, nobody agreed its hours, or as its hours stand to the norm, if there is one. */
export type SeatStanding = HoursStanding | "vacant" | "unknown" | "no-norm";

/** A seat that counts on a day. */
export interface SeatCapacity {
  readonly seat: Seat;
  /** What it brings; a vacant seat brings nothing, whatever it was meant for. Null is unknown. */
  readonly hours: number | null;
  readonly standing: SeatStanding;
  readonly endsSoon: boolean;
}

/** What a body has in hours a week, and what it needs (R9). */
export interface BodyCapacity {
  readonly bodyId: BodyId;
  readonly seats: readonly SeatCapacity[];
  /** Of the seats of which it is known. */
  readonly agreedHours: number;
  /** Seats times norm, the seats of which the hours are unknown included; null: no norm for such a body. */
  readonly required: HoursNorm | null;
  /** The same for just the seats of which the hours are known: what the agreed hours are held against. */
  readonly requiredOfKnown: HoursNorm | null;
  readonly unknownSeats: number;
  readonly vacantSeats: number;
  /** Below the minimum red, below the ideal amber; null: no norm for such a body. */
  readonly light: Light | null;
}

/** R9 for every body that still meets on the day, in the order in which they were given. */
export function capacityOf(
  { bodies, seats }: { readonly bodies: readonly Body[]; readonly seats: readonly Seat[] },
  today: Day,
): readonly BodyCapacity[] {
  return bodies
    .filter((body) => !isDissolved(body, today))
    .map((body) => capacityOfBody(body, seatsOn(seats, body.id, today), today));
}

function capacityOfBody(body: Body, running: readonly Seat[], today: Day): BodyCapacity {
  const norm = normOf(body);
  const seats = running.map((seat) => seatCapacity(seat, norm, today));
  return {
    ...{ bodyId: body.id, seats, agreedHours: sumOf(seats) },
    required: norm === null ? null : times(norm, seats.length),
    requiredOfKnown: norm === null ? null : times(norm, knownOf(seats).length),
    unknownSeats: seats.length - knownOf(seats).length,
    vacantSeats: seats.filter(({ standing }) => standing === "vacant").length,
    light: norm === null ? null : lightOf(seats, norm),
  };
}

function seatCapacity(seat: Seat, norm: HoursNorm | null, today: Day): SeatCapacity {
  const hours = seat.participantId === null ? 0 : seat.hoursPerWeek;
  return { seat, hours, standing: standingOf(seat, norm), endsSoon: endsSoon(seat.until, today) };
}

function standingOf({ participantId, hoursPerWeek }: Seat, norm: HoursNorm | null): SeatStanding {
  if (participantId === null) return "vacant";
  if (hoursPerWeek === null) return "unknown";
  return norm === null ? "no-norm" : standingTo(hoursPerWeek, norm);
}

/**
 * The hours that are known against the norm of just those seats, so that what is unknown hides no shortage. Where
 * there is no shortage among them, one seat that nobody knows of leaves the whole unknown: it is never green.
 */
function lightOf(seats: readonly SeatCapacity[], norm: HoursNorm): Light {
  const known = knownOf(seats);
  const light = LIGHT_OF[standingTo(sumOf(known), times(norm, known.length))];
  return light === "green" && (known.length < seats.length || seats.length === 0) ? "unknown" : light;
}

const LIGHT_OF = { "below-minimum": "red", "below-ideal": "amber", enough: "green" } as const;

function standingTo(hours: number, { minimum, ideal }: HoursNorm): HoursStanding {
  if (hours < minimum) return "below-minimum";
  return hours < ideal ? "below-ideal" : "enough";
}

function normOf({ kind }: Pick<Body, "kind">): HoursNorm | null {
  return kind === "implementation-team" ? TEAM_HOURS : null;
}

function times({ minimum, ideal }: HoursNorm, count: number): HoursNorm {
  return { minimum: minimum * count, ideal: ideal * count };
}

function knownOf(seats: readonly SeatCapacity[]): readonly SeatCapacity[] {
  return seats.filter(({ hours }) => hours !== null);
}

function sumOf(seats: readonly SeatCapacity[]): number {
  return seats.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}
