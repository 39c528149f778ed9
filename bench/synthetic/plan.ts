import type { Random } from "#bench/random.ts";
import { plusDays } from "#domain/day.ts";
import { type RowsOf, sentence, TODAY, times } from "./frame.ts";

/** As much as the plan page is measured with. */
const SIZE = { workstreams: 12, milestones: 60, dependencies: 40 } as const;

/** Twelve workstreams with five milestones each that have moved once, and what waits for what. */
export function planRows(random: Random, programmeId: string) {
  const of = { programmeId, provenance: "example" as const };
  const workstream: RowsOf<"workstream"> = times(SIZE.workstreams, (index) => ({
    ...{ ...of, id: `workstream ${index}`, ordinal: index + 1, name: sentence(random, 2).slice(0, -1) },
    ...{ startsOn: plusDays(TODAY, -200 + 10 * index), endsOn: plusDays(TODAY, 300 + 10 * index) },
  }));
  const milestone = times(SIZE.milestones, (index) => ({
    ...{ ...of, id: `milestone ${index}`, ordinal: index + 1, name: sentence(random, 3).slice(0, -1) },
    workstreamId: workstream[index % SIZE.workstreams]?.id ?? "",
    baselineOn: plusDays(TODAY, 5 * index - 60),
    forecastOn: plusDays(TODAY, 5 * index + random.below(40)),
  })) satisfies RowsOf<"milestone">;
  const said = { ...of, kind: "milestone" as const, byName: "Koers bench" };
  const baseline: RowsOf<"baseline"> = milestone.map(({ id, baselineOn }) => ({
    ...{ ...said, id: `baseline of ${id}`, subjectId: id, endsOn: baselineOn, setOn: plusDays(TODAY, -200) },
  }));
  const forecast: RowsOf<"forecast"> = milestone.map(({ id, forecastOn }) => ({
    ...{ ...said, id: `forecast of ${id}`, subjectId: id, endsOn: forecastOn, isAchieved: false },
    ...{ reason: sentence(random, 6), reportedOn: plusDays(TODAY, -20) },
  }));
  const dependency: RowsOf<"dependency"> = times(SIZE.dependencies, (index) => ({
    ...{ ...of, id: `dependency ${index}`, lagDays: random.below(10) },
    ...{ predecessorKind: "milestone" as const, predecessorId: `milestone ${index}` },
    ...{ successorKind: "milestone" as const, successorId: `milestone ${index + 12}` },
  }));
  return { workstream, milestone, baseline, forecast, dependency };
}
