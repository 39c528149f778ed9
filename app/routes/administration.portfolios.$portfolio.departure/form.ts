import { z } from "zod";
import { id } from "#http/fields.server.ts";

export const schema = z.strictObject({ programme: id });
