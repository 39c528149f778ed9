import type { Obstacle } from "#domain/calendar.ts";
import type { PlanningRemark } from "#domain/planning.ts";
import { formatDay, formatList } from "./format.ts";
import type { Speech } from "./speech.ts";

/** What stands in the way on a day, as a name: "weekend", "Goede Vrijdag", "reces (zomer)". */
export function sayObstacle(obstacle: Obstacle, { words: { calendar } }: Speech): string {
  switch (obstacle.kind) {
    case "weekend":
      return calendar.weekend;
    case "holiday":
      return calendar.holidays[obstacle.holiday];
    case "recess":
      return calendar.inRecess(obstacle.name);
  }
}

/** All that stands in the way on a day, as one list. */
export function sayObstacles(obstacles: readonly Obstacle[], speech: Speech): string {
  return formatList(
    obstacles.map((obstacle) => sayObstacle(obstacle, speech)),
    speech.language,
  );
}

/** What should be known of a meeting's day, as a sentence. */
export function sayRemark(remark: PlanningRemark, speech: Speech): string {
  const { remarks } = speech.words.calendar;
  switch (remark.kind) {
    case "obstacle":
      return remark.obstacle.kind === "weekend"
        ? remarks.weekend
        : remarks.obstacle(sayObstacle(remark.obstacle, speech));
    case "past":
      return remarks.past;
    case "papers-due":
      return remarks.papersDue(formatDay(remark.on, speech.language));
    case "same-day":
      return remarks.sameDay;
    case "dissolved":
      return remarks.dissolved(formatDay(remark.on, speech.language));
  }
}
