import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { programmesOf } from "#auth/policy.ts";
import { portfolioSummary } from "#domain/portfolio.ts";
import { paths } from "#paths";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { askedIn, isFiltered, searchOf } from "./asked.ts";
import { Filter } from "./filter.tsx";
import { obstaclesOf, portfolioFound } from "./found.server.ts";
import { ProgrammeTable } from "./programme-table.tsx";
import { shownRow } from "./shown-row.ts";
import { Summary } from "./summary.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** As many as are read in one go; the rest is a page further. */
const ROWS = 50;

export const loader = forSignedIn(async (visit) => {
  const { request, actor, today, words } = visit;
  const { searchParams } = new URL(request.url);
  const asked = askedIn(searchParams);
  const { page, count, rows } = await portfolioFound(visit, { asked, size: ROWS });
  const obstacles = await obstaclesOf(visit, rows);
  return {
    title: words.pages.portfolio.heading,
    ...{ today, asked, page, count },
    mayFound: actor.isAdministrator,
    isHandedOver: searchParams.get("said") === "handed-over",
    total: programmesOf(actor).length,
    summary: portfolioSummary(rows, today),
    rows: rows.map((row, index) => shownRow(row, obstacles[index] ?? null)),
  };
});

export default function Portfolio() {
  const { asked, page, count, total, isHandedOver } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="page portfolio-page">
      <Heading />
      {isHandedOver ? (
        <p className="notice" role="status">
          {words.founding.handedOver}
        </p>
      ) : null}
      {total === 0 ? null : (
        <>
          {count === 0 ? null : <Summary />}
          {total === 1 ? null : <Filter />}
          {isFiltered(asked) ? <p role="status">{words.portfolio.filter.found(count)}</p> : null}
          {count === 0 ? (
            <p className="notice notice--quiet">{words.portfolio.filter.none}</p>
          ) : (
            <ProgrammeTable />
          )}
        </>
      )}
      <PageLinks
        page={page}
        to={(number) => paths.portfolio() + searchOf(asked, number)}
        shown={words.pages.portfolio.shown(page.from, page.until, count)}
      />
      <Founding />
    </main>
  );
}

/** What this is, how much of it there is, and the other ways to look at it. */
function Heading() {
  const { asked, total, mayFound } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { links } = words.portfolio;
  return (
    <div className="row row--between">
      <h1>{words.pages.portfolio.heading}</h1>
      {total === 0 ? (
        <p className="lead">{mayFound ? words.founding.firstHint : words.pages.portfolio.none}</p>
      ) : (
        <p className="row no-print">
          <Link className="utrecht-link" to={paths.gateCalendar()}>
            {links.calendar}
          </Link>
          <Link className="utrecht-link" to={paths.tables()}>
            {links.tables}
          </Link>
          <a className="utrecht-link" href={paths.portfolioXlsx() + searchOf(asked)}>
            {links.xlsx}
          </a>
        </p>
      )}
    </div>
  );
}

/** Whoever runs the installation begins programmes here. */
function Founding() {
  const { total, mayFound } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (!mayFound) return null;
  return (
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
  );
}
