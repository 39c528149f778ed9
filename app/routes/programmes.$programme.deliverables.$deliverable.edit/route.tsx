import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editDeliverable } from "#db/queries/deliverable-commands.ts";
import { deliverableFrom } from "#http/deliverable-form.server.ts";
import { deliverableChoices, deliverableNamed } from "#http/deliverable-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { DeliverableFields } from "#ui/deliverable-fields.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const found = await deliverableNamed(store, sight, params.deliverable);
  return {
    ...found,
    title: words.deliverables.editHeading(found.deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    choices: await deliverableChoices(store, sight, { today, standing: found.deliverable }),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id } = (await deliverableNamed(store, sight, params.deliverable)).deliverable;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...typed } = value;
  const { kind } = await editDeliverable(store, author, {
    ...{ programmeId: programme.id, id, version, edit: deliverableFrom(typed) },
  });
  if (kind === "unknown") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.deliverable(programme.slug, id)}?said=saved`);
});

export default function EditDeliverable() {
  const { title, programme, deliverable, workstream, reviewerName, choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, noWorkstream, states } = words.deliverables;
  return (
    <WorkstreamPage programme={programme} workstream={workstream} deliverable={deliverable} title={title}>
      <ChangingForm
        version={deliverable.version}
        form={form}
        labels={labels}
        stands={[
          [labels.name, deliverable.name],
          [labels.workstreamId, workstream?.name ?? noWorkstream],
          [labels.reviewerId, reviewerName ?? words.pages.unknown],
          [labels.dueOn, <DayOrUnknown key="dueOn" day={deliverable.dueOn} />],
          [labels.state, states[deliverable.state]],
        ]}
        back={paths.deliverable(programme.slug, deliverable.id)}
      >
        <DeliverableFields form={form} deliverable={deliverable} {...choices} />
      </ChangingForm>
    </WorkstreamPage>
  );
}
