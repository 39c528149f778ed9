import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import { addressWith, type SORTS } from "./asked.ts";
import type { loader } from "./route.tsx";

/** One row a decision point; the headings of four columns put it in another order. */
export function Register() {
  const { programme, points } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, confidential } = words.decisions;
  return (
    <table className="folding register">
      <thead>
        <tr>
          <Sortable by="number">{columns.number}</Sortable>
          <Sortable by="title">{columns.title}</Sortable>
          <th scope="col">{columns.body}</th>
          <Sortable by="neededBy">{columns.neededBy}</Sortable>
          <th scope="col">{words.register.inTime}</th>
          <Sortable by="state">{columns.state}</Sortable>
          <th scope="col">{columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <td>{point.number}</td>
            <th scope="row">
              <Link className="utrecht-link" to={paths.decisionPoint(programme.slug, point.id)}>
                {point.title}
              </Link>
              {point.isConfidential ? <span className="provenance">{confidential}</span> : null}
            </th>
            <td data-label={columns.body}>{point.bodyName}</td>
            <td data-label={columns.neededBy}>
              <DayOrUnknown day={point.neededBy} />
            </td>
            <td data-label={words.register.inTime}>
              <InTime plan={point.plan} />
            </td>
            <td data-label={columns.state}>{words.terms.decisionPointStates[point.state]}</td>
            <td data-label={columns.verdict}>
              {point.verdict === null ? "–" : <VerdictMark kind={point.verdict} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Plan = ReturnType<typeof useLoaderData<typeof loader>>["points"][number]["plan"];

/** Whether the route can still be in time: days of slack, or the word that it cannot. */
function InTime({ plan }: { readonly plan: Plan }) {
  const { words } = useSpeech();
  if (plan?.kind === "infeasible")
    return <VerdictMark kind="not-competent">{words.register.notInTime}</VerdictMark>;
  if (plan?.kind === "feasible" && plan.slackDays !== null)
    return <>{words.route.chart.slack(plan.slackDays)}</>;
  if (plan === null || plan.kind === "nothing-left") return <>–</>;
  return <span className="muted">{words.pages.unknown}</span>;
}

/** A heading that sorts: once by it, once more the other way. */
function Sortable({ by, children }: { readonly by: (typeof SORTS)[number]; readonly children: string }) {
  const { asked } = useLoaderData<typeof loader>();
  const isOn = asked.sort === by;
  const sorted = !isOn ? "none" : asked.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={sorted}>
      <Link
        className="utrecht-link"
        to={addressWith(asked, { sort: by, isDescending: isOn && !asked.isDescending })}
      >
        {children}
      </Link>
      <span aria-hidden="true">{{ none: "", ascending: " ▲", descending: " ▼" }[sorted]}</span>
    </th>
  );
}
