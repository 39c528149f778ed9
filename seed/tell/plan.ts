import { v7 as newId } from "uuid";
import type { Day } from "#domain/day.ts";
import { idsFor, known } from "#seed/cast.ts";
import type { MilestoneTold } from "#seed/plan-told.ts";
import type { Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

/** The workstreams, what they deliver, the milestones, and what waits for what. */
export function tellPlan(story: Story, telling: Telling) {
  const { programmeId, move, bodyId, participantId } = telling;
  const ids = idsFor(story.plan.workstreams.map(({ key }) => key));
  const workstreamId = (key: string | null) => key && known(ids, key);
  const workstream: RowsOf<"workstream"> = story.plan.workstreams.map(
    ({ key, body, lead, exampleMembers: _, ...told }, index) => ({
      ...told,
      ...{ programmeId, id: known(ids, key), ordinal: index + 1 },
      ...{ bodyId: bodyId(body), leadId: participantId(lead) },
    }),
  );
  const workstreamMember: RowsOf<"workstreamMember"> = story.plan.workstreams.flatMap(
    ({ key, exampleMembers }) =>
      exampleMembers.map((participant) => ({
        ...{ programmeId, id: newId(), workstreamId: known(ids, key) },
        ...{ participantId: participantId(participant), provenance: "example" as const },
      })),
  );
  const deliverable: RowsOf<"deliverable"> = story.plan.deliverables.map(
    ({ workstream: of, reviewer, dueOn, ...told }, index) => ({
      ...told,
      ...{ programmeId, id: newId(), ordinal: index + 1, state: "in-the-making" as const },
      ...{ workstreamId: workstreamId(of), reviewerId: bodyId(reviewer), dueOn: move(dueOn) },
    }),
  );
  return {
    ...{ workstream, workstreamMember, deliverable },
    ...tellMilestones(story, { ...telling, workstreamId }),
  };
}

type IdOfWorkstream = { readonly workstreamId: (key: string | null) => string | null };

function tellMilestones(story: Story, { programmeId, move, said, workstreamId }: Telling & IdOfWorkstream) {
  const ids = idsFor(story.plan.milestones.map(({ key }) => key));
  const milestone: RowsOf<"milestone"> = story.plan.milestones.map(
    ({ key, workstream, forecasts, baselineOn, achievedOn, ...told }, index) => ({
      ...told,
      ...{ programmeId, id: known(ids, key), ordinal: index + 1, workstreamId: workstreamId(workstream) },
      ...{ baselineOn: move(baselineOn), achievedOn: move(achievedOn) },
      forecastOn: move(achievedOn ?? forecasts.at(-1)?.on ?? baselineOn),
    }),
  );
  const of = (told: MilestoneTold) => ({
    ...{ programmeId, kind: "milestone" as const, subjectId: known(ids, told.key) },
    ...{ byName: "Koers", provenance: told.provenance },
  });
  const baseline: RowsOf<"baseline"> = story.plan.milestones.flatMap((told) =>
    told.baselineOn === null
      ? []
      : [{ ...of(told), id: newId(), endsOn: move(told.baselineOn), setOn: said(story.on) }],
  );
  const forecast: RowsOf<"forecast"> = story.plan.milestones.flatMap((told) =>
    reportsOf(told, story.on).map(({ reportedOn, on, ...report }) => ({
      ...{ ...of(told), ...report, id: newId() },
      ...{ reportedOn: said(reportedOn), endsOn: move(on) },
    })),
  );
  const dependency: RowsOf<"dependency"> = story.plan.dependencies.map(({ before, after, provenance }) => ({
    ...{ programmeId, id: newId(), lagDays: 0, provenance },
    ...{ predecessorKind: "milestone" as const, predecessorId: known(ids, before) },
    ...{ successorKind: "milestone" as const, successorId: known(ids, after) },
  }));
  return { milestone, baseline, forecast, dependency };
}

/** What was reported of a milestone: what the story tells, or else, on its own day, the day that was agreed or met. */
function reportsOf({ forecasts, baselineOn, achievedOn }: MilestoneTold, storyOn: Day) {
  if (forecasts.length > 0) return forecasts.map((told) => ({ ...told, isAchieved: false }));
  const on = achievedOn ?? baselineOn;
  return on === null ? [] : [{ reportedOn: storyOn, on, reason: null, isAchieved: achievedOn !== null }];
}
