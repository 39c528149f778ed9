import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listConformDeclarations } from "#db/queries/authorities.ts";
import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { listCommissioning, listParticipants, listParties } from "#db/queries/parties.ts";
import { governanceOn } from "#domain/departure.ts";
import { namesOf } from "#domain/preparation.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { ProvenanceNote } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Bodies } from "./bodies.tsx";
import { CommissioningList } from "./commissioning.tsx";
import { Conforms } from "./conforms.tsx";
import { Parties } from "./parties.tsx";
import { Reporting } from "./reporting.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, words, today, may }) => {
  const [bodies, seats, parties, participants, commissioning, conforms] = await Promise.all([
    listBodies(store, sight),
    listSeats(store, sight),
    listParties(store, sight),
    listParticipants(store, sight),
    listCommissioning(store, sight),
    listConformDeclarations(store, sight),
  ]);
  const now = governanceOn({ parties, participants, seats, conforms, authorities: [] }, today);
  return {
    title: words.pages.governance.heading,
    programme: { name: programme.name, slug: programme.slug, sourceName: programme.sourceName },
    today,
    mayEdit: may("edit-governance"),
    bodies,
    seats: now.seats,
    parties,
    participants,
    commissioning,
    conforms: conforms.filter(({ id }) => now.conforms.some((one) => one.id === id)),
    names: namesOf({ parties, participants }),
  };
});

export default function GovernanceOverview() {
  const { programme } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const said = search.get("said");
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <div className="stack stack--tight">
        <h1>{words.pages.governance.heading}</h1>
        <ProvenanceNote sourceName={programme.sourceName} />
        <p className="row no-print">
          <Link className="utrecht-link" to={paths.capacity(programme.slug)}>
            {words.capacity.heading}
          </Link>
          <Link className="utrecht-link" to={paths.tables(programme.slug)}>
            {words.tables.heading}
          </Link>
        </p>
      </div>
      <div role="status">
        {said === "saved" || said === "dissolved" || said === "ended" ? (
          <p className="notice">{words.governance.said[said]}</p>
        ) : null}
      </div>
      <Reporting />
      <Bodies />
      <CommissioningList />
      <Parties />
      <Conforms />
    </main>
  );
}
