import { Link, useLoaderData } from "@remix-run/react";
import { RoutePlanShown } from "#charts/route-plan.tsx";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** By which route the decision comes about, and whether that can still be in time. */
export function PointRoute() {
  const { programme, point, planned, mayEdit, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.route;
  const isOwn = planned.recorded.length === 0;
  return (
    <section className="stack" aria-labelledby="route">
      <div className="row row--between">
        <h2 id="route">{say.heading}</h2>
        {mayEdit ? (
          <Link className="utrecht-link no-print" to={paths.route(programme.slug, point.id)}>
            {isOwn ? say.makeLink : say.editLink}
          </Link>
        ) : null}
      </div>
      {isOwn && planned.plan !== null ? <p className="muted">{say.own}</p> : null}
      <RoutePlanShown {...planned} today={today} />
    </section>
  );
}
