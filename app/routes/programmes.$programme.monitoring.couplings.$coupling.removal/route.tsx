import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { removeCoupling } from "#db/queries/coupling-commands.ts";
import { findCoupling } from "#db/queries/couplings.ts";
import { readButtons } from "#http/form.server.ts";
import { conflict, notFound } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ConfirmingForm } from "#ui/confirming-form.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { programme, words } = visit;
  const coupling = await couplingNamed(visit);
  return {
    title: words.couplings.removalHeading(coupling.name),
    programme: { name: programme.name, slug: programme.slug },
    coupling,
  };
});

/** Takes a coupling away, unless it was changed since: then it is shown as it stands now (409). */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, programme, author } = visit;
  const { id } = await couplingNamed(visit);
  const { version } = await readButtons(request, schema);
  const { kind } = await removeCoupling(store, author, { programmeId: programme.id, id, version });
  if (kind === "lost-race") return conflict({ isChanged: true });
  return redirect(`${paths.monitoring(programme.slug)}?said=uncoupled`);
});

async function couplingNamed({ store, sight, params }: ProgrammeVisit) {
  const coupling = await findCoupling(store, sight, params.coupling);
  if (coupling === undefined) throw notFound();
  return coupling;
}

/** What is coupled, and the question whether that goes. */
export default function RemoveCoupling() {
  const { title, programme, coupling } = useLoaderData<typeof loader>();
  const lost = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.couplings;
  return (
    <MonitoringPage programme={programme} title={title} introduction={say.removalIntroduction}>
      {lost === undefined ? null : (
        <p className="notice notice--error" role="alert">
          {say.changedBeforeRemoval}
        </p>
      )}
      <dl className="facts">
        <dt>{say.labels.name}</dt>
        <dd>
          {coupling.name} <ProvenanceTag provenance={coupling.provenance} />
        </dd>
        <dt>{say.labels.leadingId}</dt>
        <dd>{coupling.leading}</dd>
        <dt>{say.labels.followingId}</dt>
        <dd>{coupling.following}</dd>
      </dl>
      <ConfirmingForm
        version={coupling.version}
        submit={say.remove}
        back={paths.monitoring(programme.slug)}
        cancel={words.governance.cancel}
      />
    </MonitoringPage>
  );
}
