import type { MetaFunction } from "@remix-run/react";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { listDeliverables } from "#db/queries/deliverables.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { findLastReportDay, listMilestonesOf, listNeighbours } from "#db/queries/workstream-surroundings.ts";
import { listWorkstreamMembers, listWorkstreams } from "#db/queries/workstreams.ts";
import { namesOf } from "#domain/preparation.ts";
import { isEnded, wouldBelongToItself } from "#domain/workstream.ts";
import { teamSeats, withoutTeamMember } from "#domain/workstream-team.ts";
import { notFound } from "#http/responses.server.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { Dependencies } from "./dependencies.tsx";
import { Facts } from "./facts.tsx";
import { Members } from "./members.tsx";
import { Milestones } from "./milestones.tsx";
import { Products } from "./products.tsx";
import { WorkstreamTools } from "./workstream-tools.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.workstream.name);

export const loader = forProgramme("see", async ({ store, sight, programme, params, today, may }) => {
  const id = params.workstream ?? "";
  const [workstreams, members, bodies, seats, participants, parties] = await Promise.all([
    listWorkstreams(store, sight),
    listWorkstreamMembers(store, sight),
    listBodies(store, sight),
    listSeats(store, sight),
    listParticipants(store, sight),
    listParties(store, sight),
  ]);
  const workstream = workstreams.find((one) => one.id === id);
  if (workstream === undefined) throw notFound();
  const [milestones, neighbours, lastReportOn, products] = await Promise.all([
    listMilestonesOf(store, sight, id),
    listNeighbours(store, sight, id),
    findLastReportDay(store, sight, { workstreamId: id }),
    listDeliverables(store, sight),
  ]);
  const link = ({ id: its, name }: { readonly id: string; readonly name: string }) => ({ id: its, name });
  return {
    programme: { name: programme.name, slug: programme.slug },
    ...{ workstream, today, milestones, neighbours, lastReportOn: lastReportOn ?? null },
    parent: workstreams.filter((one) => one.id === workstream.parentId).map(link)[0] ?? null,
    parts: workstreams.filter((one) => one.parentId === id && !isEnded(one, today)).map(link),
    isInCircle: wouldBelongToItself(workstreams, workstream),
    isWithoutTeam: withoutTeamMember([workstream], { members, seats, bodies }, today).length > 0,
    products: products.filter(({ workstreamId }) => workstreamId === id),
    members: members.filter((member) => member.workstreamId === id),
    teamSeats: teamSeats({ seats, bodies }, today),
    bodyName: bodies.find((body) => body.id === workstream.bodyId)?.name ?? null,
    names: namesOf({ participants, parties }),
    partyOf: Object.fromEntries(participants.map((one) => [one.id, one.partyId])),
    mayEdit: may("edit-plan"),
  };
});

export default function WorkstreamSheet() {
  const { programme, workstream, isWithoutTeam, isInCircle, mayEdit } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const say = words.workstreams;
  const said = search.get("said");
  return (
    <WorkstreamPage programme={programme} title={workstream.name}>
      <ProvenanceTag provenance={workstream.provenance} />
      <WorkstreamTools />
      <div role="status">
        {said === "saved" || said === "ended" ? <p className="notice">{say.said[said]}</p> : null}
      </div>
      {isWithoutTeam ? (
        <p className="notice notice--error">
          {say.withoutTeamHere} {mayEdit ? say.withoutTeamMend : null}
        </p>
      ) : null}
      {isInCircle ? <p className="notice notice--error">{say.circle}</p> : null}
      <div className="columns">
        <Facts />
        <Members />
      </div>
      <Products />
      <Milestones />
      <Dependencies />
    </WorkstreamPage>
  );
}
