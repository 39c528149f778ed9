import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editCriterion } from "#db/queries/criterion-commands.ts";
import { criterionFrom, offeredToCriterion } from "#http/criterion-form.server.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { criterionNamed } from "#http/gate-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { CriterionFields } from "#ui/criterion-fields.tsx";
import { TextField } from "#ui/field.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words } = visit;
  const { gate, criterion } = await criterionNamed(visit);
  return {
    title: words.gates.criterionForm.editHeading(criterion.text),
    programme: { name: programme.name, slug: programme.slug },
    ...{ gate, criterion, offered: await offeredToCriterion(visit) },
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { gate, criterion } = await criterionNamed(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { endedOn, version } = value;
  if (endedOn !== null && endedOn > today) return unprocessable(foundAt(form, "endedOn", "future"));
  const { kind } = await editCriterion(store, author, {
    ...{ programmeId: programme.id, gateId: gate.id, id: criterion.id, version },
    ...{ edit: criterionFrom(value), endedOn },
  });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.gate(programme.slug, gate.id)}?said=saved`);
});

export default function EditCriterion() {
  const { title, programme, gate, criterion, offered } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.gates.criterionForm;
  return (
    <GatePage programme={programme} gate={gate} title={title} introduction={say.introduction}>
      <ChangingForm
        version={criterion.version}
        form={form}
        labels={say.labels}
        stands={[
          [say.labels.text, criterion.text],
          [say.labels.weight, words.gates.weights[criterion.weight]],
          [say.labels.kind, words.gates.kinds[criterion.kind]],
        ]}
        back={paths.gate(programme.slug, gate.id)}
      >
        <CriterionFields form={form} criterion={criterion} offered={offered} />
        <TextField
          name="endedOn"
          label={say.labels.endedOn}
          hint={say.endedHint}
          form={form}
          value={typed(form, "endedOn")}
          type="date"
          isShort
        />
      </ChangingForm>
    </GatePage>
  );
}
