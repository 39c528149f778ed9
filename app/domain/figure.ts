/** The most decimals that a value may have. */
export const MOST_DECIMALS = 4;

/**
 * A value out of what a person typed, in 10^-decimals: `1.234,5` and `1,234.5` with one decimal are 12345. Undefined where
 * it is no number, has more decimals than the indicator, or is so large that it is no longer exact.
 */
export function parseFigure(text: string, decimals: number): number | undefined {
  const bare = text.trim().replace(/\s/g, "").replace(/^[−–]/, "-");
  const match = /^(-?)(\d{1,3}(?:([.,])\d{3})+|\d+)(?:([.,])(\d+))?$/.exec(bare);
  const [, sign = "", whole, thousands, decimal, behind = ""] = match ?? [];
  if (whole === undefined || (decimal !== undefined && decimal === thousands)) return undefined;
  // With decimals a lone separator before three digits is the decimal one, where there are that many decimals.
  if (thousands !== undefined && decimal === undefined && decimals >= 3) return undefined;
  if (behind.length > decimals) return undefined;
  const value = Number(`${sign}${whole.replace(/[.,]/g, "")}${behind.padEnd(decimals, "0")}`);
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}
