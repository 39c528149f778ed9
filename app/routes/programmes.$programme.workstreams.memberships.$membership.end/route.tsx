import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { endWorkstreamMember } from "#db/queries/workstream-member-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { membershipNamed } from "#http/workstream-named.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const { member, workstream, name } = await membershipNamed(store, sight, params.membership);
  return {
    title: words.workstreams.members.endHeading(name, workstream.name),
    programme: { name: programme.name, slug: programme.slug },
    workstream: { id: workstream.id, name: workstream.name },
    member,
    today,
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { member, workstream } = await membershipNamed(store, sight, params.membership);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await endWorkstreamMember(store, author, {
    ...{ programmeId: programme.id, id: member.id, ...value },
  });
  if (kind === "before-start") return unprocessable(foundAt(form, "until", "dayOrder"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.workstream(programme.slug, workstream.id)}?said=ended`);
});

export default function EndMember() {
  const { title, programme, workstream, member, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.workstreams.members;
  return (
    <WorkstreamPage
      programme={programme}
      workstream={workstream}
      title={title}
      introduction={say.endIntroduction}
    >
      <ChangingForm
        version={member.version}
        form={form}
        labels={say.endLabels}
        stands={[[say.endLabels.until, <DayOrUnknown key="until" day={member.until} />]]}
        back={paths.workstream(programme.slug, workstream.id)}
        submit={say.endSubmit}
      >
        <TextField
          name="until"
          label={say.endLabels.until}
          form={form}
          value={typed(form, "until", member.until ?? today)}
          type="date"
          isShort
        />
      </ChangingForm>
    </WorkstreamPage>
  );
}
