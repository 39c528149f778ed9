import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { RoutePlanShown } from "#charts/route-plan.tsx";
import { loadGovernance } from "#db/queries/governance.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { addRouteStep } from "#db/queries/route-step-edits.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { openPointIn } from "#http/open-point.server.ts";
import { plannedRoute } from "#http/planned-route.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { stepFrom } from "#http/route-step-form.server.ts";
import { paths } from "#paths";
import { PointCrumbs } from "#ui/point-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { AddStep } from "./add-step.tsx";
import { schema } from "./form.ts";
import { StepTools } from "./step-tools.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, sight, programme, today, words } = visit;
  const point = await openPointIn(visit);
  const [governance, meetings] = await Promise.all([
    loadGovernance(store, sight),
    listMeetings(store, sight),
  ]);
  return {
    title: words.route.editHeading(point.title),
    programme: { name: programme.name, slug: programme.slug },
    point: { id: point.id, title: point.title },
    planned: await plannedRoute(visit, point, { governance, meetings }),
    bodies: governance.bodies.map(({ id, name }) => ({ value: id, label: name })),
    wanted: new URL(request.url).searchParams.get("term"),
    once: newOnceKey(),
    today,
  };
});

export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author } = visit;
  const point = await openPointIn(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const on = { programmeId: programme.id, decisionPointId: point.id };
  const { kind } = await addRouteStep(store, author, { ...on, step: stepFrom(value), once: value.once });
  if (kind === "not-there") throw notFound();
  return redirect(`${paths.route(programme.slug, point.id)}?said=added`);
});

export default function RouteEditor() {
  const { title, programme, point, planned, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const say = words.route;
  const said = search.get("said") ?? "";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PointCrumbs programme={programme} point={point} />
      <div className="stack">
        <h1>{title}</h1>
        <p>
          <Link className="utrecht-link" to={paths.decisionPoint(programme.slug, point.id)}>
            {say.back}
          </Link>
        </p>
      </div>
      <div role="status">
        {Object.hasOwn(say.said, said) ? (
          <p className="notice">{say.said[said as keyof typeof say.said]}</p>
        ) : null}
      </div>
      {planned.recorded.length === 0 ? (
        <p className="notice notice--quiet">{say.none}</p>
      ) : (
        <RoutePlanShown
          {...planned}
          today={today}
          toolsOf={(step, place) => <StepTools step={step} place={place} count={planned.recorded.length} />}
        />
      )}
      <AddStep form={form} />
    </main>
  );
}
