import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listReportHeads, listReports } from "#db/queries/progress-reports.ts";
import {
  findReportRhythm,
  listOwnParticipants,
  listReportingMembers,
  listReportingWorkstreams,
  loadReportingThen,
} from "#db/queries/reporting.ts";
import { parseDay } from "#domain/day.ts";
import { isIn } from "#domain/progress-report.ts";
import { isAbout, periodOn, periodsUntil } from "#domain/report-period.ts";
import { remindersOf } from "#domain/report-reminder.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { PlanRooms } from "#ui/plan-rooms.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Period } from "./period.tsx";
import { Received } from "./received.tsx";
import { Reminders } from "./reminders.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** As many periods as one can choose from: a year, of four weeks each. */
const PERIODS = 13;

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, actor, words, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const then = asOf === null ? {} : await loadReportingThen(store, sight, asOf);
  const [{ rhythm }, heads, workstreams, members, own] = await Promise.all([
    findReportRhythm(store, sight, today, then),
    listReportHeads(store, sight, { asOf: asOf ?? undefined }),
    listReportingWorkstreams(store, sight, then),
    listReportingMembers(store, sight, then),
    listOwnParticipants(store, { personId: actor.personId, programmeIds: [programme.id], today }),
  ]);
  const asked = parseDay(new URL(request.url).searchParams.get("period") ?? "");
  const now = periodOn(rhythm, today);
  const period = asked !== undefined && asked <= now.until ? periodOn(rhythm, asked) : now;
  const ids = heads.filter((head) => isAbout(head, period)).map(({ id }) => id);
  const reports = await listReports(store, sight, ids);
  const participantIds = own.map(({ id }) => id);
  const isOwn = (workstream: (typeof workstreams)[number]) =>
    may("edit-plan") || isIn(workstream, { members, participantIds, on: today });
  return {
    title: words.reports.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ asOf, rhythm, period, today, isNow: period.from === now.from },
    mayEdit: may("edit-plan") && asOf === null,
    periods: periodsUntil(rhythm, { today, count: PERIODS }),
    hasWorkstreams: workstreams.length > 0,
    received: workstreams.flatMap(({ id, name }) => {
      const report = reports.find((one) => one.workstreamId === id);
      return report === undefined ? [] : [{ name, report }];
    }),
    reminders: remindersOf(period, { workstreams, reports: heads }).flatMap(({ workstreamId, silentSince }) =>
      workstreams
        .filter(({ id }) => id === workstreamId)
        .map((workstream) => ({
          ...{ id: workstream.id, name: workstream.name, silentSince },
          mayReport: may("report") && asOf === null && isOwn(workstream),
          who: members
            .filter((member) => member.workstreamId === workstreamId)
            .filter(({ until }) => until === null || today <= until)
            .map(({ participantId, name }) => ({ name, isLead: participantId === workstream.leadId })),
        })),
    ),
  };
});

export default function Reports() {
  const { title, programme, hasWorkstreams, asOf, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.reports;
  const isSet = useSearchParams()[0].get("said") === "set";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <h1>{title}</h1>
      <PlanRooms slug={programme.slug} asOf={asOf} />
      <AsOfBanner asOf={asOf} today={today} />
      <div role="status">{isSet ? <p className="notice">{say.said.set}</p> : null}</div>
      <p>{say.introduction}</p>
      <Rhythm />
      {hasWorkstreams ? (
        <>
          <Period />
          <Received />
          <Reminders />
        </>
      ) : (
        <p className="notice notice--quiet">{say.noWorkstreams}</p>
      )}
    </main>
  );
}

function Rhythm() {
  const { programme, rhythm, mayEdit } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports;
  return (
    <p className="row">
      <span>
        {say.rhythm(rhythm.everyWeeks, formatDay(rhythm.from, language))}
        {rhythm.isUsual ? <span className="muted"> ({say.usual})</span> : null}
      </span>
      {mayEdit ? (
        <Link className="utrecht-link no-print" to={paths.reportRhythm(programme.slug)}>
          {say.setRhythm}
        </Link>
      ) : null}
    </p>
  );
}
