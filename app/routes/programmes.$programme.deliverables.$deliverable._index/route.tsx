import type { MetaFunction } from "@remix-run/react";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listDeliverableChanges, listPositions } from "#db/queries/deliverables.ts";
import { findingsIn, reconciles, totalsOf } from "#domain/position-change.ts";
import { deliverableNamed, isMaker } from "#http/deliverable-named.server.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { DeliverableTools } from "./deliverable-tools.tsx";
import { Facts } from "./facts.tsx";
import { History } from "./history.tsx";
import { Positions } from "./positions.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.deliverable.name);

export const loader = forProgramme("see", async (visit) => {
  const { store, sight, programme, params, actor, today, may } = visit;
  const found = await deliverableNamed(store, sight, params.deliverable);
  const { deliverable } = found;
  const [changes, positions, isTheirs] = await Promise.all([
    listDeliverableChanges(store, sight, { deliverableId: deliverable.id }),
    listPositions(store, sight, deliverable.id),
    isMaker(store, sight, { deliverable, personId: actor.personId, today }),
  ]);
  const totals = totalsOf(positions);
  return {
    ...found,
    programme: { name: programme.name, slug: programme.slug },
    ...{ changes, positions, today, totals, isReconciled: reconciles(totals) },
    findings: findingsIn(positions),
    mayEdit: may("edit-plan"),
    maySubmit: may("submit-deliverable") && (may("edit-plan") || isTheirs),
    mayReview: may("review-deliverable"),
  };
});

const SAID = ["saved", "submitted", "adopted", "rejected", "resumed", "fixed"] as const;

export default function DeliverableSheet() {
  const { programme, workstream, deliverable } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const said = SAID.find((one) => one === search.get("said"));
  return (
    <WorkstreamPage programme={programme} workstream={workstream} title={deliverable.name}>
      <div>
        <ProvenanceTag provenance={deliverable.provenance} />
      </div>
      <div role="status">
        {said === undefined ? null : <p className="notice">{words.deliverables.said[said]}</p>}
      </div>
      <DeliverableTools />
      <div className="columns">
        <Facts />
        <History />
      </div>
      {deliverable.kind === "was-wordt-lijst" ? <Positions /> : null}
    </WorkstreamPage>
  );
}
