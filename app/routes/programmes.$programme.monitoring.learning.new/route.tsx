import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { recordLearning } from "#db/queries/learning-commands.ts";
import { isRunning } from "#domain/indicator.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { SelectField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { LearningFields } from "#ui/learning-fields.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, sight, programme, words, today } = visit;
  const { indicators } = await loadMonitoring(store, sight);
  const asked = new URL(request.url).searchParams.get("indicator");
  return {
    title: words.learning.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    indicators: indicators
      .filter((one) => one.measure === "text" && isRunning(one, today))
      .map(({ id, name }) => ({ value: id, label: name })),
    ...{ asked, once: newOnceKey() },
  };
});

export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { indicatorId, once, ...learned } = value;
  const { kind } = await recordLearning(store, author, {
    ...{ programmeId: programme.id, once, on: today, indicatorId, learned },
  });
  if (kind === "not-there") throw notFound();
  return redirect(`${paths.indicator(programme.slug, indicatorId)}?said=learned`);
});

export default function NewLearningPoint() {
  const { title, programme, indicators, asked, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.learning;
  const back = asked === null ? paths.monitoring(programme.slug) : paths.indicator(programme.slug, asked);
  return (
    <MonitoringPage programme={programme} title={title} introduction={say.introduction}>
      {indicators.length === 0 ? <p className="notice notice--quiet">{say.none}</p> : null}
      <MakingForm once={once} form={form} labels={say.labels} back={back}>
        <SelectField
          name="indicatorId"
          label={say.labels.indicatorId}
          form={form}
          value={asked ?? ""}
          options={indicators}
        />
        <LearningFields form={form} learned={{ area: null, theme: null, round: null, text: "" }} />
      </MakingForm>
    </MonitoringPage>
  );
}
