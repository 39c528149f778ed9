import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createMilestone } from "#db/queries/milestone-commands.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { MilestoneFields } from "#ui/milestone-fields.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words }) => ({
  title: words.milestones.form.newHeading,
  programme: { name: programme.name, slug: programme.slug },
  workstreams: (await listWorkstreamNames(store, sight)).map(({ id, name }) => ({ value: id, label: name })),
  once: newOnceKey(),
}));

export const action = forProgramme("edit-plan", async ({ request, store, programme, author, today }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const made = await createMilestone(store, author, { ...value, programmeId: programme.id, on: today });
  if (made.kind === "not-there") throw notFound();
  return redirect(`${paths.milestone(programme.slug, made.id)}?said=created`);
});

export default function NewMilestone() {
  const { title, programme, workstreams, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.milestones;
  const back = paths.milestones(programme.slug);
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={say.form.newIntroduction}
      trail={[{ label: say.heading, to: back }]}
    >
      <MakingForm once={once} form={form} labels={say.form.labels} back={back} submit={say.form.create}>
        <MilestoneFields form={form} milestone={{ name: "", workstreamId: null }} workstreams={workstreams} />
        <TextField
          name="baselineOn"
          label={say.form.labels.baselineOn}
          hint={say.form.baselineHint}
          form={form}
          value={typed(form, "baselineOn")}
          type="date"
          isShort
        />
      </MakingForm>
    </PlanPage>
  );
}
