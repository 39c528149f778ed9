import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { addWorkstreamMember } from "#db/queries/workstream-member-commands.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { participantsOffered } from "#http/participants-offered.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { workstreamNamed } from "#http/workstream-named.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { SelectField, TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async (visit) => {
  const { store, sight, programme, words, params } = visit;
  const { id, name } = await workstreamNamed(store, sight, params.workstream);
  return {
    title: words.workstreams.members.newHeading(name),
    programme: { name: programme.name, slug: programme.slug },
    workstream: { id, name },
    people: await participantsOffered(store, sight, visit.today),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id: workstreamId } = await workstreamNamed(store, sight, params.workstream);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...edit } = value;
  const { kind } = await addWorkstreamMember(store, author, {
    ...{ programmeId: programme.id, workstreamId, once, edit },
  });
  if (kind === "unknown") throw notFound();
  if (kind === "already-there") return unprocessable(foundAt(form, "participantId", "alreadyMember"));
  return redirect(`${paths.workstream(programme.slug, workstreamId)}?said=saved`);
});

export default function NewMember() {
  const { title, programme, workstream, people, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, hints, ...say } = words.workstreams.members;
  return (
    <WorkstreamPage
      programme={programme}
      workstream={workstream}
      title={title}
      introduction={people.length === 0 ? say.nobodyToAdd : say.introduction}
    >
      <MakingForm
        once={once}
        form={form}
        labels={labels}
        back={paths.workstream(programme.slug, workstream.id)}
      >
        <SelectField
          name="participantId"
          label={labels.participantId}
          form={form}
          value={typed(form, "participantId")}
          blank={say.choose}
          options={people}
        />
        <div className="side-by-side">
          <TextField
            name="from"
            label={labels.from}
            hint={hints.from}
            form={form}
            value={typed(form, "from")}
            type="date"
          />
          <TextField
            name="until"
            label={labels.until}
            hint={hints.until}
            form={form}
            value={typed(form, "until")}
            type="date"
          />
        </div>
      </MakingForm>
    </WorkstreamPage>
  );
}
