import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listConformDeclarations } from "#db/queries/authorities.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { endConform } from "#db/queries/conform-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { GovernancePage } from "#ui/governance-page.tsx";
import { LastDayForm } from "#ui/last-day-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { store, sight, programme, words, today } = visit;
  const [declaration, parties, bodies] = await Promise.all([
    declarationOf(visit),
    listParties(store, sight),
    listBodies(store, sight),
  ]);
  const party = parties.find(({ id }) => id === declaration.partyId)?.name ?? "";
  const body = bodies.find(({ id }) => id === declaration.bodyId)?.name ?? "";
  return {
    title: words.governance.conform.endHeading(party, body),
    programme: { name: programme.name, slug: programme.slug },
    declaration,
    today,
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author } = visit;
  const { id } = await declarationOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await endConform(store, author, { programmeId: programme.id, id, ...value });
  if (kind === "before-start") return unprocessable(foundAt(form, "until", "dayOrder"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=ended`);
});

async function declarationOf({ store, sight, params }: ProgrammeVisit) {
  const found = (await listConformDeclarations(store, sight)).find(({ id }) => id === params.conform);
  if (found === undefined) throw notFound();
  return found;
}

export default function EndConform() {
  const { title, programme, declaration, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.governance.conform;
  return (
    <GovernancePage programme={programme} title={title} introduction={say.endIntroduction}>
      <LastDayForm
        programme={programme}
        form={form}
        version={declaration.version}
        until={declaration.until}
        today={today}
        labels={say.endLabels}
        submit={say.endSubmit}
      />
    </GovernancePage>
  );
}
