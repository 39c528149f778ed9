import { daysBetween } from "#domain/day.ts";
import type { Reason } from "#domain/reason.ts";
import { STATUS_LIMITS } from "#domain/status.ts";
import { formatDay } from "./format.ts";
import type { Subjects } from "./say-proposal.ts";
import type { Speech } from "./speech.ts";

type ProgressReason = Extract<
  Reason,
  { readonly kind: "milestone-slipped" | "decision-wanted" | "action-overdue" }
>;

/** Why the progress of the work calls for an item. */
export function sayProgressReason(
  reason: ProgressReason,
  subjects: Pick<Subjects, "milestones" | "workstreams" | "actions" | "names">,
  { words, language }: Speech,
): string {
  const say = words.proposals.reasons;
  const shown = (day: Parameters<typeof formatDay>[0]) => formatDay(day, language);
  const named = (among: readonly { readonly id: string; readonly name: string }[], id: string) =>
    among.find((one) => one.id === id)?.name ?? words.pages.unknown;
  switch (reason.kind) {
    case "milestone-slipped": {
      const { milestoneId, baselineOn, from, to, why } = reason;
      const late = words.milestones.days(daysBetween(baselineOn, to));
      const { milestoneSlipped: slipped } = say;
      return [
        slipped.now(named(subjects.milestones, milestoneId), shown(to), late, shown(baselineOn)),
        slipped.rule(STATUS_LIMITS.slipDays.amber),
        ...(from === null ? [] : [slipped.was(shown(from))]),
        why === null ? slipped.noReason : slipped.why(why),
      ].join(" ");
    }
    case "decision-wanted": {
      const period = words.reports.period(shown(reason.periodFrom), shown(reason.periodUntil));
      return say.decisionWanted(named(subjects.workstreams, reason.workstreamId), period, reason.wanted);
    }
    case "action-overdue": {
      const action = subjects.actions.find(({ id }) => id === reason.actionId);
      const owner = action?.ownerId ? subjects.names[action.ownerId] : undefined;
      return say.actionOverdue(
        String(action?.number ?? "?"),
        action?.text ?? words.pages.unknown,
        shown(reason.dueOn),
        owner ?? words.actions.nobody,
      );
    }
  }
}
