import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { parseDay } from "#domain/day.ts";
import { gateCalendar, type ProgrammeGate } from "#domain/gate-calendar.ts";
import { isToCome } from "#domain/programme-signals.ts";
import { formatDay } from "#i18n/format.ts";
import { sayGateStanding } from "#i18n/say-gate-standing.ts";
import { paths } from "#paths";
import { askedIn } from "#routes/_index/asked.ts";
import { portfolioFound } from "#routes/_index/found.server.ts";
import { shownGate } from "#routes/_index/shown-row.ts";
import { Crumbs } from "#ui/crumbs.tsx";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Chart } from "./chart.tsx";
import { Legend } from "./legend.tsx";
import { OtherQuarters } from "./other-quarters.tsx";
import { Quarters, Undated } from "./quarters.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** As many programmes as are drawn on one page. */
const ROWS = 50;
/** Further away than this nobody plans: a day outside is not asked. */
const YEARS = { from: "1900", until: "2200" };

export const loader = forSignedIn(async (visit) => {
  const { request, today, words, language } = visit;
  const asked = parseDay(new URL(request.url).searchParams.get("from") ?? "");
  const around = asked !== undefined && asked > YEARS.from && asked < YEARS.until ? asked : today;
  const { page, count, rows } = await portfolioFound(visit, {
    asked: askedIn(new URLSearchParams()),
    size: ROWS,
  });
  const { quarters, overdue, undated, ...calendar } = gateCalendar(rows, { around, today });
  const shown = ({ programme, gate }: ProgrammeGate) => ({
    ...{ slug: programme.slug, programmeName: programme.name, ...shownGate(gate), mark: gate.mark },
    ...{ passage: gate.passage, standing: sayGateStanding(gate, { words, language }) },
  });
  const planned = quarters.flatMap(({ gates }) => gates).filter(({ gate }) => isToCome(gate));
  return {
    title: words.portfolio.calendar.heading,
    ...{ today, page, count, around, window: calendar.window, later: calendar.later },
    planned: planned.length,
    held: planned.filter(({ gate }) => gate.readiness.kind === "held").length,
    unsaid: planned.filter(({ gate }) => gate.readiness.kind === "without-criteria").length,
    hasGates: rows.some(({ signals }) => signals.gates.length > 0),
    programmes: rows.map(({ programme }) => ({ slug: programme.slug, name: programme.name })),
    quarters: quarters.map(({ window, gates }) => ({ from: window.from, gates: gates.map(shown) })),
    overdue: overdue.map(shown),
    undated: undated.map(shown),
  };
});

export default function GateCalendarPage() {
  const { title, window, planned, held, unsaid, hasGates, page, count, around, later } =
    useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.portfolio.calendar;
  return (
    <main id="content" tabIndex={-1} className="page portfolio-page">
      <Crumbs trail={[{ label: words.pages.portfolio.heading, to: paths.portfolio() }]} />
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">
          {say.introduction(formatDay(window.from, language), formatDay(window.until, language))}
        </p>
        {hasGates ? (
          <p>{say.summary(planned, held, unsaid)}</p>
        ) : (
          <p className="notice notice--quiet">{say.none}</p>
        )}
      </div>
      {hasGates ? (
        <>
          <OtherQuarters />
          {planned === 0 ? <Undated /> : null}
          <Chart />
          <Legend />
          {later === 0 ? null : <p className="muted">{say.more(later)}</p>}
          <Quarters />
          {planned === 0 ? null : <Undated />}
        </>
      ) : null}
      <PageLinks
        page={page}
        to={(number) => paths.gateCalendar(around, number)}
        shown={words.pages.portfolio.shown(page.from, page.until, count)}
      />
    </main>
  );
}
