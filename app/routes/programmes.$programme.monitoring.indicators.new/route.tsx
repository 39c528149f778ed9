import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createIndicator } from "#db/queries/indicator-commands.ts";
import { type DefinitionEdit, USUAL_TOLERANCES } from "#domain/indicator.ts";
import { foundAll, foundAt, readForm } from "#http/form.server.ts";
import { definitionIn, indicatorText } from "#http/indicator-form.server.ts";
import { indicatorChoices } from "#http/indicator-named.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { MakingForm } from "#ui/governance-form.tsx";
import { IndicatorFields } from "#ui/indicator-fields.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { store, sight, programme, words, today } = visit;
  return {
    title: words.indicators.form.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    choices: await indicatorChoices(store, sight, { today }),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { measure, scope, decimals, once } = value;
  const { definition, findings } = definitionIn(value, { measure, scope, decimals });
  if (findings.length > 0) return unprocessable(foundAll(form, findings));
  const made = await createIndicator(store, author, {
    ...{ programmeId: programme.id, on: today, once, definition, partyIds: value.partyIds },
    ...{ text: indicatorText(value), ground: { measure, scope, decimals } },
  });
  if (made.kind === "not-there") throw notFound();
  if (made.kind === "name-taken") return unprocessable(foundAt(form, "name", "indicatorNameTaken"));
  return redirect(`${paths.indicator(programme.slug, made.id)}?said=created`);
});

const BLANK = {
  indicator: { name: "", kind: "effectiveness", ownerId: null, workstreamId: null, decimals: 0 },
  definition: {
    ...{ definition: null, unit: null, direction: null, source: null, frequency: null },
    ...{ tolerances: USUAL_TOLERANCES, baseline: null, path: [] },
  } satisfies DefinitionEdit,
} as const;

export default function NewIndicator() {
  const { title, programme, choices, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.indicators.form;
  return (
    <MonitoringPage programme={programme} title={title} introduction={say.newIntroduction}>
      <MakingForm
        once={once}
        form={form}
        labels={say.labels}
        back={paths.monitoring(programme.slug)}
        submit={say.create}
      >
        <IndicatorFields form={form} {...BLANK} {...choices} isNew />
      </MakingForm>
    </MonitoringPage>
  );
}
