import type { Coupling } from "#domain/coupling.ts";
import type { Day } from "#domain/day.ts";
import { type DefinitionEdit, type Indicator, USUAL_TOLERANCES } from "#domain/indicator.ts";
import type { MeasuringPeriod } from "#domain/measuring-period.ts";
import type { Provenance } from "#domain/provenance.ts";

/** By what a story sees whether it is on course; who owns it no source says. */
export interface MonitoringTold {
  readonly indicators: readonly IndicatorTold[];
  readonly couplings: readonly CouplingTold[];
}

export type IndicatorTold = Pick<Indicator, "name" | "kind" | "measure" | "scope" | "provenance"> & {
  readonly key: string;
  readonly definition: DefinitionEdit;
  /**
   * From which true day it meant this; null: from the story day. What was publicly measured after a story day keeps the
   * days of the calendar, or the demonstration would speak of the future (ADR 0034).
   */
  readonly trueSince: Day | null;
  /** The parties that are measured, each by itself. */
  readonly parties: readonly string[];
  readonly measurements: readonly MeasurementTold[];
};

/** On true days: known on the last day of its period, because nobody says when it was told. */
export interface MeasurementTold {
  readonly period: MeasuringPeriod;
  readonly value: number;
  readonly source: string;
  readonly provenance: Provenance;
}

export type CouplingTold = Pick<Coupling, "name" | "provenance"> & {
  readonly leading: string;
  readonly following: string;
};

export const NO_MONITORING: MonitoringTold = { indicators: [], couplings: [] };

const UNDEFINED: DefinitionEdit = {
  ...{ definition: null, unit: null, direction: null, source: null, frequency: null },
  ...{ tolerances: USUAL_TOLERANCES, baseline: null, path: [] },
};

type Told = Pick<IndicatorTold, "key" | "name" | "kind" | "provenance"> &
  Partial<Omit<IndicatorTold, "definition">> & { readonly definition?: Partial<DefinitionEdit> };

/** An indicator of which only its name is known, unless the story says more. */
export function indicator({ definition, ...told }: Told): IndicatorTold {
  return {
    ...{ measure: "number", scope: "whole", trueSince: null, parties: [], measurements: [] },
    ...told,
    definition: { ...UNDEFINED, ...definition },
  };
}
