import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editGate } from "#db/queries/gate-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { offeredToGate } from "#http/gate-form.server.ts";
import { gateNamed } from "#http/gate-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { GateFields, ReasonField } from "#ui/gate-fields.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words } = visit;
  const { criteria: _, ...gate } = await gateNamed(visit);
  return {
    title: words.gates.form.editHeading(gate.name),
    programme: { name: programme.name, slug: programme.slug },
    gate,
    offered: await offeredToGate(visit, gate),
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { id } = await gateNamed(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, reason, ...edit } = value;
  const of = { programmeId: programme.id, id, version };
  const { kind } = await editGate(store, author, { ...of, edit, reason, today });
  if (kind === "not-there") throw notFound();
  if (kind === "reason-needed") return unprocessable(foundAt(form, "reason", "required"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.gate(programme.slug, id)}?said=saved`);
});

export default function EditGate() {
  const { title, programme, gate, offered } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, unknown, none } = words.gates.form;
  const nameIn = (among: typeof offered.bodies, id: string | null) =>
    among.find(({ value }) => value === id)?.label;
  return (
    <GatePage programme={programme} gate={gate} title={title}>
      <ChangingForm
        version={gate.version}
        form={form}
        labels={labels}
        stands={[
          [labels.name, gate.name],
          [labels.on, <DayOrUnknown key="on" day={gate.on} />],
          [labels.bodyId, nameIn(offered.bodies, gate.bodyId) ?? unknown],
          [labels.decisionPointId, nameIn(offered.points, gate.decisionPointId) ?? unknown],
          [labels.opensPhaseId, nameIn(offered.phases, gate.opensPhaseId) ?? none],
        ]}
        back={paths.gate(programme.slug, gate.id)}
      >
        <GateFields form={form} gate={gate} offered={offered} />
        <ReasonField form={form} label={labels.reason} />
      </ChangingForm>
    </GatePage>
  );
}
