import { z } from "zod";
import { DOMAINS } from "#domain/authority.ts";
import { COVER_NOTE_PARTS, type CoverNote, LEVELS } from "#domain/decision-point.ts";
import type { Amount } from "#domain/money.ts";
import {
  choice,
  lines,
  optionalDay,
  optionalEuros,
  optionalText,
  requiredText,
  version,
} from "#http/fields.server.ts";

const parts = Object.fromEntries(COVER_NOTE_PARTS.map((part) => [part, optionalText(4000)])) as Record<
  (typeof COVER_NOTE_PARTS)[number],
  ReturnType<typeof optionalText>
>;

export const schema = z
  .strictObject({
    title: requiredText(200),
    requestedDecision: lines(4000),
    domains: z.array(choice(DOMAINS)).default([]),
    amountKind: choice(["none", "unknown", "known"]),
    onceAmount: optionalEuros,
    structuralAmount: optionalEuros,
    cover: optionalText(300),
    /** A party that is named twice is still one party. */
    requiredPartyIds: z
      .array(z.string())
      .default([])
      .transform((ids) => [...new Set(ids)]),
    neededBy: optionalDay,
    level: choice(LEVELS).optional(),
    background: optionalText(4000),
    ...parts,
    version,
  })
  .check(({ value, issues }) => {
    if (value.requestedDecision.length === 0) {
      issues.push({ code: "custom", message: "required", path: ["requestedDecision"], input: "" });
    }
    if (value.amountKind === "known" && value.onceAmount === null && value.structuralAmount === null) {
      issues.push({ code: "custom", message: "euros", path: ["onceAmount"], input: "" });
    }
  });

type Typed = z.output<typeof schema>;

export function amountFrom({ amountKind, onceAmount, structuralAmount }: Typed): Amount {
  return amountKind === "known"
    ? { kind: amountKind, onceCents: onceAmount, structuralCents: structuralAmount }
    : { kind: amountKind };
}

/** What was written of the cover note; a part that is empty is not there. */
export function coverNoteFrom(typed: Typed): CoverNote {
  return Object.fromEntries(
    COVER_NOTE_PARTS.flatMap((part) => {
      const text = typed[part];
      return text === null ? [] : [[part, text]];
    }),
  );
}
