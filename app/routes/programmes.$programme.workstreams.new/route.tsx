import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createWorkstream } from "#db/queries/workstream-commands.ts";
import type { WorkstreamEdit } from "#domain/workstream.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { workstreamFrom } from "#http/workstream-form.server.ts";
import { workstreamChoices } from "#http/workstream-named.server.ts";
import { paths } from "#paths";
import { MakingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamFields } from "#ui/workstream-fields.tsx";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words, today }) => ({
  title: words.workstreams.newHeading,
  programme: { name: programme.name, slug: programme.slug },
  choices: await workstreamChoices(store, sight, { today }),
  once: newOnceKey(),
}));

export const action = forProgramme("edit-plan", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...typed } = value;
  const made = await createWorkstream(store, author, {
    ...{ programmeId: programme.id, once, edit: workstreamFrom(typed) },
  });
  if (made.kind === "unknown") throw notFound();
  if (made.kind === "circle") return unprocessable(foundAt(form, "parentId", "workstreamCircle"));
  return redirect(`${paths.workstream(programme.slug, made.id)}?said=saved`);
});

const BLANK: WorkstreamEdit = {
  ...{ name: "", theme: null, nature: null, leadId: null, parentId: null, bodyId: null },
  ...{ startsOn: null, endsOn: null },
};

export default function NewWorkstream() {
  const { title, programme, choices, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.workstreams;
  return (
    <WorkstreamPage programme={programme} title={title} introduction={say.newIntroduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={paths.workstreams(programme.slug)}>
        <WorkstreamFields form={form} workstream={BLANK} {...choices} />
      </MakingForm>
    </WorkstreamPage>
  );
}
