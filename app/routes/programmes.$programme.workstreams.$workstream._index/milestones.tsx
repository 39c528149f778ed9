import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The milestones of the workstream with their days: agreed, expected, achieved. */
export function Milestones() {
  const { programme, milestones } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams.milestones;
  const { columns } = say;
  return (
    <section className="stack stack--tight" aria-labelledby="milestones">
      <div className="row row--between">
        <h2 id="milestones">{say.heading}</h2>
        <Link className="utrecht-link no-print" to={paths.milestones(programme.slug)}>
          {say.toAll}
        </Link>
      </div>
      {milestones.length === 0 ? (
        <p className="muted">{say.none}</p>
      ) : (
        <table className="folding">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.baselineOn}</th>
              <th scope="col">{columns.forecastOn}</th>
              <th scope="col">{columns.achievedOn}</th>
            </tr>
          </thead>
          <tbody>
            {milestones.map(({ id, name, baselineOn, forecastOn, achievedOn }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label={columns.baselineOn}>
                  <DayOrUnknown day={baselineOn} />
                </td>
                <td data-label={columns.forecastOn}>
                  <DayOrUnknown day={forecastOn} />
                </td>
                <td data-label={columns.achievedOn}>
                  {achievedOn === null ? (
                    <span className="muted">{say.notYet}</span>
                  ) : (
                    <DayText day={achievedOn} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
