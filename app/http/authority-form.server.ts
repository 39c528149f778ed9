import { z } from "zod";
import { ACTS, type Authority, BASES, DOMAINS, type RatificationStep } from "#domain/authority.ts";
import { CONSTITUENCIES } from "#domain/party.ts";
import { choice, optionalDay, optionalEuros, optionalText, whole } from "./fields.server.ts";

const ratifiedBy = choice(CONSTITUENCIES).optional();
const leadDays = whole({ least: 1, most: 365, finding: "leadDays" }).optional();

/** What can be said of any authority, whoever holds it. Ratifications go in the order of their numbers. */
export const authorityFields = {
  act: choice(ACTS),
  domains: z.array(choice(DOMAINS), { error: "domains" }).min(1, { error: "domains" }),
  onceCeiling: optionalEuros,
  structuralCeiling: optionalEuros,
  validFrom: optionalDay,
  validUntil: optionalDay,
  basis: choice(BASES),
  reference: optionalText(300),
  ...{ ratifiedBy1: ratifiedBy, leadDays1: leadDays, ratifiedBy2: ratifiedBy, leadDays2: leadDays },
  ...{ ratifiedBy3: ratifiedBy, leadDays3: leadDays, ratifiedBy4: ratifiedBy, leadDays4: leadDays },
};
const fields = z.object(authorityFields);
type Typed = z.output<typeof fields>;

const STEPS = [1, 2, 3, 4] as const;

/** What goes wrong between fields: an end before the beginning, half of a ratification. */
export function checkAuthority({ value, issues }: z.core.ParsePayload<Typed>): void {
  const { validFrom, validUntil } = value;
  const find = (field: string, message: string) =>
    issues.push({ code: "custom", message, path: [field], input: "" });
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) find("validUntil", "dayOrder");
  for (const step of STEPS) {
    const [who, days] = [value[`ratifiedBy${step}`], value[`leadDays${step}`]];
    if (who === undefined && days !== undefined) find(`ratifiedBy${step}`, "choose");
    if (who !== undefined && days === undefined) find(`leadDays${step}`, "leadDays");
  }
}

/** The authority that was typed, without who holds it. */
export function authorityFrom(value: Typed): Omit<Authority, "id" | "holderId" | "revokedOn" | "provenance"> {
  const { act, domains, validFrom, validUntil, basis, reference } = value;
  return {
    ...{ act, domains: [...new Set(domains)], validFrom, validUntil, basis, reference },
    ceiling: { onceCents: value.onceCeiling, structuralCents: value.structuralCeiling },
    chain: STEPS.flatMap((step): readonly RatificationStep[] => {
      const [constituency, days] = [value[`ratifiedBy${step}`], value[`leadDays${step}`]];
      return constituency === undefined || days === undefined ? [] : [{ constituency, leadDays: days }];
    }),
  };
}
