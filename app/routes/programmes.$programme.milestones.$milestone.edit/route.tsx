import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editMilestone } from "#db/queries/milestone-commands.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { milestoneNamed } from "#http/milestone-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ChangingForm } from "#ui/governance-form.tsx";
import { MilestoneFields } from "#ui/milestone-fields.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async ({ store, sight, params, programme, words }) => {
  const [milestone, workstreams] = await Promise.all([
    milestoneNamed(store, sight, { id: params.milestone }),
    listWorkstreamNames(store, sight),
  ]);
  return {
    title: words.milestones.form.editHeading(milestone.name),
    programme: { name: programme.name, slug: programme.slug },
    milestone,
    workstreams: workstreams.map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, params, programme, author, today } = visit;
  const { id } = await milestoneNamed(store, sight, { id: params.milestone });
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await editMilestone(store, author, { ...value, programmeId: programme.id, id, on: today });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.milestone(programme.slug, id)}?said=saved`);
});

export default function EditMilestone() {
  const { title, programme, milestone, workstreams } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.milestones;
  const { labels } = say.form;
  const back = paths.milestone(programme.slug, milestone.id);
  const stream = workstreams.find(({ value }) => value === milestone.workstreamId)?.label;
  return (
    <PlanPage
      programme={programme}
      title={title}
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
          [labels.name, milestone.name],
          [labels.workstreamId, stream ?? say.noWorkstream],
        ]}
        back={back}
      >
        <MilestoneFields form={form} milestone={milestone} workstreams={workstreams} />
      </ChangingForm>
    </PlanPage>
  );
}
