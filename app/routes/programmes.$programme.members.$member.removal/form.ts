import { z } from "zod";
import { ROLES } from "#domain/role.ts";
import { choice } from "#http/fields.server.ts";

export const schema = z.strictObject({ role: choice(ROLES) });
