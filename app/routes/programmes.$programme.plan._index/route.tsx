import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listMeetings, listRecesses } from "#db/queries/meetings.ts";
import { loadPlan } from "#db/queries/plan.ts";
import { parseDay } from "#domain/day.ts";
import { takesPlace } from "#domain/meeting.ts";
import { windowOf, ZOOMS } from "#domain/timeline.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { PlanRooms } from "#ui/plan-rooms.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Legend } from "./legend.tsx";
import { PlanTable } from "./plan-table.tsx";
import { Ties } from "./ties.tsx";
import { Timeline } from "./timeline.tsx";
import { ZoomLinks } from "./zoom-links.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, words, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const [plan, meetings, recesses, bodies] = await Promise.all([
    loadPlan(store, sight, { asOf: asOf ?? undefined }),
    listMeetings(store, sight),
    listRecesses(store, sight),
    listBodies(store, sight),
  ]);
  const { items, dependencies, gates } = plan;
  const search = new URL(request.url).searchParams;
  const zoom = ZOOMS.find((one) => one === search.get("zoom")) ?? "all";
  const days = items.flatMap(({ startsOn, endsOn, baseline }) => [
    ...[startsOn ?? [], endsOn ?? []].flat(),
    ...(baseline === null ? [] : [baseline.startsOn ?? [], baseline.endsOn ?? []].flat()),
  ]);
  const deciding = bodies.filter(
    ({ id, function: does }) => does === "decides" || gates.some(({ bodyId }) => bodyId === id),
  );
  return {
    title: words.timeline.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ items, dependencies, asOf, today },
    window: windowOf(zoom, { around: parseDay(search.get("from") ?? "") ?? today, days, today }),
    // Of meetings and recess nobody keeps what was known when: they are drawn on today's plan only.
    recesses: asOf === null ? recesses.map(({ name, from, until }) => ({ name, from, until })) : [],
    meetings:
      asOf === null
        ? deciding.map(({ id, name }) => ({
            ...{ id, name },
            days: meetings.filter((one) => one.bodyId === id && takesPlace(one)).map(({ on }) => on),
          }))
        : [],
    mayEdit: may("edit-plan") && asOf === null,
  };
});

export default function PlanPage() {
  const { programme, items, asOf, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.timeline;
  return (
    <main id="content" tabIndex={-1} className="page plan-page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <div className="stack">
        <h1>{say.heading}</h1>
        <PlanRooms slug={programme.slug} asOf={asOf} />
        <AsOfBanner asOf={asOf} today={today} remark={say.asOf.planToo} />
        <p>{say.introduction}</p>
      </div>
      <Said />
      {items.length === 0 ? (
        <p className="notice notice--quiet">
          {say.none} {say.addFirst}
        </p>
      ) : (
        <>
          <Tools />
          <ZoomLinks />
          <Timeline />
          <Legend />
          <PlanTable />
          <Ties />
        </>
      )}
    </main>
  );
}

function Tools() {
  const { programme, mayEdit, asOf } = useLoaderData<typeof loader>();
  const { timeline: say, planFile } = useSpeech().words;
  if (asOf !== null) return null;
  return (
    <p className="row no-print">
      <Link className="utrecht-button utrecht-button--primary-action" to={paths.slip(programme.slug)}>
        {say.slipLink}
      </Link>
      {mayEdit ? (
        <>
          <Link className="utrecht-link" to={paths.newDependency(programme.slug)}>
            {say.tieLink}
          </Link>
          <Link className="utrecht-link" to={paths.planImport(programme.slug)}>
            {planFile.heading}
          </Link>
        </>
      ) : (
        <a className="utrecht-link" href={paths.planXml(programme.slug)}>
          {planFile.out}
        </a>
      )}
    </p>
  );
}

/** What was just done, said once to whoever sees it and to whoever hears it. */
function Said() {
  const [search] = useSearchParams();
  const say = useSpeech().words.timeline;
  const said = { ...say.ties.said, slipped: say.slip.said };
  const key = (["tied", "untied", "slipped"] as const).find((one) => one === search.get("said"));
  return <div role="status">{key ? <p className="notice">{said[key]}</p> : null}</div>;
}
