import { z } from "zod";
import { ACTS, BASES, DOMAINS } from "#domain/authority.ts";
import { CONSTITUENCIES } from "#domain/party.ts";
import { choice, id, onceKey, optionalDay, optionalEuros, optionalText, whole } from "#http/fields.server.ts";

export const schema = z
  .strictObject({
    once: onceKey,
    holderId: id,
    act: choice(ACTS),
    domains: z.array(choice(DOMAINS), { error: "domains" }).min(1, { error: "domains" }),
    onceCeiling: optionalEuros,
    structuralCeiling: optionalEuros,
    validFrom: optionalDay,
    validUntil: optionalDay,
    basis: choice(BASES),
    reference: optionalText(300),
    ratifiedBy: choice(CONSTITUENCIES).optional(),
    leadDays: whole({ least: 1, most: 365, finding: "leadDays" }).optional(),
  })
  .check(({ value, issues }) => {
    const { validFrom, validUntil, ratifiedBy, leadDays } = value;
    if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
      issues.push({ code: "custom", message: "dayOrder", path: ["validUntil"], input: validUntil });
    }
    if (ratifiedBy === undefined && leadDays !== undefined) {
      issues.push({ code: "custom", message: "choose", path: ["ratifiedBy"], input: ratifiedBy });
    }
    if (ratifiedBy !== undefined && leadDays === undefined) {
      issues.push({ code: "custom", message: "leadDays", path: ["leadDays"], input: leadDays });
    }
  });
