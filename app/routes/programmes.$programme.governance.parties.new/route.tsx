import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listParties } from "#db/queries/parties.ts";
import { createParty, listOrganisationsNear } from "#db/queries/party-commands.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { partyFrom } from "#http/party-form.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { PartyFields } from "#ui/party-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-governance", async ({ store, sight, programme, words }) => {
  const [parties, organisations] = await Promise.all([
    listParties(store, sight),
    listOrganisationsNear(store, sight),
  ]);
  return {
    title: words.governance.party.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    organisations: organisations.filter((one) => parties.every(({ name }) => name !== one)),
    groupings: [...new Set(parties.flatMap(({ grouping }) => grouping ?? []))],
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-governance", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, name, ...rest } = value;
  const { kind } = await createParty(store, author, {
    ...{ programmeId: programme.id, once, name, edit: partyFrom(rest) },
  });
  if (kind === "already-there") return unprocessable(foundAt(form, "name", "alreadyThere"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

const BLANK = {
  kind: "municipality",
  involvement: "takes-part",
  grouping: null,
  constituency: null,
} as const;

export default function NewParty() {
  const { title, programme, organisations, groupings, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, hints, introduction } = words.governance.party;
  return (
    <GovernancePage programme={programme} title={title} introduction={introduction}>
      <MakingForm once={once} form={form} labels={labels} back={paths.governance(programme.slug)}>
        <TextField name="name" label={labels.name} hint={hints.name} form={form} list="organisations" />
        <datalist id="organisations">
          {organisations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <PartyFields form={form} party={BLANK} groupings={groupings} />
      </MakingForm>
    </GovernancePage>
  );
}
