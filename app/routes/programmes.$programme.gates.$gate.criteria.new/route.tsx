import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { addCriterion, type CriterionText } from "#db/queries/criterion-commands.ts";
import { criterionFrom, offeredToCriterion } from "#http/criterion-form.server.ts";
import { readForm } from "#http/form.server.ts";
import { gateNamed } from "#http/gate-named.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { CriterionFields } from "#ui/criterion-fields.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words } = visit;
  const { id, name } = await gateNamed(visit);
  return {
    title: words.gates.criterionForm.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    gate: { id, name },
    offered: await offeredToCriterion(visit),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author } = visit;
  const { id: gateId } = await gateNamed(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const of = { programmeId: programme.id, gateId, once: value.once };
  const { kind } = await addCriterion(store, author, { ...of, criterion: criterionFrom(value) });
  if (kind === "not-there") throw notFound();
  return redirect(`${paths.gate(programme.slug, gateId)}?said=saved`);
});

const BLANK: CriterionText = {
  ...{ text: "", weight: "hard", kind: "by-hand" },
  ...{ deliverableId: null, decisionPointId: null, routeStepId: null },
};

export default function NewCriterion() {
  const { title, programme, gate, offered, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.gates.criterionForm;
  return (
    <GatePage programme={programme} gate={gate} title={title} introduction={say.introduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={paths.gate(programme.slug, gate.id)}>
        <CriterionFields form={form} criterion={BLANK} offered={offered} />
      </MakingForm>
    </GatePage>
  );
}
