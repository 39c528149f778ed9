/** One measurement of one target. */
export interface Sample {
  readonly name: string;
  readonly cpuMs: number;
  /** The CPU that programs of nobody in this run used meanwhile, as a share of one core. */
  readonly others: number;
}

/** What a target needed: the median over the quiet rounds, or over all where none was quiet. */
export interface Figure {
  readonly cpuMs: number;
  readonly kept: number;
  readonly leftOut: number;
}

/** More of one core than this, and a round says more about the neighbours than about Koers. */
export const NOISE = 0.25;

export function figureOf(samples: readonly Sample[]): Figure {
  const quiet = samples.filter(({ others }) => others <= NOISE);
  const used = quiet.length > 0 ? quiet : samples;
  return {
    cpuMs: median(used.map(({ cpuMs }) => cpuMs)),
    kept: quiet.length,
    leftOut: samples.length - quiet.length,
  };
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = Math.floor(ordered.length / 2);
  const [low, high] = [ordered[middle - 1], ordered[middle]];
  if (high === undefined) throw new Error("nothing was measured");
  return ordered.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
