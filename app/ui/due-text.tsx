import { type Action, isOverdue } from "#domain/action.ts";
import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { DayText } from "./day-text.tsx";
import { Sentence } from "./sentence.tsx";
import { useSpeech } from "./speech.tsx";

/** By when an action must be done, and in words whether that day went by; or since when it is closed. */
export function DueText({
  action,
  today,
}: {
  readonly action: Pick<Action, "state" | "dueOn" | "closedOn">;
  readonly today: Day;
}) {
  const { words, language } = useSpeech();
  const say = words.actions;
  const { state, dueOn, closedOn } = action;
  if (state !== "open" && closedOn !== null)
    return <Sentence>{say.closed[state](formatDay(closedOn, language))}</Sentence>;
  if (dueOn === null) return <span className="muted">{say.noDay}</span>;
  return (
    <>
      <DayText day={dueOn} from={today} />
      {isOverdue(action, today) ? <strong className="overdue"> {say.overdue}</strong> : null}
    </>
  );
}
