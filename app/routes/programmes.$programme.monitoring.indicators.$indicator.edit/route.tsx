import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editIndicator } from "#db/queries/indicator-commands.ts";
import { foundAll, foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { definitionIn, indicatorText } from "#http/indicator-form.server.ts";
import { indicatorChoices, indicatorNamed } from "#http/indicator-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { TextArea } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { IndicatorFields } from "#ui/indicator-fields.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { useIndicatorAsItStands } from "./use-indicator-as-it-stands.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const { indicator, definition, records } = await indicatorNamed(store, sight, params.indicator);
  return {
    title: words.indicators.form.editHeading(indicator.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ indicator, definition },
    choices: await indicatorChoices(store, sight, { today, records }),
  };
});

export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, sight, programme, author, params, today } = visit;
  const { indicator } = await indicatorNamed(store, sight, params.indicator);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { definition, findings } = definitionIn(value, indicator);
  if (findings.length > 0) return unprocessable(foundAll(form, findings));
  const { version, reason, partyIds } = value;
  const { kind } = await editIndicator(store, author, {
    ...{ programmeId: programme.id, id: indicator.id, version, on: today },
    ...{ text: indicatorText(value), definition, partyIds, reason },
  });
  if (kind === "not-there") throw notFound();
  if (kind === "name-taken") return unprocessable(foundAt(form, "name", "indicatorNameTaken"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.indicator(programme.slug, indicator.id)}?said=saved`);
});

export default function EditIndicator() {
  const { title, programme, indicator, definition, choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.indicators.form;
  const stands = useIndicatorAsItStands({ indicator, definition, ...choices });
  return (
    <MonitoringPage
      programme={programme}
      indicator={indicator}
      title={title}
      introduction={say.editIntroduction}
    >
      <ChangingForm
        version={indicator.version}
        form={form}
        labels={say.labels}
        stands={stands}
        back={paths.indicator(programme.slug, indicator.id)}
      >
        <IndicatorFields form={form} indicator={indicator} definition={definition} {...choices} />
        <TextArea
          name="reason"
          label={say.labels.reason}
          hint={say.hints.reason}
          form={form}
          value={typed(form, "reason")}
          rows={2}
        />
      </ChangingForm>
    </MonitoringPage>
  );
}
