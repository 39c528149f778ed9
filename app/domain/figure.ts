/** The most decimals that a value may have. */
export const MOST_DECIMALS = 4;

/** Why something typed is no value: no number, too many decimals, too large to be exact, or `1,234` with three decimals. */
export type FigureFault = "figure" | "figureDecimals" | "figureTooLarge" | "figureAmbiguous";

/**
 * A value out of what a person typed, in 10^-decimals: `1.234,5` and `1,234.5` with one decimal are 12345. Undefined where
 * it is no number, has more decimals than the indicator, or is so large that it is no longer exact.
 */
export function parseFigure(text: string, decimals: number): number | undefined {
  const read = readFigure(text, decimals);
  return typeof read === "number" ? read : undefined;
}

/** What is wrong with what a person typed for a value; undefined where nothing is. */
export function figureFault(text: string, decimals: number): FigureFault | undefined {
  const read = readFigure(text, decimals);
  return typeof read === "number" ? undefined : read;
}

function readFigure(text: string, decimals: number): number | FigureFault {
  const bare = text.trim().replace(/\s/g, "").replace(/^[−–]/, "-");
  const match = /^(-?)(\d{1,3}(?:([.,])\d{3})+|\d+)(?:([.,])(\d+))?$/.exec(bare);
  const [, sign = "", whole, thousands, decimal, typed = ""] = match ?? [];
  if (whole === undefined || (decimal !== undefined && decimal === thousands)) return "figure";
  // With three decimals or more nobody can tell which a lone separator before three digits is; a nought behind it says so.
  if (thousands !== undefined && decimal === undefined && decimals >= 3) return "figureAmbiguous";
  const behind = decimals >= 3 ? typed.replace(/(?<=^\d{3,})0+$/, "") : typed;
  if (behind.length > decimals) return "figureDecimals";
  const value = Number(`${sign}${whole.replace(/[.,]/g, "")}${behind.padEnd(decimals, "0")}`);
  return Number.isSafeInteger(value) ? value + 0 : "figureTooLarge";
}
