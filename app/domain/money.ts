/** Whole euro cents. */
export type Cents = number;

export const AMOUNT_KINDS = ["none", "unknown", "known"] as const;

/**
 * What a decision costs. `unknown` is not `none`: money is involved, but nobody has said how much.
 * Once in euro cents, structural in euro cents a year; null where there is no such part.
 */
export type Amount =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly onceCents: Cents | null; readonly structuralCents: Cents | null };

/** Up to where somebody may decide; null is without limit. Once, and structural a year. */
export interface Ceiling {
  readonly onceCents: Cents | null;
  readonly structuralCents: Cents | null;
}

export const NO_CEILING: Ceiling = { onceCents: null, structuralCents: null };

export type Fit = "fits" | "over" | "unknown";

/** Whether the amount stays under the ceiling. An unknown amount fits only where there is no limit at all. */
export function fitUnder(amount: Amount, ceiling: Ceiling): Fit {
  if (amount.kind === "none") return "fits";
  if (amount.kind === "unknown") return isUnlimited(ceiling) ? "fits" : "unknown";
  return under(amount.onceCents, ceiling.onceCents) && under(amount.structuralCents, ceiling.structuralCents)
    ? "fits"
    : "over";
}

/** By how many cents an amount goes over a ceiling, once and a year together; 0 where it does not, or is unknown. */
export function excessCents(amount: Amount, ceiling: Ceiling): Cents {
  if (amount.kind !== "known") return 0;
  return above(amount.onceCents, ceiling.onceCents) + above(amount.structuralCents, ceiling.structuralCents);
}

/**
 * Euro cents from what a person typed, in Dutch or English notation: `50.000`, `1.234,56`, `€ 1,234.56`.
 * Undefined where it is no amount, or so large that cents are no longer exact.
 */
export function parseEuros(text: string): Cents | undefined {
  const bare = text.trim().replace(/^(€|EUR)\s*/i, "");
  const match = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(bare);
  const [, whole, thousands, decimal, cents] = match ?? [];
  if (whole === undefined || (decimal !== undefined && decimal === thousands)) return undefined;
  const total = Number(whole.replace(/[.,]/g, "")) * 100 + Number((cents ?? "").padEnd(2, "0"));
  return Number.isSafeInteger(total) ? total : undefined;
}

function isUnlimited(ceiling: Ceiling): boolean {
  return ceiling.onceCents === null && ceiling.structuralCents === null;
}

function under(cents: Cents | null, limit: Cents | null): boolean {
  return cents === null || limit === null || cents <= limit;
}

function above(cents: Cents | null, limit: Cents | null): Cents {
  return cents === null || limit === null ? 0 : Math.max(0, cents - limit);
}
