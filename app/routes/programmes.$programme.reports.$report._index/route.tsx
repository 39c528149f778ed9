import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listOwnParticipants, listReportingMembers } from "#db/queries/reporting.ts";
import { changedParts, isIn } from "#domain/progress-report.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { reportNamed } from "#http/report-named.server.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { ReportPaper } from "#ui/report-paper.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Editions } from "./editions.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, actor, params, today, words, may } = visit;
  const asOf = asOfIn(request, today);
  const [{ report, latest, editions, workstream }, members, own] = await Promise.all([
    reportNamed(store, sight, { id: params.report, asOf: asOf ?? undefined }),
    listReportingMembers(store, sight),
    listOwnParticipants(store, { personId: actor.personId, programmeIds: [programme.id], today }),
  ]);
  const participantIds = own.map(({ id }) => id);
  const isOwn = may("edit-plan") || isIn(workstream, { members, participantIds, on: today });
  return {
    title: words.reports.one.heading(workstream.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ asOf, today: asOf ?? today, report, latest: { id: latest.id, edition: latest.edition } },
    mayCorrect: may("report") && isOwn && asOf === null,
    editions: editions.map(({ lights, done, coming, decisionWanted, ...edition }, index) => {
      const before = editions[index + 1];
      const text = { lights, done, coming, decisionWanted };
      return { ...edition, changed: before === undefined ? [] : changedParts(before, text) };
    }),
  };
});

export default function OneReport() {
  const { title, programme, report, latest, mayCorrect, asOf, today } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words, language } = useSpeech();
  const say = words.reports;
  const said = search.get("said");
  const { periodFrom, periodUntil, provenance } = report;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: say.heading, to: paths.asOf(paths.reports(programme.slug, periodFrom), asOf) },
        ]}
      />
      <div role="status">
        {said === "submitted" || said === "corrected" ? <p className="notice">{say.said[said]}</p> : null}
      </div>
      <div className="stack stack--tight">
        <div className="row row--between">
          <h1>{title}</h1>
          {mayCorrect && report.id === latest.id ? (
            <Link
              className="utrecht-button utrecht-button--secondary-action no-print"
              to={paths.reportCorrection(programme.slug, latest.id)}
            >
              {say.one.correct}
            </Link>
          ) : null}
        </div>
        <p className="lead">
          {say.period(formatDay(periodFrom, language), formatDay(periodUntil, language))}
          {provenance === "entered" ? null : (
            <>
              {" "}
              <ProvenanceTag provenance={provenance} />
            </>
          )}
        </p>
      </div>
      <AsOfBanner asOf={asOf} today={today} />
      {report.id === latest.id ? null : (
        <p className="notice">
          {say.one.older(latest.edition)}{" "}
          <Link
            className="utrecht-link"
            to={paths.asOf(paths.progressReport(programme.slug, latest.id), asOf)}
          >
            {say.one.readLatest}
          </Link>
        </p>
      )}
      <ReportPaper report={report} />
      <Editions />
    </main>
  );
}
