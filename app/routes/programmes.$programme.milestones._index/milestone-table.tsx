import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { PatternMark } from "#ui/pattern-mark.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { SlipWords } from "#ui/slip-words.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** One row a milestone: what was agreed, what is expected, and what the row of forecasts shows. */
export function MilestoneTable() {
  const { programme, milestones, workstreams, asOf } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, count, noWorkstream } = words.milestones;
  return (
    <table className="folding">
      <caption className="muted small">{count(milestones.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.workstream}</th>
          <th scope="col">{columns.baseline}</th>
          <th scope="col">{columns.forecast}</th>
          <th scope="col">{columns.slip}</th>
          <th scope="col">{columns.pattern}</th>
          <th scope="col">{columns.achieved}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map(({ id, name, workstreamId, provenance, ...days }) => (
          <tr key={id}>
            <th scope="row">
              <Link className="utrecht-link" to={paths.asOf(paths.milestone(programme.slug, id), asOf)}>
                {name}
              </Link>{" "}
              <ProvenanceTag provenance={provenance} />
            </th>
            <td data-label={columns.workstream}>
              {workstreams.find(({ value }) => value === workstreamId)?.label ?? (
                <span className="muted">{noWorkstream}</span>
              )}
            </td>
            <td data-label={columns.baseline}>
              <DayOrUnknown day={days.baselineOn} />
            </td>
            <td data-label={columns.forecast}>
              <DayOrUnknown day={days.forecastOn} />
            </td>
            <td data-label={columns.slip}>
              <SlipWords days={days.slipDays} />
            </td>
            <td data-label={columns.pattern}>
              <PatternMark pattern={days.pattern} />
            </td>
            <td data-label={columns.achieved}>
              {days.achievedOn === null ? "–" : <DayText day={days.achievedOn} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
