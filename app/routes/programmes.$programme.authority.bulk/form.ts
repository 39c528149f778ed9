import { z } from "zod";
import { authorityFields, checkAuthority } from "#http/authority-form.server.ts";
import { id, onceKey } from "#http/fields.server.ts";

export const schema = z
  .strictObject({
    once: onceKey,
    holderIds: z.array(id, { error: "choose" }).min(1, { error: "choose" }),
    ...authorityFields,
  })
  .check(checkAuthority);
