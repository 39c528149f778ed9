import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editWorkstream } from "#db/queries/workstream-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { workstreamFrom } from "#http/workstream-form.server.ts";
import { workstreamChoices, workstreamNamed } from "#http/workstream-named.server.ts";
import { paths } from "#paths";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamFields } from "#ui/workstream-fields.tsx";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";
import { useWorkstreamAsItStands } from "./use-workstream-as-it-stands.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const workstream = await workstreamNamed(store, sight, params.workstream);
  return {
    title: words.workstreams.editHeading(workstream.name),
    programme: { name: programme.name, slug: programme.slug },
    workstream,
    choices: await workstreamChoices(store, sight, { today, standing: workstream }),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id } = await workstreamNamed(store, sight, params.workstream);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...typed } = value;
  const { kind } = await editWorkstream(store, author, {
    ...{ programmeId: programme.id, id, version, edit: workstreamFrom(typed) },
  });
  if (kind === "unknown") throw notFound();
  if (kind === "circle") return unprocessable(foundAt(form, "parentId", "workstreamCircle"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.workstream(programme.slug, id)}?said=saved`);
});

export default function EditWorkstream() {
  const { title, programme, workstream, choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const stands = useWorkstreamAsItStands({ workstream, ...choices });
  return (
    <WorkstreamPage programme={programme} workstream={workstream} title={title}>
      <ChangingForm
        version={workstream.version}
        form={form}
        labels={words.workstreams.labels}
        stands={stands}
        back={paths.workstream(programme.slug, workstream.id)}
      >
        <WorkstreamFields form={form} workstream={workstream} {...choices} />
      </ChangingForm>
    </WorkstreamPage>
  );
}
