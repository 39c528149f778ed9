import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { addDependency } from "#db/queries/dependencies.ts";
import { loadPlan } from "#db/queries/plan.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { SelectField, TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words }) => {
  const { items } = await loadPlan(store, sight);
  return {
    title: words.timeline.ties.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    things: items.map(({ id, kind, name }) => ({
      value: id,
      label: `${name} (${words.timeline.kinds[kind]})`,
    })),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-plan", async ({ request, store, programme, author, today }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await addDependency(store, author, { ...value, programmeId: programme.id, on: today });
  if (kind === "not-there") throw notFound();
  if (kind === "known") return unprocessable(foundAt(form, "successorId", "tiedAlready"));
  if (kind === "circle") return unprocessable(foundAt(form, "successorId", "tiedInCircle"));
  return redirect(`${paths.plan(programme.slug)}?said=tied`);
});

export default function NewDependency() {
  const { title, programme, things, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { timeline } = useSpeech().words;
  const say = timeline.ties;
  const back = paths.plan(programme.slug);
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={say.newIntroduction}
      trail={[{ label: timeline.heading, to: back }]}
    >
      {things.length < 2 ? (
        <p className="notice notice--quiet">{say.tooFew}</p>
      ) : (
        <MakingForm once={once} form={form} labels={say.labels} back={back} submit={say.submit}>
          {(["predecessorId", "successorId"] as const).map((name) => (
            <SelectField
              key={name}
              name={name}
              label={say.labels[name]}
              form={form}
              value={typed(form, name)}
              blank="–"
              options={things}
            />
          ))}
          <TextField
            name="lagDays"
            label={say.labels.lagDays}
            form={form}
            value={typed(form, "lagDays", "0")}
            inputMode="numeric"
            isShort
          />
        </MakingForm>
      )}
    </PlanPage>
  );
}
