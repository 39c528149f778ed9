import { v7 as newId } from "uuid";
import type { Day } from "#domain/day.ts";
import type { Cast } from "./cast.ts";
import type { Story } from "./story.ts";
import { tellBodies } from "./tell/bodies.ts";
import { tellDecisionPoints } from "./tell/decision-points.ts";
import { tellMonitoring } from "./tell/monitoring.ts";
import { tellParties } from "./tell/parties.ts";
import { tellPhases } from "./tell/phases.ts";
import { tellPlan } from "./tell/plan.ts";
import { type RowsOf, tellingOf } from "./tell/telling.ts";

/**
 * A story as rows. Every day moves by `weeks` weeks, save the story's own: that stays true, so that the programme
 * page can show it beside the moved dates.
 */
export function tell(
  story: Story,
  {
    ordinal,
    ...around
  }: {
    readonly ordinal: number;
    readonly weeks: number;
    readonly today: Day;
    readonly cast: Cast;
  },
) {
  const programmeId = newId();
  const telling = tellingOf(story, { programmeId, ...around });
  const { slug, name, aim, sourceName, on: storyOn } = story;
  const { reporting } = story.plan;
  const plan = tellPlan(story, telling);
  const programme: RowsOf<"programme"> = [
    {
      ...{
        id: programmeId,
        slug,
        ordinal,
        name,
        aim,
        sourceName,
        storyOn,
        shiftedWeeks: around.weeks,
        version: 1,
      },
      ...{ reportEveryWeeks: reporting?.everyWeeks, reportFrom: telling.move(reporting?.from ?? null) },
    },
  ];
  const fact: RowsOf<"fact"> = story.facts.map((told, index) => ({
    ...told,
    programmeId,
    id: newId(),
    ordinal: index + 1,
  }));
  return {
    programme,
    fact,
    ...tellParties(story, telling),
    ...tellBodies(story, telling),
    ...plan,
    ...tellPhases(story, { ...telling, ...plan }),
    ...tellDecisionPoints(story, telling),
    ...tellMonitoring(story, telling),
  };
}

export type StoryRows = ReturnType<typeof tell>;
