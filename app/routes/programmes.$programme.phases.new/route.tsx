import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createPhase } from "#db/queries/phase-commands.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { GatePage } from "#ui/gate-page.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { PhaseFields } from "#ui/phase-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ programme, words }) => ({
  title: words.gates.phaseForm.newHeading,
  programme: { name: programme.name, slug: programme.slug },
  once: newOnceKey(),
}));

export const action = forProgramme("edit-plan", async ({ request, store, programme, author, today }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...phase } = value;
  await createPhase(store, author, { programmeId: programme.id, once, phase, today });
  return redirect(`${paths.gates(programme.slug)}?said=saved`);
});

const BLANK = { name: "", isProvisional: false, startsOn: null, endsOn: null };

export default function NewPhase() {
  const { title, programme, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.gates.phaseForm;
  return (
    <GatePage programme={programme} title={title} introduction={say.newIntroduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={paths.gates(programme.slug)}>
        <PhaseFields form={form} phase={BLANK} />
      </MakingForm>
    </GatePage>
  );
}
