import type { ReactNode } from "react";
import type { RoutePlan } from "#domain/backward-plan.ts";
import type { Day } from "#domain/day.ts";
import type { RouteStep } from "#domain/route.ts";
import type { RouteLine } from "#domain/route-line.ts";
import { sayPlan } from "#i18n/say-route.ts";
import type { Names } from "#i18n/speech.ts";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import { RouteLineChart } from "./route-line.tsx";
import { RouteTable } from "./route-table.tsx";

export interface ShownRoute {
  readonly route: readonly RouteStep[];
  readonly plan: RoutePlan | null;
  readonly line: RouteLine | null;
  readonly bodyNames: Names;
  readonly today: Day;
  /** What may be done with a step at its place, where somebody may. */
  readonly toolsOf?: (step: RouteStep, place: number) => ReactNode;
}

/** A route counted back: whether it can be done in time in words, the line to scale, and the same as a table. */
export function RoutePlanShown(shown: ShownRoute) {
  const { plan, line, bodyNames, today } = shown;
  const speech = useSpeech();
  const say = speech.words.route;
  const [lead = say.over, ...rest] = plan === null ? [] : sayPlan(plan, { bodyNames, today }, speech);
  return (
    <>
      <div className="stack stack--tight">
        <p className="lead route-lead">
          {plan?.kind === "infeasible" ? <VerdictMark kind="not-competent">{lead}</VerdictMark> : null}
          {plan?.kind === "feasible" ? <VerdictMark kind="competent">{lead}</VerdictMark> : null}
          {plan?.kind === "no-date" ? <VerdictMark kind="unknown">{lead}</VerdictMark> : null}
          {plan === null || plan.kind === "nothing-left" ? lead : null}
        </p>
        {rest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {line === null || plan === null || plan.kind === "nothing-left" ? null : (
        <>
          <RouteLineChart
            line={line}
            neededBy={"neededBy" in plan ? plan.neededBy : null}
            earliestOn={plan.soonest.doneOn}
            slackDays={plan.kind === "feasible" ? plan.slackDays : null}
            label={[say.chart.label, lead, ...rest].join(". ")}
          />
          <Legend line={line} />
        </>
      )}
      <RouteTable {...shown} />
    </>
  );
}

/** What the marks on the line mean: only those that stand on it. */
function Legend({ line }: { readonly line: RouteLine }) {
  const say = useSpeech().words.route.legend;
  return (
    <ul className="route-legend">
      <li>
        <svg width="12" height="16" aria-hidden="true">
          <path d="M6 1V15" className="route-line__papers" />
        </svg>
        {say.papers}
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle cx="9" cy="9" r="6" className="route-line__stop" />
        </svg>
        {say.stop}
      </li>
      {line.broken === null ? null : (
        <li>
          <Sign className="route-line__broken">
            <rect x={-9} y={-9} width={18} height={18} />
            <path d="M-5 -5 5 5M5 -5 -5 5" />
          </Sign>
          {say.broken}
        </li>
      )}
      {line.earliest === null ? null : (
        <li>
          <Sign className="route-line__earliest">
            <path d="M0 -9 9 0 0 9 -9 0Z" />
          </Sign>
          {say.earliest}
        </li>
      )}
      {line.recesses.length === 0 ? null : (
        <li>
          <svg width="18" height="14" aria-hidden="true">
            <rect width="18" height="14" fill="url(#recess)" />
          </svg>
          {say.recess}
        </li>
      )}
    </ul>
  );
}

/** A mark that is drawn around its own middle, as it stands on the line. */
function Sign({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" className={className}>
      {children}
    </svg>
  );
}
