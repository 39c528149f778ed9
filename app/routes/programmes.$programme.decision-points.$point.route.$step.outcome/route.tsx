import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { completeRouteStep } from "#db/queries/route-step-edits.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { routeStepIn } from "#http/open-point.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { formatDay } from "#i18n/format.ts";
import { sayStep } from "#i18n/say-route.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PointCrumbs } from "#ui/point-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-decision-point", async (visit) => {
  const { store, sight, programme, words, today } = visit;
  const [{ point, step }, bodies] = await Promise.all([routeStepIn(visit), listBodies(store, sight)]);
  const bodyNames = Object.fromEntries(bodies.map(({ id, name }) => [id, name]));
  return {
    title: words.route.completionHeading(sayStep(step, bodyNames)),
    programme: { name: programme.name, slug: programme.slug },
    point: { id: point.id, title: point.title },
    step,
    today,
  };
});

export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { point, step } = await routeStepIn(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { doneOn, outcome, version } = value;
  if (doneOn !== null && doneOn > today)
    return unprocessable({ ...form, errors: { ...form.errors, doneOn: "future" } });
  const { kind } = await completeRouteStep(store, author, {
    ...{ programmeId: programme.id, decisionPointId: point.id, id: step.id, version },
    ...{ doneOn, outcome },
  });
  if (kind !== "saved") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.route(programme.slug, point.id)}?said=saved`);
});

export default function StepOutcome() {
  const { title, programme, point, step, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words, language } = useSpeech();
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
          <p>{step.doneOn === null ? words.pages.unknown : say.doneOn(formatDay(step.doneOn, language))}</p>
          {step.outcome === null ? null : <p className="prose">{step.outcome}</p>}
        </section>
      ) : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={step.version} key={step.version} />
        <TextField
          name="doneOn"
          label={say.labels.doneOn}
          hint={say.doneHint}
          form={form}
          value={step.doneOn ?? today}
          type="date"
          isShort
        />
        <TextArea name="outcome" label={say.labels.outcome} form={form} value={step.outcome ?? ""} />
        <FormButtons
          submit={isLost ? words.meetings.item.keepMine : words.meetings.item.save}
          back={{ to: paths.route(programme.slug, point.id), label: words.meetings.item.cancel }}
        />
      </Form>
    </main>
  );
}
