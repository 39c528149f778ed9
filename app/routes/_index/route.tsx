import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { programmesOf } from "#auth/policy.ts";
import { CourseLine } from "#charts/course-line.tsx";
import { loadPortfolio } from "#db/queries/portfolio.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forSignedIn(async ({ request, actor, store, today, words }) => ({
  title: words.pages.portfolio.heading,
  today,
  mayFound: actor.isAdministrator,
  isHandedOver: new URL(request.url).searchParams.get("said") === "handed-over",
  programmes: await loadPortfolio(store, { among: programmesOf(actor), today }),
}));

export default function Portfolio() {
  const { programmes, mayFound, isHandedOver } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.portfolio;
  const sum = (key: "openPoints" | "openQuestions") => programmes.reduce((total, one) => total + one[key], 0);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{say.heading}</h1>
        <p className="lead">
          {programmes.length === 0
            ? mayFound
              ? words.founding.firstHint
              : say.none
            : say.summary(programmes.length, sum("openPoints"), sum("openQuestions"))}
        </p>
      </div>
      {isHandedOver ? (
        <p className="notice" role="status">
          {words.founding.handedOver}
        </p>
      ) : null}
      {programmes.length === 0 ? null : <ProgrammeTable />}
      {mayFound ? (
        <p className="row">
          <Link
            className={`utrecht-button utrecht-button--${programmes.length === 0 ? "primary" : "secondary"}-action`}
            to={paths.newProgramme()}
          >
            {programmes.length === 0 ? words.founding.first : words.founding.another}
          </Link>
          {programmes.length === 0 ? (
            <Link className="utrecht-link" to={paths.newPerson()}>
              {words.administration.people.add}
            </Link>
          ) : null}
        </p>
      ) : null}
    </main>
  );
}

function ProgrammeTable() {
  const { programmes, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, noMeeting } = words.pages.portfolio;
  return (
    <table className="folding portfolio">
      <thead>
        <tr>
          <th scope="col">{columns.programme}</th>
          <th scope="col">{columns.course}</th>
          <th scope="col">{columns.next}</th>
          <th scope="col">{columns.points}</th>
          <th scope="col">{columns.questions}</th>
        </tr>
      </thead>
      <tbody>
        {programmes.map(({ programme, phases, gates, next, openPoints, openQuestions }) => (
          <tr key={programme.id}>
            <th scope="row">
              <Link className="utrecht-link" to={paths.programme(programme.slug)}>
                {programme.name}
              </Link>
            </th>
            <td className="portfolio__course">
              <CourseLine
                programmeName={programme.name}
                phases={phases}
                gates={gates}
                today={today}
                size="row"
              />
            </td>
            <td data-label={columns.next}>
              {next === null ? (
                <span className="muted">{noMeeting}</span>
              ) : (
                <>
                  {next.bodyName}, <DayText day={next.on} from={today} />
                </>
              )}
            </td>
            <td data-label={columns.points}>
              <Count of={openPoints} what={columns.points} to={paths.decisionPoints(programme.slug)} />
            </td>
            <td data-label={columns.questions}>
              <Count of={openQuestions} what={columns.questions} to={paths.openQuestions(programme.slug)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number that leads to what it counts, under a name that says so out of its column too. */
function Count({ of, what, to }: { readonly of: number; readonly what: string; readonly to: string }) {
  if (of === 0) return of;
  return (
    <Link className="utrecht-link" to={to} aria-label={`${what}: ${of}`}>
      {of}
    </Link>
  );
}
