import { z } from "zod";
import { DOMAINS } from "#domain/authority.ts";
import { choice, id, onceKey, optionalDay } from "#http/fields.server.ts";

export const schema = z
  .strictObject({
    partyId: id,
    bodyId: id,
    /** None ticked is every domain. */
    domains: z.array(choice(DOMAINS)).default([]),
    from: optionalDay,
    until: optionalDay,
    once: onceKey,
  })
  .check(({ value, issues }) => {
    const { from, until } = value;
    if (from !== null && until !== null && until < from) {
      issues.push({ code: "custom", message: "dayOrder", path: ["until"], input: until });
    }
  });
