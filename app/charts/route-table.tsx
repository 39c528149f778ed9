import type { RoutePlan } from "#domain/backward-plan.ts";
import type { RouteStep } from "#domain/route.ts";
import { formatDay } from "#i18n/format.ts";
import { sayStep, sayTaking } from "#i18n/say-route.ts";
import { capitalised } from "#i18n/speech.ts";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { ShownRoute } from "./route-plan.tsx";

/** The steps of a route, each with its latest days and how soon it could be taken. */
export function RouteTable({ route, plan, bodyNames, toolsOf }: ShownRoute) {
  const speech = useSpeech();
  const { words } = speech;
  const say = words.route;
  return (
    <table className="folding">
      <caption className="visually-hidden">{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.columns.place}</th>
          <th scope="col">{say.columns.step}</th>
          {plan?.kind === "no-date" ? null : (
            <>
              <th scope="col">{say.columns.papers}</th>
              <th scope="col">{say.columns.ends}</th>
            </>
          )}
          <th scope="col">{say.columns.soonest}</th>
          {toolsOf === undefined ? null : <th scope="col">{say.columns.tools}</th>}
        </tr>
      </thead>
      <tbody>
        {route.map((step, index) => (
          <tr key={step.id}>
            <td>{index + 1}</td>
            <th scope="row">
              {sayStep(step, bodyNames)}{" "}
              {step.version === 0 ? null : <ProvenanceTag provenance={step.provenance} />}
              <span className="small muted route-step__how">
                {capitalised(words.terms.routeStepKinds[step.kind])}
                {step.name === null && step.termDays === null
                  ? null
                  : `, ${sayTaking(step, bodyNames, speech)}`}
              </span>
            </th>
            {step.doneOn === null ? <Days step={step} plan={plan} /> : <Done step={step} plan={plan} />}
            {toolsOf === undefined ? null : <td className="no-print">{toolsOf(step, index)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Row {
  readonly step: RouteStep;
  readonly plan: RoutePlan | null;
}

function Done({ step, plan }: Row) {
  const { words, language } = useSpeech();
  return (
    <td colSpan={plan?.kind === "no-date" ? 1 : 3}>
      {step.doneOn === null ? null : words.route.doneOn(formatDay(step.doneOn, language))}
      {step.outcome === null ? null : `: ${step.outcome}`}
    </td>
  );
}

/** By when at the latest, and how soon; a dash where the plan did not come as far as this step. */
function Days({ step, plan }: Row) {
  const { words } = useSpeech();
  const { columns, notThis } = words.route;
  const latest =
    plan !== null && "steps" in plan ? plan.steps.find((one) => one.step.id === step.id) : undefined;
  const soonest =
    plan !== null && "soonest" in plan
      ? plan.soonest.steps.find((one) => one.step.id === step.id)
      : undefined;
  const broken = plan?.kind === "infeasible" && plan.broken.step.id === step.id ? plan.broken : undefined;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  const shown = (planned: typeof latest, day: "papersOn" | "endsOn") =>
    planned === undefined ? "–" : planned[day] === null ? unknown : <DayText day={planned[day]} />;
  return (
    <>
      {plan?.kind === "no-date" ? null : (
        <>
          <td data-label={columns.papers}>
            {broken?.papersOn ? <DayText day={broken.papersOn} /> : shown(latest, "papersOn")}
          </td>
          <td data-label={columns.ends}>
            {broken === undefined ? (
              shown(latest, "endsOn")
            ) : (
              <>
                <DayText day={broken.meeting?.on ?? broken.deadline} />{" "}
                <VerdictMark kind="not-competent">{notThis}</VerdictMark>
              </>
            )}
          </td>
        </>
      )}
      <td data-label={columns.soonest}>{shown(soonest, "endsOn")}</td>
    </>
  );
}
