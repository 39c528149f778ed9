import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { createParticipant, listPeopleToAdd } from "#db/queries/participant-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { SelectField, TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-governance", async (visit) => {
  const { store, sight, programme, words } = visit;
  const party = await partyOf(visit);
  const people = await listPeopleToAdd(store, sight, party.id);
  return {
    title: words.governance.participant.heading(party.name),
    programme: { name: programme.name, slug: programme.slug },
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author } = visit;
  const { id: partyId } = await partyOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { personId, name, once } = value;
  const { kind } = await createParticipant(store, author, {
    ...{ programmeId: programme.id, partyId, once },
    who: personId === undefined ? { name: name ?? "" } : { personId },
  });
  if (kind === "unknown") throw notFound();
  if (kind === "already-there")
    return unprocessable(foundAt(form, personId === undefined ? "name" : "personId", "alreadyThere"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

async function partyOf({ store, sight, params }: ProgrammeVisit) {
  const party = (await listParties(store, sight)).find(({ id }) => id === params.party);
  if (party === undefined) throw notFound();
  return party;
}

export default function NewParticipant() {
  const { title, programme, people, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, hints, somebodyNew, introduction } = words.governance.participant;
  return (
    <GovernancePage programme={programme} title={title} introduction={introduction}>
      <MakingForm once={once} form={form} labels={labels} back={paths.governance(programme.slug)}>
        {people.length === 0 ? null : (
          <SelectField
            name="personId"
            label={labels.personId}
            form={form}
            blank={somebodyNew}
            options={people}
          />
        )}
        <TextField name="name" label={labels.name} hint={hints.name} form={form} />
      </MakingForm>
    </GovernancePage>
  );
}
