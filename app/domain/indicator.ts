import type { Day } from "./day.ts";
import type { Frequency } from "./measuring-period.ts";
import type { ParticipantId, PartyId } from "./party.ts";
import type { Provenance } from "./provenance.ts";
import type { PathPoint } from "./target-path.ts";
import type { WorkstreamId } from "./workstream.ts";

export type IndicatorId = string;

/** What it is about: whether care works, clients and money, housing plans, what is opened and closed, what is learned. */
export const INDICATOR_KINDS = ["effectiveness", "flows", "housing", "supply", "learning"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** In numbers, or in words: the learning points of a round. */
export const INDICATOR_MEASURES = ["number", "text"] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/**
 * Who is measured: the programme as a whole; each party, of which the sum goes by the path; or each party, each by the
 * same path. A sum is known only where every party that measures has said its part.
 */
export const INDICATOR_SCOPES = ["whole", "sum", "each"] as const;
export type IndicatorScope = (typeof INDICATOR_SCOPES)[number];

/** Which way is better. Where it must hold, both sides of the path are the wrong one. */
export const DIRECTIONS = ["lower", "higher", "hold"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** By how many percent of the path one may be off: up to `green` it is green, up to `amber` amber, beyond that red. */
export interface Tolerance {
  readonly greenPercent: number;
  readonly amberPercent: number;
}

/** The side on which a programme lags behind, and the side on which it runs ahead of its money. */
export interface Tolerances {
  readonly unfavourable: Tolerance;
  readonly favourable: Tolerance;
}

/** What is usual until somebody says otherwise; R8 names no limits. */
export const USUAL_TOLERANCES: Tolerances = {
  unfavourable: { greenPercent: 10, amberPercent: 20 },
  favourable: { greenPercent: 10, amberPercent: 20 },
};

/** By what a programme sees whether it is on course (R8). Whatever is null is unknown. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly ordinal: number;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly measure: IndicatorMeasure;
  readonly scope: IndicatorScope;
  readonly ownerId: ParticipantId | null;
  readonly workstreamId: WorkstreamId | null;
  /** Fixed: its values are whole numbers of 10^-decimals. */
  readonly decimals: number;
  /** The first day on which it is measured no more. */
  readonly endedOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What an indicator means, from the day on which this edition was set. Editions are only ever added. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  readonly definition: string | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** Where the numbers come from. */
  readonly source: string | null;
  readonly frequency: Frequency | null;
  readonly tolerances: Tolerances;
  /** Where it began (nulmeting): the first point of the path. */
  readonly baseline: PathPoint | null;
  /** What is aimed at afterwards, in order of day; the last is the target. */
  readonly path: readonly PathPoint[];
  readonly setOn: Day;
  readonly reason: string | null;
  readonly byName: string;
  readonly provenance: Provenance;
}

/** What somebody says in an edition of a definition. */
export type DefinitionEdit = Omit<
  IndicatorDefinition,
  "id" | "indicatorId" | "setOn" | "reason" | "byName" | "provenance"
>;

/** A party that measures an indicator, and who does it there; nobody named: whoever acts for it. */
export interface MeasuringParty {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  readonly partyId: PartyId;
  readonly participantId: ParticipantId | null;
  readonly since: Day | null;
  /** The first day on which it does no more. */
  readonly until: Day | null;
}

/** What was seen in a period. Never changed: a correction is a new one that names the old. */
export interface Measurement {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  /** Null: of the programme as a whole. */
  readonly partyId: PartyId | null;
  readonly periodFrom: Day;
  readonly periodUntil: Day;
  /** In 10^-decimals of the unit; null, in a correction only: nobody knows after all. */
  readonly value: number | null;
  /** Where this number comes from. */
  readonly source: string | null;
  readonly reportedOn: Day;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly byName: string;
  readonly provenance: Provenance;
}

/** What was learned, of an area and a theme, in a round. Never changed: a correction names the old one. */
export interface LearningPoint {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  readonly area: string | null;
  readonly theme: string | null;
  /** The round or the period it comes from, in words. */
  readonly round: string | null;
  readonly text: string;
  readonly recordedOn: Day;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly byName: string;
  readonly provenance: Provenance;
}

/** The edition that held on a day: the last one set by then. Of one day the one that was written last, by its id. */
export function definitionOn(
  editions: readonly IndicatorDefinition[],
  on: Day,
): IndicatorDefinition | undefined {
  return editions
    .filter(({ setOn }) => setOn <= on)
    .reduce<IndicatorDefinition | undefined>(later, undefined);
}

/** The day on which an indicator was given its first meaning; undefined: it never was. */
export function definedOn(editions: readonly IndicatorDefinition[]): Day | undefined {
  const [first] = editions.map(({ setOn }) => setOn).sort();
  return first;
}

/** Whether an indicator is still measured on a day. */
export function isRunning({ endedOn }: Pick<Indicator, "endedOn">, on: Day): boolean {
  return endedOn === null || endedOn > on;
}

/** Whether parties measure it: of the programme as a whole the owner does, and no party would ever be asked. */
export function isMeasuredByParties({ measure, scope }: Pick<Indicator, "measure" | "scope">): boolean {
  return measure === "text" || scope !== "whole";
}

/** Whether another indicator that is still measured has this name, capitals or not: a file finds them by name. */
export function isNameTaken(
  { id, name }: { readonly id: IndicatorId | null; readonly name: string },
  indicators: readonly Pick<Indicator, "id" | "name" | "endedOn">[],
  on: Day,
): boolean {
  const running = indicators.filter((one) => isRunning(one, on));
  const isEnded = id !== null && running.every((one) => one.id !== id);
  const isSameName = (one: Pick<Indicator, "name">) => one.name.toLowerCase() === name.toLowerCase();
  return !isEnded && running.some((one) => one.id !== id && isSameName(one));
}

/** The ids of what others out of these stand in the place of. */
export function correctedIn(known: readonly Pick<Measurement, "correctsId">[]): ReadonlySet<string> {
  return new Set(known.flatMap(({ correctsId }) => correctsId ?? []));
}

/** Whether a correction says something else than what it stands in the place of. */
export function saysOtherwise(
  said: Pick<Measurement, "value" | "source">,
  old: Pick<Measurement, "value" | "source">,
): boolean {
  return said.value !== old.value || said.source !== old.source;
}

/** Whether a party measures on a day. */
export function measuresOn({ since, until }: Pick<MeasuringParty, "since" | "until">, on: Day): boolean {
  return (since === null || since <= on) && (until === null || on < until);
}

function later(
  one: IndicatorDefinition | undefined,
  other: IndicatorDefinition,
): IndicatorDefinition | undefined {
  if (one === undefined) return other;
  return `${one.setOn} ${one.id}` <= `${other.setOn} ${other.id}` ? other : one;
}
