import { AMOUNT_KINDS, type Amount } from "#domain/money.ts";
import { choice, optionalEuros } from "./fields.server.ts";

/** Whether money goes with it, and how much. */
export const amountFields = {
  amountKind: choice(AMOUNT_KINDS),
  onceAmount: optionalEuros,
  structuralAmount: optionalEuros,
};

interface Typed {
  readonly amountKind: Amount["kind"];
  readonly onceAmount: number | null;
  readonly structuralAmount: number | null;
}

/** Whether somebody said that the amount is known, and then gave none. */
export function lacksAmount({ amountKind, onceAmount, structuralAmount }: Typed): boolean {
  return amountKind === "known" && onceAmount === null && structuralAmount === null;
}

/** The amount that was typed; what was typed beside "none" or "unknown" does not count. */
export function amountFrom({ amountKind, onceAmount, structuralAmount }: Typed): Amount {
  return amountKind === "known"
    ? { kind: amountKind, onceCents: onceAmount, structuralCents: structuralAmount }
    : { kind: amountKind };
}
