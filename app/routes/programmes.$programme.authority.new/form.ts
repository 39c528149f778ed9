import { z } from "zod";
import { authorityFields, checkAuthority } from "#http/authority-form.server.ts";
import { id, onceKey } from "#http/fields.server.ts";

export const schema = z
  .strictObject({ once: onceKey, holderId: id, ...authorityFields })
  .check(checkAuthority);
