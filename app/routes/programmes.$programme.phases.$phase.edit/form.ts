import { z } from "zod";
import { optionalText, version } from "#http/fields.server.ts";
import { endsAfterStart, phaseFields } from "#http/phase-form.server.ts";

export const schema = z
  .strictObject({ ...phaseFields, reason: optionalText(500), version })
  .check(endsAfterStart);
