import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createAction } from "#db/queries/action-commands.ts";
import { offeredToAction } from "#http/action-form.server.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ActionFields } from "#ui/action-fields.tsx";
import { ActionPage } from "#ui/action-page.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async (visit) => ({
  title: visit.words.actions.form.newHeading,
  programme: { name: visit.programme.name, slug: visit.programme.slug },
  offered: await offeredToAction(visit),
  once: newOnceKey(),
}));

export const action = forProgramme("edit-plan", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...asked } = value;
  const { kind } = await createAction(store, author, { programmeId: programme.id, once, action: asked });
  if (kind === "not-there") throw notFound();
  return redirect(paths.actions(programme.slug, "said=saved"));
});

const BLANK = { text: "", ownerId: null, dueOn: null, bodyId: null, workstreamId: null };

export default function NewAction() {
  const { title, programme, offered, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.actions.form;
  return (
    <ActionPage programme={programme} title={title} introduction={say.newIntroduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={paths.actions(programme.slug)}>
        <ActionFields form={form} action={BLANK} offered={offered} />
      </MakingForm>
    </ActionPage>
  );
}
