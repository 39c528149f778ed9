import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createCommissioning } from "#db/queries/commissioning-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import { COMMISSIONING_ROLES, isOver } from "#domain/party.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { Choices, SelectField, TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-governance", async ({ store, sight, programme, words, today }) => {
  const parties = (await listParties(store, sight)).filter((one) => !isOver(one, today));
  return {
    title: words.governance.commissioning.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    parties: parties.map(({ id, name }) => ({ value: id, label: name })),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-governance", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await createCommissioning(store, author, { programmeId: programme.id, ...value });
  if (kind === "unknown") throw notFound();
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

export default function NewCommissioning() {
  const { title, programme, parties, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, hints, introduction } = words.governance.commissioning;
  return (
    <GovernancePage programme={programme} title={title} introduction={introduction}>
      <MakingForm once={once} form={form} labels={labels} back={paths.governance(programme.slug)}>
        <SelectField
          name="role"
          label={labels.role}
          form={form}
          value="administrative"
          options={COMMISSIONING_ROLES.map((value) => ({
            value,
            label: words.terms.commissioningRoles[value],
          }))}
        />
        <TextField name="scope" label={labels.scope} hint={hints.scope} form={form} />
        <Choices
          name="partyIds"
          label={labels.partyIds}
          hint={parties.length === 0 ? hints.noParties : hints.partyIds}
          form={form}
          type="checkbox"
          options={parties}
          areColumns
        />
      </MakingForm>
    </GovernancePage>
  );
}
