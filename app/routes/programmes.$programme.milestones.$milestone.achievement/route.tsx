import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { achieveMilestone } from "#db/queries/milestone-days.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { milestoneNamed } from "#http/milestone-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async ({ store, sight, params, programme, words, today }) => {
  const milestone = await milestoneNamed(store, sight, { id: params.milestone });
  return {
    title: words.milestones.form.achievementHeading(milestone.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ milestone, today },
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, params, programme, author, today } = visit;
  const { id } = await milestoneNamed(store, sight, { id: params.milestone });
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  if (value.achievedOn > today) return unprocessable(foundAt(form, "achievedOn", "dayAhead"));
  const one = { programmeId: programme.id, id, on: today };
  const { kind } = await achieveMilestone(store, author, { ...value, ...one });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.milestone(programme.slug, id)}?said=achieved`);
});

export default function AchievementPage() {
  const { title, programme, milestone, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.milestones;
  const { labels } = say.form;
  const back = paths.milestone(programme.slug, milestone.id);
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={say.form.achievementIntroduction}
      trail={[
        { label: say.heading, to: paths.milestones(programme.slug) },
        { label: milestone.name, to: back },
      ]}
    >
      <ChangingForm
        version={milestone.version}
        form={form}
        labels={labels}
        stands={[
          [labels.forecastOn, <DayOrUnknown key="forecast" day={milestone.forecastOn} />],
          [
            labels.achievedOn,
            milestone.achievedOn === null ? null : <DayText key="achieved" day={milestone.achievedOn} />,
          ],
        ]}
        back={back}
        submit={say.form.achievementSubmit}
      >
        <TextField
          name="achievedOn"
          label={labels.achievedOn}
          form={form}
          value={typed(form, "achievedOn", milestone.achievedOn ?? today)}
          type="date"
          isShort
        />
        <TextArea name="reason" label={labels.reason} form={form} value={typed(form, "reason")} rows={3} />
      </ChangingForm>
    </PlanPage>
  );
}
