import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { ownAction } from "#auth/own-action.server.ts";
import { editAction } from "#db/queries/action-commands.ts";
import { offeredToAction } from "#http/action-form.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ActionFields } from "#ui/action-fields.tsx";
import { ActionPage } from "#ui/action-page.tsx";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words } = visit;
  const asked = await ownAction(visit);
  return {
    title: words.actions.form.editHeading(asked.text),
    programme: { name: programme.name, slug: programme.slug },
    asked,
    offered: await offeredToAction(visit),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author } = visit;
  const { id } = await ownAction(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...edit } = value;
  const { kind } = await editAction(store, author, { programmeId: programme.id, id, version, edit });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(paths.actions(programme.slug, "said=saved"));
});

export default function EditAction() {
  const { title, programme, asked, offered } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, none } = words.actions.form;
  const nameIn = (among: typeof offered.people, id: string | null) =>
    among.find(({ value }) => value === id)?.label;
  return (
    <ActionPage
      programme={programme}
      title={title}
      introduction={asked.state === "open" ? undefined : words.actions.closure.alreadyClosed}
    >
      <ChangingForm
        version={asked.version}
        form={form}
        labels={labels}
        stands={[
          [labels.text, asked.text],
          [labels.ownerId, nameIn(offered.people, asked.ownerId) ?? words.actions.nobody],
          [labels.dueOn, <DayOrUnknown key="due" day={asked.dueOn} />],
          [labels.bodyId, nameIn(offered.bodies, asked.bodyId) ?? none],
          [words.actions.closure.labels.state, words.actions.states[asked.state]],
        ]}
        back={paths.actions(programme.slug)}
      >
        <ActionFields form={form} action={asked} offered={offered} />
      </ChangingForm>
    </ActionPage>
  );
}
