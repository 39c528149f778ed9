import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { editRouteStep } from "#db/queries/route-step-edits.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { routeStepIn } from "#http/open-point.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { stepFrom } from "#http/route-step-form.server.ts";
import { sayStep, sayTaking } from "#i18n/say-route.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PointCrumbs } from "#ui/point-crumbs.tsx";
import { RouteStepFields } from "#ui/route-step-fields.tsx";
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
    title: words.route.stepHeading(sayStep(step, bodyNames)),
    programme: { name: programme.name, slug: programme.slug },
    point: { id: point.id, title: point.title },
    bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
    step,
    stands: `${words.terms.routeStepKinds[step.kind]}: ${sayStep(step, bodyNames)}, ${sayTaking(step, bodyNames, visit)}`,
  };
});

export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author } = visit;
  const { point, step } = await routeStepIn(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await editRouteStep(store, author, {
    ...{ programmeId: programme.id, decisionPointId: point.id, id: step.id, version: value.version },
    step: stepFrom(value),
  });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.route(programme.slug, point.id)}?said=saved`);
});

export default function EditStep() {
  const { title, programme, point, bodies, step, stands } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.route;
  const isLost = form?.whole === "lostRace";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PointCrumbs programme={programme} point={point} />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={say.labels} sayWhole={() => say.lostRace} />
      {isLost ? (
        <section className="panel stack" aria-labelledby="theirs">
          <h2 id="theirs">{words.meetings.item.theirs}</h2>
          <p>{stands}</p>
        </section>
      ) : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={step.version} key={step.version} />
        <RouteStepFields form={form} step={step} bodies={bodies} />
        <FormButtons
          submit={isLost ? words.meetings.item.keepMine : words.meetings.item.save}
          back={{ to: paths.route(programme.slug, point.id), label: words.meetings.item.cancel }}
        />
      </Form>
    </main>
  );
}
