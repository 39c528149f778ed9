import type { z } from "zod";
import type { Move } from "#db/queries/report-commands.ts";
import type { LightChoice } from "#domain/progress-report.ts";
import { ASPECTS, type Aspect, LIGHTS } from "#domain/status.ts";
import { checkbox, choice, id, optionalDay, optionalText, requiredText } from "./fields.server.ts";

/** As many milestones as one report moves; the others have a page of their own. */
export const MOST_MILESTONES = 20;

const light = choice(["computed", ...LIGHTS]);
type LightFields = Record<Aspect, typeof light> & Record<`${Aspect}Reason`, ReturnType<typeof optionalText>>;

/** What a report says: the texts, and a light with its reason for each aspect. */
export const reportFields = {
  done: requiredText(4000),
  coming: requiredText(4000),
  wantsDecision: checkbox,
  decisionWanted: optionalText(2000),
  ...(Object.fromEntries(
    ASPECTS.flatMap((aspect) => [
      [aspect, light],
      [`${aspect}Reason`, optionalText(500)],
    ]),
  ) as LightFields),
};

type ReportValue = z.output<z.ZodObject<typeof reportFields>>;

/** Whoever says that a decision is needed says which one. */
export function decisionIsNamed({
  value,
  issues,
}: {
  readonly value: Pick<ReportValue, "wantsDecision" | "decisionWanted">;
  readonly issues: z.core.$ZodRawIssue[];
}): void {
  if (!value.wantsDecision || value.decisionWanted !== null) return;
  issues.push({ code: "custom", path: ["decisionWanted"], message: "required", input: value });
}

/** The texts of a report as they were sent; a decision that was switched off is not wanted. */
export function textsIn({ done, coming, wantsDecision, decisionWanted }: ReportValue) {
  return { done, coming, decisionWanted: wantsDecision ? decisionWanted : null };
}

export function lightChoicesIn(value: ReportValue): Readonly<Record<Aspect, LightChoice>> {
  return Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, { choice: value[aspect], reason: value[`${aspect}Reason`] }]),
  ) as Record<Aspect, LightChoice>;
}

const rows = Array.from({ length: MOST_MILESTONES }, (_, index) => index + 1);

/** One row a milestone: which, on which day it was expected when the form was made, on which now, and why. */
export const milestoneFields = Object.fromEntries(
  rows.flatMap((row) => [
    [`milestone${row}`, id.optional()],
    [`was${row}`, optionalDay],
    [`forecast${row}`, optionalDay],
    [`reason${row}`, optionalText(500)],
  ]),
) as Record<`milestone${number}`, z.ZodOptional<typeof id>> &
  Record<`was${number}` | `forecast${number}`, typeof optionalDay> &
  Record<`reason${number}`, ReturnType<typeof optionalText>>;

type MilestoneValue = z.output<z.ZodObject<typeof milestoneFields>>;

/** The milestones that were moved, and the fields of those that were moved without a reason. */
export function movesIn(value: MilestoneValue): {
  readonly moves: readonly Move[];
  readonly unexplained: readonly string[];
} {
  const moves: Move[] = [];
  const unexplained: string[] = [];
  for (const row of rows) {
    const [milestoneId, from, to] = [value[`milestone${row}`], value[`was${row}`], value[`forecast${row}`]];
    if (milestoneId === undefined || from === undefined || to === undefined || from === to) continue;
    const reason = value[`reason${row}`] ?? null;
    if (reason === null) unexplained.push(`reason${row}`);
    else moves.push({ milestoneId, from, to, reason });
  }
  return { moves, unexplained };
}
