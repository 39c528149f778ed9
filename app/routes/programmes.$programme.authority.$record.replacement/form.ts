import { z } from "zod";
import { authorityFields, checkAuthority } from "#http/authority-form.server.ts";
import { onceKey, optionalDay, version } from "#http/fields.server.ts";

/** The day on which it begins is the day on which the old one ends, so it must be known. */
export const schema = z
  .strictObject({
    once: onceKey,
    version,
    ...authorityFields,
    validFrom: optionalDay.refine((day) => day !== null, { error: "day" }),
  })
  .check(checkAuthority);
