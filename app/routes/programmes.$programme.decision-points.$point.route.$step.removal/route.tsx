import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { removeRouteStep } from "#db/queries/route-step-edits.ts";
import { readButtons } from "#http/form.server.ts";
import { routeStepIn } from "#http/open-point.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { formatList } from "#i18n/format.ts";
import { sayStep } from "#i18n/say-route.ts";
import { paths } from "#paths";
import { ConfirmingForm } from "#ui/confirming-form.tsx";
import { PointCrumbs } from "#ui/point-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-decision-point", async (visit) => {
  const { store, sight, programme, words } = visit;
  const [{ point, step }, bodies] = await Promise.all([routeStepIn(visit), listBodies(store, sight)]);
  const bodyNames = Object.fromEntries(bodies.map(({ id, name }) => [id, name]));
  return {
    title: words.gates.removal.heading(sayStep(step, bodyNames)),
    programme: { name: programme.name, slug: programme.slug },
    point: { id: point.id, title: point.title },
    version: step.version,
  };
});

/** Takes a step off its route, unless somebody changed it since (409), or a criterion of a gate rests on it (422). */
export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author } = visit;
  const { point, step } = await routeStepIn(visit);
  const { version } = await readButtons(request, schema);
  const done = await removeRouteStep(store, author, {
    ...{ programmeId: programme.id, decisionPointId: point.id, id: step.id, version },
  });
  if (done.kind === "answers-gates") return unprocessable({ gates: done.gates });
  if (done.kind !== "saved") return conflict({ gates: [] });
  return redirect(`${paths.route(programme.slug, point.id)}?said=removed`);
});

/** The question whether the step goes; where it may not go, which gates need it. */
export default function StepRemoval() {
  const { title, programme, point, version } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words, language } = useSpeech();
  const say = words.gates.removal;
  const gates = refused?.gates ?? [];
  const names = formatList(
    gates.map(({ name }) => name),
    language,
  );
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PointCrumbs programme={programme} point={point} />
      <h1>{title}</h1>
      {refused === undefined ? null : (
        <div className="notice notice--error stack" role="alert">
          <p>{gates.length === 0 ? say.changed : say.refused(names)}</p>
          <ul>
            {gates.map(({ id, name }) => (
              <li key={id}>
                <Link className="utrecht-link" to={paths.gate(programme.slug, id)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{say.question}</p>
      <ConfirmingForm
        version={version}
        submit={say.submit}
        back={paths.route(programme.slug, point.id)}
        cancel={say.back}
      />
    </main>
  );
}
