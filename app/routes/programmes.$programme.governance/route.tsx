import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listCommissioning } from "#db/queries/parties.ts";
import { namesOf } from "#domain/preparation.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ProvenanceNote } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Bodies } from "./bodies.tsx";
import { CommissioningList } from "./commissioning.tsx";
import { Parties } from "./parties.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, words }) => {
  const [governance, commissioning] = await Promise.all([
    loadGovernance(store, sight),
    listCommissioning(store, sight),
  ]);
  const { bodies, seats, parties } = governance;
  return {
    title: words.pages.governance.heading,
    programme: { name: programme.name, slug: programme.slug },
    bodies,
    seats,
    parties,
    commissioning,
    names: namesOf(governance),
  };
});

export default function GovernancePage() {
  const { programme, bodies, seats, parties, names, commissioning } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <div className="stack stack--tight">
        <h1>{words.pages.governance.heading}</h1>
        <ProvenanceNote />
      </div>
      <Bodies bodies={bodies} seats={seats} names={names} />
      <CommissioningList commissioning={commissioning} names={names} />
      <Parties parties={parties} />
    </main>
  );
}
