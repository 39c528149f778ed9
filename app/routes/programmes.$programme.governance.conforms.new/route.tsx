import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { declareConform } from "#db/queries/conform-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import { DOMAINS } from "#domain/authority.ts";
import { isDissolved } from "#domain/body.ts";
import { isOver } from "#domain/party.ts";
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
  const [parties, bodies] = await Promise.all([listParties(store, sight), listBodies(store, sight)]);
  return {
    title: words.governance.conform.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    parties: parties.filter((one) => !isOver(one, today)).map(({ id, name }) => ({ value: id, label: name })),
    bodies: bodies
      .filter((body) => !isDissolved(body, today))
      .map(({ id, name }) => ({ value: id, label: name })),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-governance", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, domains, ...rest } = value;
  const declared = { ...rest, domains: domains.length === 0 ? null : domains };
  const { kind } = await declareConform(store, author, { programmeId: programme.id, once, declared });
  if (kind === "unknown") throw notFound();
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

export default function NewConform() {
  const { title, programme, parties, bodies, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, hints, introduction, choose } = words.governance.conform;
  return (
    <GovernancePage programme={programme} title={title} introduction={introduction}>
      <MakingForm once={once} form={form} labels={labels} back={paths.governance(programme.slug)}>
        <SelectField name="partyId" label={labels.partyId} form={form} blank={choose} options={parties} />
        <SelectField name="bodyId" label={labels.bodyId} form={form} blank={choose} options={bodies} />
        <Choices
          name="domains"
          label={labels.domains}
          hint={hints.domains}
          form={form}
          type="checkbox"
          options={DOMAINS.map((value) => ({ value, label: words.terms.domains[value] }))}
          areColumns
        />
        <div className="side-by-side">
          <TextField name="from" label={labels.from} form={form} type="date" />
          <TextField name="until" label={labels.until} form={form} type="date" />
        </div>
      </MakingForm>
    </GovernancePage>
  );
}
