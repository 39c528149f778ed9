import { z } from "zod";
import { parseDay } from "#domain/day.ts";
import { type ExchangedPlan, isOneDay } from "#domain/exchanged-plan.ts";
import { PLAN_KINDS } from "#domain/plan.ts";
import { jsonIn } from "./json.server.ts";

const dayText = z.string().transform((text, context) => {
  const on = parseDay(text);
  if (on === undefined) context.addIssue({ code: "custom", message: "day" });
  return on ?? z.NEVER;
});
const days = { startsOn: dayText.nullable(), endsOn: dayText.nullable() };
const line = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u);
const key = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}]*$/u);

const task = z
  .strictObject({
    ...{ key, kind: z.enum(PLAN_KINDS), isMarked: z.boolean(), id: key.nullable(), guid: key.nullable() },
    ...{ name: line, withinKey: key.nullable(), ...days },
    baseline: z.strictObject(days).nullable(),
    isAchieved: z.boolean(),
  })
  .refine(({ kind, startsOn }) => !isOneDay(kind) || startsOn === null)
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn)
  .refine(({ kind, isAchieved, endsOn }) => !isAchieved || (kind === "milestone" && endsOn !== null));

const plan = z
  .strictObject({
    name: z.string().max(1000),
    tasks: z.array(task).min(1).max(2000),
    links: z.array(
      z.strictObject({ fromKey: key, toKey: key, lagDays: z.number().int().min(-2600).max(2600) }),
    ),
    recesses: z.array(z.strictObject({ name: z.string().max(1000), from: dayText, until: dayText })),
  })
  .refine(({ tasks }) => new Set(tasks.map((one) => one.key)).size === tasks.length)
  .refine(({ tasks }) => {
    // Each stands under one that came before it, so that the outline has no circle.
    const before = new Set<string>();
    return tasks.every((one) => (one.withinKey === null || before.has(one.withinKey)) && before.add(one.key));
  });

/**
 * A plan that was read, on its way through the form that confirms it: checked anew, because whoever sends a form may
 * have changed anything in it.
 */
export const exchangedPlan = z.string().transform((text, context): ExchangedPlan => {
  const parsed = plan.safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "unusable" });
  return z.NEVER;
});
