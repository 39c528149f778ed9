import type { Standing } from "#domain/standing.ts";
import type { VerdictKind } from "#domain/verdict.ts";

/** How a verdict looks on paper: the shape tells it apart where a printer knows no colour. */
export interface Mark {
  readonly symbol: string;
  readonly colour: string;
  readonly tint: string;
  readonly isHatched: boolean;
}

/** Dot, triangle, link, question mark with a hatch, and a square for everything that stands in the way. */
export function markOf(kind: VerdictKind | Standing["kind"]): Mark {
  switch (kind) {
    case "competent":
      return { symbol: "●", colour: "1F7A4D", tint: "E6F3EB", isHatched: false };
    case "subject-to-ratification":
      return { symbol: "▲", colour: "9A5B00", tint: "FBF0DC", isHatched: false };
    case "conforms":
      return { symbol: "∞", colour: "48607A", tint: "E8EDF2", isHatched: false };
    case "unknown":
      return { symbol: "?", colour: "6B4FA0", tint: "DDD3EE", isHatched: true };
    default:
      return { symbol: "■", colour: "A5281B", tint: "FBE9E6", isHatched: false };
  }
}
