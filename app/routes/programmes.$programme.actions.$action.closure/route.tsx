import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { ownAction } from "#auth/own-action.server.ts";
import { closeAction } from "#db/queries/action-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { chosen, typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { ActionPage } from "#ui/action-page.tsx";
import { DueText } from "#ui/due-text.tsx";
import { Choices, TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { ENDS } from "./ends.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("act", async (visit) => {
  const { programme, words, today } = visit;
  const asked = await ownAction(visit);
  return {
    title: words.actions.closure.heading(asked.text),
    programme: { name: programme.name, slug: programme.slug },
    ...{ asked, today },
  };
});

export const action = forProgramme("act", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { id } = await ownAction(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  if (value.closedOn > today) return unprocessable(foundAt(form, "closedOn", "future"));
  const { kind } = await closeAction(store, author, { programmeId: programme.id, id, ...value });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(paths.actions(programme.slug, "said=closed"));
});

export default function Closure() {
  const { title, programme, asked, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.actions.closure;
  return (
    <ActionPage
      programme={programme}
      title={title}
      introduction={asked.state === "open" ? say.introduction : say.alreadyClosed}
    >
      <ChangingForm
        version={asked.version}
        form={form}
        labels={say.labels}
        stands={[
          [words.actions.columns.text, asked.text],
          [say.labels.state, words.actions.states[asked.state]],
          [words.actions.columns.due, <DueText key="due" action={asked} today={today} />],
        ]}
        submit={say.submit}
        back={paths.actions(programme.slug)}
      >
        <Choices
          name="state"
          label={say.labels.state}
          form={form}
          type="radio"
          values={chosen(form, "state", ["done"])}
          options={ENDS.map((value) => ({ value, label: say.states[value] }))}
        />
        <TextField
          name="closedOn"
          label={say.labels.closedOn}
          form={form}
          value={typed(form, "closedOn", today)}
          type="date"
          isShort
        />
      </ChangingForm>
    </ActionPage>
  );
}
