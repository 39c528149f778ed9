import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listParties } from "#db/queries/parties.ts";
import { editParty } from "#db/queries/party-commands.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { partyFrom } from "#http/party-form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ChangingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { PartyFields } from "#ui/party-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { programme, words } = visit;
  const { party, parties } = await partyOf(visit);
  return {
    title: words.governance.party.editHeading(party.name),
    programme: { name: programme.name, slug: programme.slug },
    party,
    groupings: [...new Set(parties.flatMap(({ grouping }) => grouping ?? []))],
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author } = visit;
  const { party } = await partyOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...rest } = value;
  const { kind } = await editParty(store, author, {
    ...{ programmeId: programme.id, id: party.id, version, edit: partyFrom(rest) },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

async function partyOf({ store, sight, params }: ProgrammeVisit) {
  const parties = await listParties(store, sight);
  const party = parties.find(({ id }) => id === params.party);
  if (party === undefined) throw notFound();
  return { party, parties };
}

export default function EditParty() {
  const { title, programme, party, groupings } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels } = words.governance.party;
  const { partyKinds, involvements, constituencies } = words.terms;
  return (
    <GovernancePage programme={programme} title={title}>
      <ChangingForm
        version={party.version}
        form={form}
        labels={labels}
        stands={[
          [labels.kind, partyKinds[party.kind]],
          [labels.involvement, involvements[party.involvement]],
          [
            labels.constituency,
            party.constituency === null ? words.pages.unknown : constituencies[party.constituency],
          ],
          [labels.grouping, party.grouping],
        ]}
        back={paths.governance(programme.slug)}
      >
        <PartyFields form={form} party={party} groupings={groupings} />
      </ChangingForm>
    </GovernancePage>
  );
}
