import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createDeliverable } from "#db/queries/deliverable-commands.ts";
import { DELIVERABLE_KINDS } from "#domain/deliverable.ts";
import { deliverableFrom } from "#http/deliverable-form.server.ts";
import { deliverableChoices } from "#http/deliverable-named.server.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { chosen } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DeliverableFields } from "#ui/deliverable-fields.tsx";
import { Choices } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, words, today } = visit;
  const asked = new URL(request.url).searchParams.get("workstream");
  const choices = await deliverableChoices(store, sight, { today });
  return {
    title: words.deliverables.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    choices,
    // The workstream from whose page one came, if it is one of these.
    workstreamId: choices.workstreams.find(({ value }) => value === asked)?.value ?? null,
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-plan", async ({ request, store, programme, author, today }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, kind, ...typed } = value;
  const made = await createDeliverable(store, author, {
    ...{ programmeId: programme.id, once, kind, today, edit: deliverableFrom(typed) },
  });
  if (made.kind === "unknown") throw notFound();
  return redirect(`${paths.deliverable(programme.slug, made.id)}?said=saved`);
});

export default function NewDeliverable() {
  const { title, programme, choices, workstreamId, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.deliverables;
  const back = workstreamId === null ? paths.workstreams : paths.workstream;
  return (
    <WorkstreamPage programme={programme} title={title} introduction={say.newIntroduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={back(programme.slug, workstreamId ?? "")}>
        <Choices
          name="kind"
          label={say.labels.kind}
          hint={say.kindHint}
          form={form}
          type="radio"
          values={chosen(form, "kind", ["document"])}
          options={DELIVERABLE_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
        />
        <DeliverableFields
          form={form}
          deliverable={{ name: "", workstreamId, reviewerId: null, dueOn: null }}
          {...choices}
        />
      </MakingForm>
    </WorkstreamPage>
  );
}
