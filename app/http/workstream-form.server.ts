import type { z } from "zod";
import { WORKSTREAM_NATURES, type WorkstreamEdit } from "#domain/workstream.ts";
import { choice, id, optionalDay, optionalText, requiredText } from "./fields.server.ts";

/** What can be said of any workstream, new or old. */
export const workstreamFields = {
  name: requiredText(120),
  theme: optionalText(200),
  nature: choice(WORKSTREAM_NATURES).optional(),
  leadId: id.optional(),
  parentId: id.optional(),
  bodyId: id.optional(),
  startsOn: optionalDay,
  endsOn: optionalDay,
};

type Typed = z.output<z.ZodObject<typeof workstreamFields>>;

export function finishesAfterItStarts({ value, issues }: z.core.ParsePayload<Typed>): void {
  const { startsOn, endsOn } = value;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    issues.push({ code: "custom", message: "dayOrder", path: ["endsOn"], input: endsOn });
  }
}

/** What was typed, as the domain says it: an empty field is unknown. */
export function workstreamFrom(typed: Typed): WorkstreamEdit {
  const { name, theme, nature, leadId, parentId, bodyId, startsOn, endsOn } = typed;
  return {
    ...{ name, theme, startsOn, endsOn },
    nature: nature ?? null,
    leadId: leadId ?? null,
    parentId: parentId ?? null,
    bodyId: bodyId ?? null,
  };
}
