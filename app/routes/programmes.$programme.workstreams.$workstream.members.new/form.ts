import { z } from "zod";
import { id, onceKey, optionalDay } from "#http/fields.server.ts";

export const schema = z
  .strictObject({ participantId: id, from: optionalDay, until: optionalDay, once: onceKey })
  .check(({ value: { from, until }, issues }) => {
    if (from !== null && until !== null && until < from)
      issues.push({ code: "custom", message: "dayOrder", path: ["until"], input: until });
  });
