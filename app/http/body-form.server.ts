import type { z } from "zod";
import { BODY_FUNCTIONS, BODY_KINDS, type BodyEdit, DECISION_RULES } from "#domain/body.ts";
import { choice, id, optionalDay, optionalText, optionalTime, requiredText, whole } from "./fields.server.ts";

/** What can be said of any body, new or old. */
export const bodyFields = {
  name: requiredText(120),
  kind: choice(BODY_KINDS),
  reportsToId: id.optional(),
  remit: optionalText(2000),
  function: choice(BODY_FUNCTIONS).optional(),
  decisionRule: choice(DECISION_RULES).optional(),
  quorum: whole({ least: 1, most: 99, finding: "quorum" }).optional(),
  rhythmWeeks: whole({ least: 1, most: 52, finding: "rhythmWeeks" }).optional(),
  rhythmFrom: optionalDay,
  papersLeadDays: whole({ least: 0, most: 90, finding: "papersLeadDays" }),
  usualStart: optionalTime,
  usualEnd: optionalTime,
  usualPlace: optionalText(200),
  outlook: optionalText(2000),
};

type Typed = z.output<z.ZodObject<typeof bodyFields>>;

/** A meeting ends after it begins. */
export function endsAfterItStarts({ value, issues }: z.core.ParsePayload<Typed>): void {
  const { usualStart, usualEnd } = value;
  if (usualStart !== null && usualEnd !== null && usualEnd <= usualStart) {
    issues.push({ code: "custom", message: "timeOrder", path: ["usualEnd"], input: usualEnd });
  }
}

/** What was typed, as the domain says it: an empty field is unknown. */
export function bodyFrom(typed: Typed): BodyEdit {
  return {
    name: typed.name,
    kind: typed.kind,
    reportsToId: typed.reportsToId ?? null,
    remit: typed.remit ?? "",
    function: typed.function ?? null,
    decisionRule: typed.decisionRule ?? null,
    quorum: typed.quorum ?? null,
    rhythmWeeks: typed.rhythmWeeks ?? null,
    rhythmFrom: typed.rhythmFrom,
    papersLeadDays: typed.papersLeadDays,
    usualStart: typed.usualStart ?? null,
    usualEnd: typed.usualEnd ?? null,
    usualPlace: typed.usualPlace,
    outlook: typed.outlook,
  };
}
