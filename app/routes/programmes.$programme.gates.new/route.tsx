import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createGate } from "#db/queries/gate-commands.ts";
import { readForm } from "#http/form.server.ts";
import { offeredToGate } from "#http/gate-form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { GateFields } from "#ui/gate-fields.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words } = visit;
  return {
    title: words.gates.form.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    offered: await offeredToGate(visit),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-plan", async ({ request, store, programme, author, today }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...gate } = value;
  const made = await createGate(store, author, { programmeId: programme.id, once, gate, today });
  if (made.kind === "not-there") throw notFound();
  return redirect(`${paths.gate(programme.slug, made.id)}?said=saved`);
});

const BLANK = { name: "", on: null, bodyId: null, decisionPointId: null, opensPhaseId: null };

export default function NewGate() {
  const { title, programme, offered, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.gates.form;
  return (
    <GatePage programme={programme} title={title} introduction={say.newIntroduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={paths.gates(programme.slug)}>
        <GateFields form={form} gate={BLANK} offered={offered} />
      </MakingForm>
    </GatePage>
  );
}
