import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { isOpen } from "#domain/decision-point.ts";
import { verdictAtNext } from "#domain/next-meeting.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { VerdictMark } from "#ui/verdict-mark.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, today, words, may }) => {
  const [points, governance, meetings, attendance] = await Promise.all([
    listDecisionPoints(store, sight),
    loadGovernance(store, sight),
    listMeetings(store, sight),
    listAttendance(store, sight),
  ]);
  const around = { governance, meetings, attendance, today };
  return {
    title: words.decisions.heading,
    programme: { name: programme.name, slug: programme.slug },
    mayAdd: may("edit-decision-point"),
    points: points.map((point) => ({
      id: point.id,
      number: point.number,
      title: point.title,
      neededBy: point.neededBy,
      state: point.state,
      isConfidential: point.confidentialGround !== null,
      bodyName: governance.bodies.find(({ id }) => id === point.bodyId)?.name ?? "",
      verdict: isOpen(point) ? (verdictAtNext(point, around)?.kind ?? null) : null,
    })),
  };
});

export default function DecisionPoints() {
  const { programme, points, mayAdd } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.decisions;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <div className="row row--between">
        <h1>{say.heading}</h1>
        {mayAdd ? (
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.newDecisionPoint(programme.slug)}
          >
            {words.points.newLink}
          </Link>
        ) : null}
      </div>
      {points.length === 0 ? <p className="muted">{say.none}</p> : <Register />}
    </main>
  );
}

function Register() {
  const { programme, points } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, confidential } = words.decisions;
  return (
    <table className="folding">
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.body}</th>
          <th scope="col">{columns.neededBy}</th>
          <th scope="col">{columns.state}</th>
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
