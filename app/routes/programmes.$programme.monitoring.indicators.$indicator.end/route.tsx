import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { endIndicator } from "#db/queries/indicator-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { indicatorNamed } from "#http/indicator-named.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { EndForm } from "#ui/end-form.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const { indicator } = await indicatorNamed(store, sight, params.indicator);
  return {
    title: words.indicators.form.endHeading(indicator.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ indicator, today },
  };
});

/** Says from which day on it is measured no more; an empty day takes back an end that was said before. */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id, endedOn } = (await indicatorNamed(store, sight, params.indicator)).indicator;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  if (value.endedOn === null && endedOn === null) return unprocessable(foundAt(form, "endedOn", "day"));
  const { kind } = await endIndicator(store, author, {
    ...{ programmeId: programme.id, id, version: value.version, on: value.endedOn },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.indicator(programme.slug, id)}?said=ended`);
});

export default function EndIndicator() {
  const { title, programme, indicator, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.indicators.form;
  return (
    <MonitoringPage
      programme={programme}
      indicator={indicator}
      title={title}
      introduction={say.endIntroduction}
    >
      <EndForm
        of={indicator}
        today={today}
        form={form}
        back={paths.indicator(programme.slug, indicator.id)}
        say={{
          label: say.labels.endedOn,
          goesOn: say.goesOn,
          hint: say.endHint,
          hintAgain: say.endHintAgain,
          submit: say.endSubmit,
        }}
      />
    </MonitoringPage>
  );
}
