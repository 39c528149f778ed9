import { z } from "zod";
import { id, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({ policyField: requiredText(100), parentId: id });
