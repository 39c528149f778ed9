import type { Authority, Domain } from "./authority.ts";
import { afterTerm, type WorkCalendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { type Amount, excessCents, type Fit, fitUnder } from "./money.ts";

/** How well one domain is covered by the best record for it. */
export type Cover =
  | { readonly kind: "free"; readonly domain: Domain; readonly record: Authority }
  | { readonly kind: "ratified"; readonly domain: Domain; readonly record: Authority; readonly on: Day }
  | { readonly kind: "amount-unknown"; readonly domain: Domain; readonly record: Authority }
  | { readonly kind: "over"; readonly domain: Domain; readonly record: Authority }
  | { readonly kind: "missing"; readonly domain: Domain };

const BEST_FIRST: readonly Cover["kind"][] = ["free", "ratified", "amount-unknown", "over", "missing"];

interface Over {
  readonly records: readonly Authority[];
  readonly amount: Amount;
  readonly table: { readonly on: Day; readonly calendar: WorkCalendar };
}

/**
 * The best cover of a domain by any of the records. Each domain is weighed by itself: one member may cover content
 * and another finance, and every record added can only make it better.
 */
export function coverOf(domain: Domain, { records, amount, table }: Over): Cover {
  return records
    .filter((record) => record.domains.includes(domain))
    .map((record): Cover => coverBy(record, { domain, amount, table }))
    .reduce<Cover>((best, cover) => (isBetter(cover, best, amount) ? cover : best), {
      kind: "missing",
      domain,
    });
}

/** When a chain of ratifications that starts on the meeting day is through: each step after the one before it. */
export function definitiveOn(on: Day, chain: Authority["chain"], calendar: WorkCalendar): Day {
  return chain.reduce((from, { leadDays }) => afterTerm(from, leadDays, calendar), on);
}

/** Over the ceiling is a reservation where somebody at home must ratify anyway, and a gap where nobody does. */
function coverBy(
  record: Authority,
  { domain, amount, table }: { domain: Domain; amount: Amount; table: Over["table"] },
): Cover {
  if (record.chain.length > 0) {
    return { kind: "ratified", domain, record, on: definitiveOn(table.on, record.chain, table.calendar) };
  }
  const how: Fit = domain === "financiën" ? fitUnder(amount, record.ceiling) : "fits";
  return { kind: how === "fits" ? "free" : how === "over" ? "over" : "amount-unknown", domain, record };
}

/** Of two that are too low, the ceiling that asks the amount to come down least. */
function isBetter(one: Cover, other: Cover, amount: Amount): boolean {
  const rank = BEST_FIRST.indexOf(one.kind) - BEST_FIRST.indexOf(other.kind);
  if (rank !== 0 || one.kind === "missing" || other.kind === "missing") return rank < 0;
  if (one.kind === "ratified" && other.kind === "ratified" && one.on !== other.on) return one.on < other.on;
  const excess = excessCents(amount, one.record.ceiling) - excessCents(amount, other.record.ceiling);
  if (one.kind === "over" && excess !== 0) return excess < 0;
  return one.record.id < other.record.id;
}
