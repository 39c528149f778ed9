import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listMilestones, loadPlanHistory } from "#db/queries/milestones.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { asReports, historyOf } from "#domain/plan-history.ts";
import { TREND_PATTERNS, trendOf } from "#domain/trend.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { ListFileLinks } from "#ui/list-file-links.tsx";
import { PlanRooms } from "#ui/plan-rooms.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Filter } from "./filter.tsx";
import { MilestoneTable } from "./milestone-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, words, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const [milestones, history, workstreams] = await Promise.all([
    listMilestones(store, sight, { asOf: asOf ?? undefined }),
    loadPlanHistory(store, sight, { kind: "milestone", asOf: asOf ?? undefined }),
    listWorkstreamNames(store, sight),
  ]);
  const search = new URL(request.url).searchParams;
  const pattern = TREND_PATTERNS.find((one) => one === search.get("pattern")) ?? "";
  const workstream = workstreams.find(({ id }) => id === search.get("workstream"))?.id ?? "";
  const rows = milestones.map(({ id, name, workstreamId, ...days }) => {
    const trend = trendOf(asReports(historyOf(history, id)), today);
    const { baselineOn, forecastOn, achievedOn, provenance } = days;
    const facts = { baselineOn, forecastOn, achievedOn, provenance };
    return { id, name, workstreamId, ...facts, slipDays: trend.slipDays, pattern: trend.pattern };
  });
  const shown = rows.filter(
    (row) =>
      (pattern === "" || row.pattern === pattern) && (workstream === "" || row.workstreamId === workstream),
  );
  return {
    title: words.milestones.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ asOf, today, pattern, workstream, milestones: shown, isEmpty: rows.length === 0 },
    workstreams: workstreams.map(({ id, name }) => ({ value: id, label: name })),
    mayEdit: may("edit-plan") && asOf === null,
  };
});

export default function Milestones() {
  const { programme, milestones, isEmpty, mayEdit, asOf, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.milestones;
  const { slug } = programme;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(slug) },
        ]}
      />
      <div className="stack">
        <div className="row row--between">
          <h1>{say.heading}</h1>
          {mayEdit ? (
            <Link className="utrecht-button utrecht-button--primary-action" to={paths.newMilestone(slug)}>
              {say.newLink}
            </Link>
          ) : null}
        </div>
        <PlanRooms slug={slug} asOf={asOf} />
        <AsOfBanner asOf={asOf} today={today} />
        <p>{say.introduction}</p>
      </div>
      <Said />
      {isEmpty ? (
        <p className="notice notice--quiet">
          {say.none} {mayEdit ? say.addFirst : say.askLeader}
          {mayEdit ? (
            <>
              {" "}
              <Link className="utrecht-link" to={paths.listImport(slug, "milestones")}>
                {words.listImport.link}
              </Link>
            </>
          ) : null}
        </p>
      ) : (
        <>
          <FileLinks />
          <Filter />
          {milestones.length === 0 ? (
            <p className="notice notice--quiet">{say.noneShown}</p>
          ) : (
            <MilestoneTable />
          )}
        </>
      )}
    </main>
  );
}

/** The way to the trend and, where one sees today, out to a file and in from one. */
function FileLinks() {
  const { programme, asOf, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const trend = (
    <Link className="utrecht-link" to={paths.asOf(paths.milestoneTrend(programme.slug), asOf)}>
      {words.milestones.trendLink}
    </Link>
  );
  if (asOf !== null) return <p>{trend}</p>;
  return (
    <ListFileLinks slug={programme.slug} list="milestones" mayEdit={mayEdit}>
      {trend}
    </ListFileLinks>
  );
}

/** What was just done, said once to whoever sees it and to whoever hears it. */
function Said() {
  const [search] = useSearchParams();
  const { said } = useSpeech().words.milestones;
  return (
    <div role="status">
      {search.get("said") === "created" ? <p className="notice">{said.created}</p> : null}
    </div>
  );
}
