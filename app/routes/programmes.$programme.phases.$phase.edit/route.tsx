import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { editPhase } from "#db/queries/phase-commands.ts";
import { listPhases } from "#db/queries/phases.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { ReasonField } from "#ui/gate-fields.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { PhaseFields } from "#ui/phase-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words } = visit;
  const phase = await phaseOf(visit);
  return {
    title: words.gates.phaseForm.editHeading(phase.name),
    programme: { name: programme.name, slug: programme.slug },
    phase,
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { id } = await phaseOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, reason, ...edit } = value;
  const of = { programmeId: programme.id, id, version };
  const { kind } = await editPhase(store, author, { ...of, edit, reason, today });
  if (kind === "reason-needed") return unprocessable(foundAt(form, "reason", "required"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.gates(programme.slug)}?said=saved`);
});

async function phaseOf({ store, sight, params }: ProgrammeVisit) {
  const phase = (await listPhases(store, sight)).find(({ id }) => id === params.phase);
  if (phase === undefined) throw notFound();
  return phase;
}

export default function EditPhase() {
  const { title, programme, phase } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels } = words.gates.phaseForm;
  return (
    <GatePage programme={programme} title={title}>
      <ChangingForm
        version={phase.version}
        form={form}
        labels={labels}
        stands={[
          [labels.name, phase.name],
          [labels.startsOn, <DayOrUnknown key="from" day={phase.startsOn} />],
          [labels.endsOn, <DayOrUnknown key="until" day={phase.endsOn} />],
        ]}
        back={paths.gates(programme.slug)}
      >
        <PhaseFields form={form} phase={phase} />
        <ReasonField form={form} label={labels.reason} />
      </ChangingForm>
    </GatePage>
  );
}
