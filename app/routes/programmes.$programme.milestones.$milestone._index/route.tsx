import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { TrendFigure } from "#charts/trend-figure.tsx";
import { listDecisions } from "#db/queries/decisions.ts";
import { loadPlanHistory } from "#db/queries/milestones.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { asReports } from "#domain/plan-history.ts";
import { trendOf } from "#domain/trend.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { milestoneNamed } from "#http/milestone-named.server.ts";
import { sayTrendLine } from "#i18n/say-trend.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Facts } from "./facts.tsx";
import { Agreed, Reports } from "./reports.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, params, store, sight, programme, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const known = { asOf: asOf ?? undefined };
  const milestone = await milestoneNamed(store, sight, { id: params.milestone, ...known });
  const [history, workstreams, decisions] = await Promise.all([
    loadPlanHistory(store, sight, { kind: "milestone", subjectId: milestone.id, ...known }),
    listWorkstreamNames(store, sight),
    listDecisions(store, sight),
  ]);
  const named = new Set([...history.forecasts, ...history.baselines].map(({ decisionId }) => decisionId));
  return {
    title: milestone.name,
    programme: { name: programme.name, slug: programme.slug },
    ...{ milestone, history, asOf, today },
    trend: trendOf(asReports(history), today),
    workstreamName: workstreams.find(({ id }) => id === milestone.workstreamId)?.name ?? null,
    // A decision that the asker may not see is behind it all the same; that it is there may be known, not which.
    decisions: Object.fromEntries(
      decisions.filter(({ id }) => named.has(id)).map(({ id, number }) => [id, number]),
    ),
    mayEdit: may("edit-plan") && asOf === null,
  };
});

export default function MilestonePage() {
  const { title, programme, milestone, history, asOf, today } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const say = words.milestones;
  const line = sayTrendLine({ ...milestone, number: 1 }, history, speech);
  return (
    <PlanPage
      programme={programme}
      title={title}
      trail={[{ label: say.heading, to: paths.asOf(paths.milestones(programme.slug), asOf) }]}
    >
      <AsOfBanner asOf={asOf} today={today} />
      <Said />
      <Tools />
      <Facts />
      <section className="stack" aria-labelledby="trend">
        <h2 id="trend">{say.trend.heading}</h2>
        {line.dots.length === 0 ? (
          <p className="notice notice--quiet">{say.trend.none}</p>
        ) : (
          <TrendFigure lines={[line]} today={today} label={say.trend.figure(title)} />
        )}
        <Reports />
        <Agreed />
      </section>
    </PlanPage>
  );
}

/** What may be done with it; nothing while one looks back. */
function Tools() {
  const { programme, milestone, mayEdit } = useLoaderData<typeof loader>();
  const { actions } = useSpeech().words.milestones;
  const room = (name: "edit" | "forecast" | "achievement" | "baseline") =>
    paths.milestoneRoom(programme.slug, milestone.id, name);
  if (!mayEdit) return null;
  return (
    <p className="row no-print">
      <Link className="utrecht-button utrecht-button--primary-action" to={room("forecast")}>
        {actions.forecast}
      </Link>
      <Link className="utrecht-link" to={room("achievement")}>
        {actions.achieve}
      </Link>
      <Link className="utrecht-link" to={room("baseline")}>
        {actions.rebaseline}
      </Link>
      <Link className="utrecht-link" to={room("edit")}>
        {actions.edit}
      </Link>
    </p>
  );
}

function Said() {
  const [search] = useSearchParams();
  const { said } = useSpeech().words.milestones;
  const key = (["created", "saved", "forecast", "achieved", "rebaselined"] as const).find(
    (one) => one === search.get("said"),
  );
  return <div role="status">{key ? <p className="notice">{said[key]}</p> : null}</div>;
}
