import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { reportForecast } from "#db/queries/milestone-days.ts";
import { needsReason } from "#domain/milestone.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { decisionsOffered, isOffered, milestoneNamed } from "#http/milestone-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { ReasonFields } from "#ui/milestone-fields.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async ({ store, sight, params, programme, words }) => {
  const [milestone, decisions] = await Promise.all([
    milestoneNamed(store, sight, { id: params.milestone }),
    decisionsOffered(store, sight),
  ]);
  return {
    title: words.milestones.form.forecastHeading(milestone.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ milestone, decisions },
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, params, programme, author, today } = visit;
  const milestone = await milestoneNamed(store, sight, { id: params.milestone });
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  if (!(await isOffered(store, sight, value.decisionId))) throw notFound();
  // Whoever was overtaken is told so first: against what stands there now, their day may need another reason.
  if (value.version !== milestone.version) return conflict(refusedForm(form, "lostRace"));
  if (value.reason === null && needsReason(milestone, value.forecastOn))
    return unprocessable(foundAt(form, "reason", "moveReason"));
  const one = { programmeId: programme.id, id: milestone.id, on: today };
  const { kind } = await reportForecast(store, author, { ...value, ...one });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.milestone(programme.slug, milestone.id)}?said=forecast`);
});

export default function ForecastPage() {
  const { title, programme, milestone, decisions } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words, language } = useSpeech();
  const say = words.milestones;
  const { labels } = say.form;
  const { achievedOn, baselineOn, forecastOn } = milestone;
  const back = paths.milestone(programme.slug, milestone.id);
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={say.form.forecastIntroduction}
      trail={[
        { label: say.heading, to: paths.milestones(programme.slug) },
        { label: milestone.name, to: back },
      ]}
    >
      {achievedOn === null ? null : (
        <p className="notice">{say.form.takesBack(formatDay(achievedOn, language))}</p>
      )}
      <ChangingForm
        version={milestone.version}
        form={form}
        labels={labels}
        stands={[
          [labels.baselineOn, <DayOrUnknown key="baseline" day={baselineOn} />],
          [labels.forecastOn, <DayOrUnknown key="forecast" day={forecastOn} />],
        ]}
        back={back}
        submit={say.form.forecastSubmit}
      >
        <TextField
          name="forecastOn"
          label={labels.forecastOn}
          hint={say.form.forecastHint}
          form={form}
          value={typed(form, "forecastOn", forecastOn ?? baselineOn ?? "")}
          type="date"
          isShort
        />
        <ReasonFields form={form} decisions={decisions} hint={say.form.reasonHint} />
      </ChangingForm>
    </PlanPage>
  );
}
