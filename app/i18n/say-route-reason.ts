import type { Body } from "#domain/body.ts";
import { takenBy } from "#domain/planned-step.ts";
import type { Reason } from "#domain/reason.ts";
import type { RouteStep } from "#domain/route.ts";
import { formatDay } from "./format.ts";
import { sayStep } from "./say-route.ts";
import type { Speech } from "./speech.ts";

type RouteReason = Extract<Reason, { readonly stepId: string }>;

interface Steps {
  readonly routeSteps: readonly RouteStep[];
  readonly governance: { readonly bodies: readonly Pick<Body, "id" | "name">[] };
}

/** What a route asks of a meeting: the step, the day, and the rule that the route is counted back by. */
export function sayRouteReason(
  reason: RouteReason,
  { routeSteps, governance }: Steps,
  { words, language }: Speech,
): string {
  const say = words.proposals.reasons.route;
  const shown = (day: Parameters<typeof formatDay>[0]) => formatDay(day, language);
  const step = routeSteps.find(({ id }) => id === reason.stepId);
  const name = step === undefined ? "?" : sayStep(step, namesIn(governance.bodies));
  switch (reason.kind) {
    case "will-miss": {
      const soonest = reason.soonestOn === null ? say.soonestUnknown : say.soonest(shown(reason.soonestOn));
      return `${say.willMiss(shown(reason.neededBy), name, shown(reason.deadline))} ${soonest}`;
    }
    case "step-due":
      return say.stepDue[reason.stepKind](name, shown(reason.deadline), shown(reason.papersOn));
    case "advice-owed":
      return say.adviceOwed(name, shown(reason.deadline), shown(reason.papersOn));
    case "step-next":
      return say.stepNext[reason.stepKind](name);
    case "papers-due": {
      const isRequest = step !== undefined && takenBy(step) === "term";
      return (isRequest ? say.requestDue : say.papersDue)(name, shown(reason.papersOn));
    }
  }
}

function namesIn(bodies: Steps["governance"]["bodies"]) {
  return Object.fromEntries(bodies.map(({ id, name }) => [id, name]));
}
