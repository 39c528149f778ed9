import type { Day } from "#domain/day.ts";
import { isOneDay, type PlanDays, type PlanFinding } from "#domain/exchanged-plan.ts";
import type { PlanKind } from "#domain/plan.ts";
import type { PlanChange } from "#domain/plan-changes.ts";
import { formatDay } from "./format.ts";
import { type Speech, uncapitalised } from "./speech.ts";

/** One line of a preview: what it is about, what that is called, and what would become of it. */
export interface SaidChange {
  readonly what: string;
  readonly name: string;
  readonly how: string;
}

export function sayPlanChange(
  change: PlanChange,
  names: ReadonlyMap<string, string>,
  speech: Speech,
): SaidChange {
  const { kinds, changes: say, link } = speech.words.planFile;
  const days = (kind: PlanKind, of: PlanDays) => sayDays(kind, of, speech);
  switch (change.kind) {
    case "made": {
      const { task, withinKey } = change;
      const when =
        task.isAchieved && task.endsOn
          ? say.achieved(formatDay(task.endsOn, speech.language))
          : days(task.kind, task);
      const above = withinKey === null ? undefined : names.get(withinKey);
      const how = above === undefined ? say.made(when) : say.madeUnder(when, above);
      const agreed = task.baseline === null ? "" : `; ${say.baselined(days(task.kind, task.baseline))}`;
      return { what: kinds[task.kind], name: task.name, how: how + agreed };
    }
    case "renamed":
      return { what: kinds[change.of.kind], name: change.of.name, how: say.renamed(change.name) };
    case "moved": {
      const { of, to, isAchieved } = change;
      const becomes =
        isAchieved && to.endsOn ? say.achieved(formatDay(to.endsOn, speech.language)) : days(of.kind, to);
      return { what: kinds[of.kind], name: of.name, how: say.moved(days(of.kind, of), becomes) };
    }
    case "baselined": {
      const { of, baseline } = change;
      return { what: kinds[of.kind], name: of.name, how: say.baselined(days(of.kind, baseline)) };
    }
    case "placed":
      return { what: kinds[change.of.kind], name: change.of.name, how: say.placed(change.within) };
    case "linked": {
      const { from, to, lagDays } = change;
      return { what: link, name: to, how: lagDays === 0 ? say.linked(from) : say.linkedLater(from, lagDays) };
    }
    case "lagged":
      return { what: link, name: change.to, how: say.lagged(change.from, change.wasDays, change.lagDays) };
  }
}

/** A finding, with the task that has it before the colon. */
export function sayPlanFinding(
  { problem, key, name, about }: PlanFinding,
  { words }: Pick<Speech, "words">,
): string {
  const { problems, atTask } = words.planFile;
  const sentence = problems[problem](about);
  return key === null
    ? sentence
    : `${atTask(key.replace(/^\w+:/, ""), name ?? "")}: ${uncapitalised(sentence)}`;
}

function sayDays(kind: PlanKind, { startsOn, endsOn }: PlanDays, { words, language }: Speech): string {
  const { changes: say, unknown } = words.planFile;
  const called = (on: Day | null) => (on === null ? unknown : formatDay(on, language));
  if (startsOn === null && endsOn === null) return say.undated;
  return isOneDay(kind) ? say.on(called(endsOn)) : say.stretch(called(startsOn), called(endsOn));
}
