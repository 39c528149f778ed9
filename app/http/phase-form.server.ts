import type { z } from "zod";
import { checkbox, optionalDay, requiredText } from "./fields.server.ts";

/** What can be said of any phase, new or old. */
export const phaseFields = {
  name: requiredText(200),
  isProvisional: checkbox,
  startsOn: optionalDay,
  endsOn: optionalDay,
};

/** A phase does not end before it starts. */
export function endsAfterStart(
  context: z.core.ParsePayload<{ readonly startsOn: string | null; readonly endsOn: string | null }>,
): void {
  const { startsOn, endsOn } = context.value;
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return;
  context.issues.push({ code: "custom", message: "dayOrder", path: ["endsOn"], input: endsOn });
}
