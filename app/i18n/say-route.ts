import type { RoutePlan } from "#domain/backward-plan.ts";
import type { Day } from "#domain/day.ts";
import type { ForwardPlan } from "#domain/forward-plan.ts";
import { takenBy } from "#domain/planned-step.ts";
import type { RouteStep } from "#domain/route.ts";
import { formatDay } from "./format.ts";
import type { Names, Speech } from "./speech.ts";

/** What a step is called: its own name, else the body that takes it. `bodyNames` is by id. */
export function sayStep({ name, bodyId }: Pick<RouteStep, "name" | "bodyId">, bodyNames: Names): string {
  return name ?? (bodyId === null ? "?" : (bodyNames[bodyId] ?? "?"));
}

/** What takes a step: `DT`, `42 dagen`, `56 dagen, wettelijk`, `duur onbekend`. */
export function sayTaking(step: RouteStep, bodyNames: Names, { words }: Speech): string {
  const body = step.bodyId === null ? null : (bodyNames[step.bodyId] ?? "?");
  if (takenBy(step) === "meeting") return body ?? "?";
  const days = step.termDays ?? 0;
  const say = words.route;
  if (takenBy(step) === "unknown") return say.termUnknown;
  const term = step.isStatutory ? say.statutoryTerm(days) : say.term(days);
  return body === null ? term : `${body}, ${term}`;
}

/** What a plan says, a sentence each: whether it can still be done in time, what must leave first, or what breaks. */
export function sayPlan(
  plan: RoutePlan,
  { bodyNames, today }: { readonly bodyNames: Names; readonly today: Day },
  speech: Speech,
): readonly string[] {
  const say = speech.words.route;
  const shown = (day: Day) => formatDay(day, speech.language);
  switch (plan.kind) {
    case "nothing-left":
      return [say.nothingLeft];
    case "no-date":
      return [say.noDate, ...saySoonest(plan.soonest, bodyNames, speech)];
    case "feasible":
      return sayFeasible(plan, { bodyNames, today }, speech);
    case "infeasible":
      return [
        say.infeasible(shown(plan.neededBy), sayStep(plan.broken.step, bodyNames)),
        sayBroken(plan.broken, today, speech),
        ...saySoonest(plan.soonest, bodyNames, speech),
      ];
  }
}

function sayFeasible(
  { steps, slackDays, neededBy }: Extract<RoutePlan, { kind: "feasible" }>,
  { bodyNames, today }: { readonly bodyNames: Names; readonly today: Day },
  speech: Speech,
): readonly string[] {
  const say = speech.words.route;
  const shown = (day: Day) => formatDay(day, speech.language);
  const unknown = sayUnknown(steps, bodyNames, speech);
  const first = steps.find(({ papersOn }) => papersOn !== null);
  if (first === undefined || first.papersOn === null || slackDays === null)
    return [say.feasibleUnknown(shown(neededBy)), ...unknown];
  const leaving =
    first.papersOn < today ? say.firstLate : first.meeting === null ? say.firstRequest : say.firstPapers;
  return [
    say.feasible(shown(neededBy), slackDays),
    leaving(sayStep(first.step, bodyNames), shown(first.papersOn)),
    ...unknown,
  ];
}

function sayBroken(
  { deadline, meeting, papersOn }: Extract<RoutePlan, { kind: "infeasible" }>["broken"],
  today: Day,
  { words, language }: Speech,
): string {
  const say = words.route.broken;
  const shown = (day: Day) => formatDay(day, language);
  if (meeting !== null && papersOn !== null) return say.papersLeft(shown(meeting.on), shown(papersOn));
  if (deadline < today) return say.passed(shown(deadline));
  return papersOn === null ? say.noMeeting(shown(deadline)) : say.request(shown(papersOn), shown(deadline));
}

function saySoonest(
  { steps, doneOn, stuckAt }: ForwardPlan,
  bodyNames: Names,
  speech: Speech,
): readonly string[] {
  const say = speech.words.route;
  if (stuckAt !== null) return [say.earliestUnknown(sayStep(stuckAt, bodyNames))];
  const earliest = doneOn === null ? [] : [say.earliest(formatDay(doneOn, speech.language))];
  return [...earliest, ...sayUnknown(steps, bodyNames, speech)];
}

function sayUnknown(steps: ForwardPlan["steps"], bodyNames: Names, { words }: Speech): readonly string[] {
  const unknown = steps.find(({ step }) => takenBy(step) === "unknown");
  return unknown === undefined ? [] : [words.route.unknownTime(sayStep(unknown.step, bodyNames))];
}
