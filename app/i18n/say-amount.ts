import type { Amount, Ceiling } from "#domain/money.ts";
import { centsIn, formatEuros, formatList } from "./format.ts";
import type { Speech } from "./speech.ts";

/** What a decision costs, in words. */
export function sayAmount(amount: Amount, speech: Speech): string {
  const { amount: say } = speech.words.agenda;
  if (amount.kind !== "known") return say[amount.kind];
  return sayCents(amount, speech);
}

/** Up to where somebody may decide; without limit where there is none. */
export function sayCeiling(ceiling: Ceiling, speech: Speech): string {
  return centsIn(ceiling).length === 0 ? speech.words.authority.unlimited : sayCents(ceiling, speech);
}

function sayCents(value: Amount | Ceiling, { words, language }: Speech): string {
  const { once, structural } = words.agenda.amount;
  const parts = centsIn(value).map(({ cents, isStructural }) =>
    (isStructural ? structural : once)(formatEuros(cents, language)),
  );
  return formatList(parts, language);
}
