import type { Authority } from "#domain/authority.ts";
import { formatDay, formatList } from "./format.ts";
import { sayDomains } from "./say-verdict.ts";
import type { Speech } from "./speech.ts";

/** What the record lets its holder do, and about what. */
export function sayScope({ act, domains }: Pick<Authority, "act" | "domains">, speech: Speech): string {
  return `${speech.words.terms.acts[act]}: ${sayDomains(domains, speech)}`;
}

/** From when until when the record counts; once it is revoked, since when it no longer does. */
export function sayTerm(
  { validFrom, validUntil, revokedOn }: Pick<Authority, "validFrom" | "validUntil" | "revokedOn">,
  { words, language }: Speech,
): string {
  const { term, revokedOn: revoked } = words.authority;
  if (revokedOn !== null) return revoked(formatDay(revokedOn, language));
  if (validFrom !== null && validUntil !== null) {
    return term.between(formatDay(validFrom, language), formatDay(validUntil, language));
  }
  if (validUntil !== null) return term.until(formatDay(validUntil, language));
  return validFrom === null ? term.always : term.from(formatDay(validFrom, language));
}

/** Who at home must still confirm, and how long that takes. */
export function sayChain({ chain }: Pick<Authority, "chain">, { words, language }: Speech): string {
  const steps = chain.map(({ constituency, leadDays }) =>
    words.verdict.sentences.step(words.terms.constituencies[constituency], leadDays),
  );
  return steps.length === 0 ? words.authority.nobody : formatList(steps, language);
}
