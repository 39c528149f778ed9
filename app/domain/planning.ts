import type { BodyId } from "./body.ts";
import { type Obstacle, obstaclesOn, type WorkCalendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { type Meeting, papersDueOn, takesPlace } from "./meeting.ts";

/** How a body usually meets, as far as that is known: whatever is null is unknown. */
export interface Habit {
  readonly bodyId: BodyId;
  readonly name: string;
  readonly rhythmWeeks: number | null;
  readonly rhythmFrom: Day | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly papersLeadDays: number;
  readonly dissolvedOn: Day | null;
}

/** What whoever plans a meeting should know of its day. Nothing of it forbids the day. */
export type PlanningRemark =
  | { readonly kind: "obstacle"; readonly obstacle: Obstacle }
  | { readonly kind: "past" }
  | { readonly kind: "papers-due"; readonly on: Day }
  | { readonly kind: "same-day" }
  | { readonly kind: "dissolved"; readonly on: Day };

interface Around {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly meetings: readonly Meeting[];
  readonly habit: Pick<Habit, "papersLeadDays" | "dissolvedOn">;
}

/** All that should be known of a meeting's day; nothing about one that was cancelled. */
export function planningRemarks(meeting: Meeting, around: Around): readonly PlanningRemark[] {
  const { today, calendar, meetings, habit } = around;
  if (!takesPlace(meeting)) return [];
  const obstacles = obstaclesOn(meeting.on, calendar).map(
    (obstacle) => ({ kind: "obstacle", obstacle }) as const,
  );
  if (meeting.on < today) return [{ kind: "past" }, ...obstacles];
  const papers = papersDueOn(meeting, habit);
  const isTwice = meetings.some(
    (one) =>
      one.id !== meeting.id && one.bodyId === meeting.bodyId && one.on === meeting.on && takesPlace(one),
  );
  const { dissolvedOn } = habit;
  return [
    ...obstacles,
    ...(papers < today ? [{ kind: "papers-due", on: papers } as const] : []),
    ...(isTwice ? [{ kind: "same-day" } as const] : []),
    ...(dissolvedOn !== null && dissolvedOn <= meeting.on
      ? [{ kind: "dissolved", on: dissolvedOn } as const]
      : []),
  ];
}
