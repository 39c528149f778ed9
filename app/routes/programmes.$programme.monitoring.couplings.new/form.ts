import { z } from "zod";
import { id, onceKey, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  name: requiredText(120),
  leadingId: id,
  followingId: id,
  once: onceKey,
});
