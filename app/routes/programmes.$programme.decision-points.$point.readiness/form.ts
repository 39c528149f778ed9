import { z } from "zod";
import { choice, version } from "#http/fields.server.ts";

export const schema = z.strictObject({ to: choice(["draft", "ready"]), version });
