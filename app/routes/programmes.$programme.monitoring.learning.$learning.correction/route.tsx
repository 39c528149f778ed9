import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { correctLearning } from "#db/queries/learning-commands.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { TextArea } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { LearningFields } from "#ui/learning-fields.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { programme, words } = visit;
  const { learned, indicator, isCorrected } = await learningNamed(visit);
  return {
    title: words.learning.correctionHeading(indicator.name),
    programme: { name: programme.name, slug: programme.slug },
    indicator: { id: indicator.id, name: indicator.name },
    ...{ learned, isCorrected, once: newOnceKey() },
  };
});

/** Adds a learning point that stands in the place of this one. */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { learned: old, indicator } = await learningNamed(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { reason, once, ...learned } = value;
  const { kind } = await correctLearning(store, author, {
    ...{ programmeId: programme.id, id: old.id, once, on: today, learned, reason },
  });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.indicator(programme.slug, indicator.id)}?said=learned`);
});

/** The learning point in the address with its indicator; 404 where there is none. */
async function learningNamed({ store, sight, params }: ProgrammeVisit) {
  const { indicators, learning } = await loadMonitoring(store, sight);
  const learned = learning.find(({ id }) => id === params.learning);
  const indicator = indicators.find(({ id }) => id === learned?.indicatorId);
  if (learned === undefined || indicator === undefined) throw notFound();
  return { learned, indicator, isCorrected: learning.some(({ correctsId }) => correctsId === learned.id) };
}

export default function CorrectLearningPoint() {
  const { title, programme, indicator, learned, isCorrected, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.learning;
  return (
    <MonitoringPage
      programme={programme}
      indicator={indicator}
      title={title}
      introduction={say.correctionIntroduction}
    >
      {isCorrected ? <p className="notice notice--error">{say.alreadyCorrected}</p> : null}
      <MakingForm
        once={once}
        form={form}
        labels={say.labels}
        back={paths.indicator(programme.slug, indicator.id)}
      >
        <LearningFields form={form} learned={learned} />
        <TextArea name="reason" label={say.labels.reason} form={form} rows={2} />
      </MakingForm>
    </MonitoringPage>
  );
}
