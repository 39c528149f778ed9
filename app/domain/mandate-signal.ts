import type { Authority } from "./authority.ts";

/**
 * What the law says of authority that rests on a mandate, each with its article of the Algemene wet bestuursrecht
 * (title 10.1, read 2026-11). They tell whoever records or reads it what to look at; they refuse nothing.
 */
export const MANDATE_SIGNALS = [
  /** A general mandate is given in writing (10:5 lid 2), and the record names no document. */
  { kind: "in-writing", article: "Awb 10:5 lid 2" },
  /** Not for generally binding rules, unless the power to make them allows for it (10:3 lid 2 a). */
  { kind: "not-for-rules", article: "Awb 10:3 lid 2 a" },
  /** Not where a decision must be taken by a qualified majority (10:3 lid 2 b). */
  { kind: "not-by-qualified-majority", article: "Awb 10:3 lid 2 b" },
  /** Whoever gave the mandate may still use the power (10:7). */
  { kind: "giver-stays-competent", article: "Awb 10:7" },
  /** Whoever gave the mandate may revoke it at any time, a general one in writing (10:8). */
  { kind: "revocable", article: "Awb 10:8" },
] as const;
export type MandateSignal = (typeof MANDATE_SIGNALS)[number];

/** The signals for a record: none unless it is to decide on the ground of a mandate. What is amiss comes first. */
export function mandateSignals({
  basis,
  act,
  reference,
}: Pick<Authority, "basis" | "act" | "reference">): readonly MandateSignal[] {
  // A mandate is the power to take decisions in the name of an administrative body (10:1), so only to decide needs one.
  if (basis !== "mandaat" || act !== "beslissen") return [];
  return MANDATE_SIGNALS.filter((signal) => !isAmiss(signal) || reference === null);
}

/** Whether something is missing from the record itself, rather than to be known about it. */
export function isAmiss({ kind }: MandateSignal): boolean {
  return kind === "in-writing";
}
