import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { listDeliverables } from "#db/queries/deliverables.ts";
import { listParticipants } from "#db/queries/parties.ts";
import { listWorkstreamMembers, listWorkstreams } from "#db/queries/workstreams.ts";
import type { Day } from "#domain/day.ts";
import { DELIVERABLE_STATES, type Deliverable, isOverdue } from "#domain/deliverable.ts";
import { isEnded, type Workstream, workstreamTree } from "#domain/workstream.ts";
import {
  hasTeam,
  inWorkstream,
  type Staffing,
  teamMembersIn,
  withoutTeamMember,
} from "#domain/workstream-team.ts";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { PlanRooms } from "#ui/plan-rooms.tsx";
import { ProvenanceNote } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { EndedWorkstreams } from "./ended.tsx";
import { WorkstreamGroups } from "./groups.tsx";
import { LooseProducts } from "./loose-products.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, words, today, may }) => {
  const [workstreams, members, bodies, seats, participants, products] = await Promise.all([
    listWorkstreams(store, sight),
    listWorkstreamMembers(store, sight),
    listBodies(store, sight),
    listSeats(store, sight),
    listParticipants(store, sight),
    listDeliverables(store, sight),
  ]);
  const staffing: Staffing = { members, bodies, seats };
  const standing = workstreams.filter((one) => !isEnded(one, today));
  const without = withoutTeamMember(standing, staffing, today);
  const names = new Map([...participants, ...bodies].map(({ id, name }) => [id, name]));
  const called = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const row = (one: Workstream) => ({
    ...{ id: one.id, name: one.name, theme: one.theme, nature: one.nature, provenance: one.provenance },
    ...{ endsOn: one.endsOn, endedOn: one.endedOn, parentId: one.parentId },
    leadName: called(one.leadId),
    bodyName: called(one.bodyId),
    memberCount: inWorkstream(one, staffing, today).length,
    teamCount: teamMembersIn(one, staffing, today).length,
    isWithoutTeam: without.includes(one),
    products: countsOf(
      products.filter(({ workstreamId }) => workstreamId === one.id),
      today,
    ),
  });
  return {
    title: words.workstreams.heading,
    programme: { name: programme.name, slug: programme.slug, sourceName: programme.sourceName },
    standing: workstreamTree(standing.map(row)),
    ended: workstreams.filter((one) => !standing.includes(one)).map(row),
    without: without.map(({ name }) => name),
    loose: products.filter(({ workstreamId }) => workstreamId === null),
    ...{ hasTeam: hasTeam(bodies, today), today },
    mayEdit: may("edit-plan"),
  };
});

/** How many products are in each state, and how many of them are late. */
function countsOf(products: readonly Deliverable[], today: Day) {
  return {
    states: DELIVERABLE_STATES.flatMap((state) => {
      const count = products.filter((one) => one.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
    overdue: products.filter((one) => isOverdue(one, today)).length,
  };
}

export default function Workstreams() {
  const { programme, standing, ended, without, hasTeam: isWatched, mayEdit } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.workstreams;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <div className="stack">
        <div className="row row--between">
          <h1>{say.heading}</h1>
          {mayEdit ? (
            <Link
              className="utrecht-button utrecht-button--primary-action no-print"
              to={paths.newWorkstream(programme.slug)}
            >
              {say.add}
            </Link>
          ) : null}
        </div>
        <PlanRooms slug={programme.slug} />
        <p>{say.introduction}</p>
        <ProvenanceNote sourceName={programme.sourceName} />
      </div>
      {without.length === 0 ? null : (
        <p className="notice notice--error">{say.withoutTeamNote(formatList(without, language))}</p>
      )}
      {isWatched || standing.length === 0 ? null : <p className="notice notice--quiet">{say.noTeam}</p>}
      {standing.length === 0 ? (
        <p className="notice notice--quiet">{mayEdit ? say.noneYet : say.none}</p>
      ) : (
        <WorkstreamGroups />
      )}
      <LooseProducts />
      {ended.length === 0 ? null : <EndedWorkstreams />}
    </main>
  );
}
