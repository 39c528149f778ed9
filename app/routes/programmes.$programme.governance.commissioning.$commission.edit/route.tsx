import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editCommissioning } from "#db/queries/commissioning-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import { COMMISSIONING_ROLES } from "#domain/party.ts";
import { commissioningNamed } from "#http/commissioning-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { SelectField, TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async ({ store, sight, programme, words, params }) => {
  const [commissioning, parties] = await Promise.all([
    commissioningNamed(store, sight, params.commission),
    listParties(store, sight),
  ]);
  return {
    title: words.governance.commissioning.editHeading(commissioning.scope),
    programme: { name: programme.name, slug: programme.slug },
    commissioning,
    parties: parties.map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id } = await commissioningNamed(store, sight, params.commission);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, role, scope, partyId = null } = value;
  const edit = { role, scope, partyId };
  const { kind } = await editCommissioning(store, author, { programmeId: programme.id, id, version, edit });
  if (kind === "unknown") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

export default function EditCommissioning() {
  const { title, programme, commissioning, parties } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, hints } = words.governance.commissioning;
  const { commissioningRoles } = words.terms;
  const { notNamed } = words.pages.governance;
  const { role, scope, partyId, version } = commissioning;
  return (
    <GovernancePage programme={programme} title={title}>
      <ChangingForm
        version={version}
        form={form}
        labels={labels}
        stands={[
          [labels.role, commissioningRoles[role]],
          [labels.scope, scope],
          [labels.partyId, parties.find(({ value }) => value === partyId)?.label ?? notNamed],
        ]}
        back={paths.governance(programme.slug)}
      >
        <SelectField
          name="role"
          label={labels.role}
          form={form}
          value={role}
          options={COMMISSIONING_ROLES.map((value) => ({ value, label: commissioningRoles[value] }))}
        />
        <TextField name="scope" label={labels.scope} hint={hints.scope} form={form} value={scope} />
        <SelectField
          name="partyId"
          label={labels.partyId}
          form={form}
          value={partyId ?? ""}
          blank={notNamed}
          options={parties}
        />
      </ChangingForm>
    </GovernancePage>
  );
}
