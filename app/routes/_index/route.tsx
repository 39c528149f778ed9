import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { programmesOf } from "#auth/policy.ts";
import { CourseLine } from "#charts/course-line.tsx";
import { loadPortfolio } from "#db/queries/portfolio.ts";
import { pageAsked } from "#http/page-asked.server.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** As many as are read in one go; the rest is a page further. */
const ROWS = 50;

export const loader = forSignedIn(async ({ request, actor, store, today, words }) => {
  const among = programmesOf(actor);
  const page = pageAsked(request, { total: among.length, size: ROWS });
  const offset = (page.number - 1) * ROWS;
  return {
    title: words.pages.portfolio.heading,
    today,
    page,
    mayFound: actor.isAdministrator,
    isHandedOver: new URL(request.url).searchParams.get("said") === "handed-over",
    total: among.length,
    programmes: await loadPortfolio(store, { among, today, limit: ROWS, offset }),
  };
});

export default function Portfolio() {
  const { programmes, page, total, mayFound, isHandedOver } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.portfolio;
  const isWhole = programmes.length === total;
  const sum = (key: "openPoints" | "openQuestions") => programmes.reduce((total, one) => total + one[key], 0);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{say.heading}</h1>
        <p className="lead">
          {total > 0 ? null : mayFound ? words.founding.firstHint : say.none}
          {total > 0 && isWhole ? say.summary(total, sum("openPoints"), sum("openQuestions")) : null}
          {isWhole ? null : say.shown(page.from, page.until, total)}
        </p>
      </div>
      {isHandedOver ? (
        <p className="notice" role="status">
          {words.founding.handedOver}
        </p>
      ) : null}
      {total === 0 ? null : <ProgrammeTable />}
      <Pages />
      {mayFound ? (
        <p className="row">
          <Link
            className={`utrecht-button utrecht-button--${total === 0 ? "primary" : "secondary"}-action`}
            to={paths.newProgramme()}
          >
            {total === 0 ? words.founding.first : words.founding.another}
          </Link>
          {total === 0 ? (
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

/** To the rows before and after these; the order is that of the portfolio, so a page keeps its place. */
function Pages() {
  const { page } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.portfolio;
  if (page.last === 1) return null;
  return (
    <nav className="row" aria-label={say.pages}>
      {page.number === 1 ? null : (
        <Link className="utrecht-link" to={paths.portfolio(page.number - 1)} rel="prev">
          {say.previous}
        </Link>
      )}
      <span className="muted">{say.page(page.number, page.last)}</span>
      {page.number === page.last ? null : (
        <Link className="utrecht-link" to={paths.portfolio(page.number + 1)} rel="next">
          {say.next}
        </Link>
      )}
    </nav>
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
