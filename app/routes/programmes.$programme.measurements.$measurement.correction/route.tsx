import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { findIndicatorOf } from "#db/queries/indicators.ts";
import { correctMeasurement } from "#db/queries/measurement-commands.ts";
import { figureFault, parseFigure } from "#domain/figure.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { indicatorNamed } from "#http/indicator-named.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { sayFigure, sayPeriod, typedFigure } from "#i18n/say-figure.ts";
import { paths } from "#paths";
import { TextArea, TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { programme, words } = visit;
  const { indicator, definition, measurement, isCorrected } = await measurementNamed(visit);
  return {
    title: words.indicators.correction.heading(indicator.name),
    programme: { name: programme.name, slug: programme.slug },
    indicator: { id: indicator.id, name: indicator.name },
    of: { decimals: indicator.decimals, unit: definition.unit },
    ...{ measurement, isCorrected, once: newOnceKey() },
  };
});

/** Adds a measurement that stands in the place of this one; an empty value says that nobody knows after all. */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { indicator, measurement } = await measurementNamed(visit);
  const { form, value: sent } = await readForm(request, schema);
  if (sent === undefined) return unprocessable(form);
  const { source, reason, once } = sent;
  const value = sent.value === null ? null : parseFigure(sent.value, indicator.decimals);
  if (value === undefined) {
    const fault = figureFault(sent.value ?? "", indicator.decimals);
    return unprocessable(foundAt(form, "value", fault ?? "figure"));
  }
  const { kind } = await correctMeasurement(store, author, {
    ...{ programmeId: programme.id, id: measurement.id, on: today, value, source, reason, once },
  });
  if (kind === "not-there") throw notFound();
  if (kind === "unchanged") return unprocessable(foundAt(form, "value", "correctionUnchanged"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.indicator(programme.slug, indicator.id)}?said=corrected`);
});

/** The measurement in the address with its indicator; 404 where there is none. */
async function measurementNamed({ store, sight, params }: ProgrammeVisit) {
  const indicatorId = await findIndicatorOf(store, sight, params.measurement ?? "");
  const { indicator, definition, records } = await indicatorNamed(store, sight, indicatorId);
  const measurement = records.measurements.find(({ id }) => id === params.measurement);
  if (measurement === undefined) throw notFound();
  const isCorrected = records.measurements.some(({ correctsId }) => correctsId === measurement.id);
  return { indicator, definition, measurement, isCorrected };
}

export default function CorrectMeasurement() {
  const { title, programme, indicator, of, measurement, isCorrected, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const speech = useSpeech();
  const say = speech.words.indicators.correction;
  const { value, source, periodFrom, periodUntil } = measurement;
  const stood = value === null ? speech.words.pages.unknown : sayFigure(value, of, speech);
  return (
    <MonitoringPage programme={programme} indicator={indicator} title={title} introduction={say.introduction}>
      <p>{say.was(sayPeriod({ from: periodFrom, until: periodUntil }, speech), stood)}</p>
      {isCorrected ? <p className="notice notice--error">{say.alreadyCorrected}</p> : null}
      <MakingForm
        once={once}
        form={form}
        labels={say.labels}
        back={paths.indicator(programme.slug, indicator.id)}
        submit={say.submit}
      >
        <TextField
          name="value"
          label={say.labels.value}
          hint={say.hint}
          form={form}
          value={value === null ? "" : typedFigure(value, of, speech)}
          inputMode="decimal"
          isShort
        />
        <TextField name="source" label={say.labels.source} form={form} value={source ?? ""} />
        <TextArea name="reason" label={say.labels.reason} form={form} rows={2} />
      </MakingForm>
    </MonitoringPage>
  );
}
