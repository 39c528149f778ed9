/** Pseudo-random choices that are the same in every run: an installation measured today is the one of tomorrow. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <One>(of: readonly One[]) => One;
  /** So many different ones, in random order; all of them where there are not that many. */
  readonly some: <One>(of: readonly One[], count: number) => readonly One[];
  /** Shaped like the ids that Koers makes, because their length counts in every page and index. */
  readonly id: () => string;
}

/** Mulberry32: 32 bits of state are plenty for data that only has to look various. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join("");
  return {
    below,
    chance: (share) => next() < share,
    pick: (of) => {
      const one = of[below(of.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    some: (of, count) => {
      const left = [...of];
      return Array.from({ length: Math.min(count, of.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
    id: () => `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
