import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { endCommissioning } from "#db/queries/commissioning-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import { commissioningNamed } from "#http/commissioning-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const [commissioning, parties] = await Promise.all([
    commissioningNamed(store, sight, params.commission),
    listParties(store, sight),
  ]);
  const party = parties.find(({ id }) => id === commissioning.partyId)?.name;
  const role = words.terms.commissioningRoles[commissioning.role];
  return {
    title: words.governance.commissioning.endHeading(role, party ?? words.pages.governance.notNamed),
    programme: { name: programme.name, slug: programme.slug },
    commissioning,
    today,
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id } = await commissioningNamed(store, sight, params.commission);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, endedOn: on } = value;
  const { kind } = await endCommissioning(store, author, { programmeId: programme.id, id, version, on });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=ended`);
});

export default function EndCommissioning() {
  const { title, programme, commissioning, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.governance.commissioning;
  return (
    <GovernancePage programme={programme} title={title} introduction={say.endIntroduction}>
      <ChangingForm
        version={commissioning.version}
        form={form}
        labels={say.endLabels}
        stands={[[say.endLabels.endedOn, <DayOrUnknown key="on" day={commissioning.endedOn} />]]}
        back={paths.governance(programme.slug)}
        submit={say.endSubmit}
      >
        <TextField
          name="endedOn"
          label={say.endLabels.endedOn}
          hint={say.endHint}
          form={form}
          value={commissioning.endedOn ?? today}
          type="date"
          isShort
        />
      </ChangingForm>
    </GovernancePage>
  );
}
