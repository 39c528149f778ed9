import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { recordAuthority } from "#db/queries/authorities.ts";
import { findParticipantOf, listParticipants, listParties } from "#db/queries/parties.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { AuthorityForm, authorityLabels } from "./authority-form.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, author, words } = visit;
  const [participants, parties, ownId] = await Promise.all([
    listParticipants(store, sight),
    listParties(store, sight),
    findParticipantOf(store, { programmeId: programme.id, personId: author.personId }),
  ]);
  return {
    title: words.authority.form.heading,
    once: newOnceKey(),
    programme: { name: programme.name, slug: programme.slug },
    // Nobody records their own authority, so nobody is offered it.
    holders: participants
      .filter(({ id }) => id !== ownId)
      .map(({ id, name, partyId }) => ({
        value: id,
        label: `${name} (${parties.find((party) => party.id === partyId)?.name ?? ""})`,
      })),
  };
});

export const action = forProgramme("record-authority", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { onceCeiling, structuralCeiling, ratifiedBy, leadDays, ...record } = value;
  const recorded = await recordAuthority(store, author, {
    ...record,
    programmeId: programme.id,
    ceiling: { onceCents: onceCeiling, structuralCents: structuralCeiling },
    chain: ratifiedBy && leadDays ? [{ constituency: ratifiedBy, leadDays }] : [],
  });
  if (recorded.kind === "unknown-holder") throw notFound();
  if (recorded.kind === "own-authority")
    return unprocessable(refusedForm(form, "ownAuthority", ["holderId"]));
  return redirect(`${paths.authority(programme.slug)}?said=recorded`);
});

export default function NewAuthority() {
  const { title, programme, holders, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.authority;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: say.heading, to: paths.authority(programme.slug) },
        ]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.form.introduction}</p>
      </div>
      <ErrorSummary form={form} labels={authorityLabels(words)} sayWhole={() => say.form.ownAuthority} />
      <AuthorityForm once={once} form={form} holders={holders} back={paths.authority(programme.slug)} />
    </main>
  );
}
