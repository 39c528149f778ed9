import { z } from "zod";
import { id, onceKey, requiredText } from "#http/fields.server.ts";

export const schema = z.strictObject({
  leadingId: id,
  followingId: id,
  name: requiredText(120),
  once: onceKey,
});
