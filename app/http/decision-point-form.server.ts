import { z } from "zod";
import { DOMAINS } from "#domain/authority.ts";
import { LEVELS } from "#domain/decision-point.ts";
import { amountFields, amountFrom, lacksAmount } from "./amount-form.server.ts";
import { choice, lines, optionalDay, optionalText, requiredText } from "./fields.server.ts";

/** What can be said of any decision point, new or old. */
export const decisionPointFields = {
  title: requiredText(200),
  requestedDecision: lines(4000),
  domains: z.array(choice(DOMAINS)).default([]),
  ...amountFields,
  cover: optionalText(300),
  /** A party that is named twice is still one party. */
  requiredPartyIds: z
    .array(z.string())
    .default([])
    .transform((ids) => [...new Set(ids)]),
  neededBy: optionalDay,
  level: choice(LEVELS).optional(),
  confidentialGround: optionalText(300),
  liftedById: z.string().optional(),
};

type Typed = z.output<z.ZodObject<typeof decisionPointFields>>;
/** What the fields must be together: something is asked, a known amount is given, what is confidential has a ground. */
export function checkDecisionPoint({ value, issues }: z.core.ParsePayload<Typed>): void {
  const find = (field: string, message: string) =>
    issues.push({ code: "custom", message, path: [field], input: "" });
  if (value.requestedDecision.length === 0) find("requestedDecision", "required");
  if (lacksAmount(value)) find("onceAmount", "euros");
  if (value.liftedById && value.confidentialGround === null) find("confidentialGround", "required");
}

/** The fields of the form as the decision point holds them. */
export function askedFrom(typed: Typed) {
  const { title, requestedDecision, domains, cover, requiredPartyIds, neededBy, confidentialGround } = typed;
  return {
    ...{ title, requestedDecision, domains, cover, requiredPartyIds, neededBy, confidentialGround },
    amount: amountFrom(typed),
    level: typed.level ?? null,
    liftedById: typed.liftedById || null,
  };
}
