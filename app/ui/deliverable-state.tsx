import type { Day } from "#domain/day.ts";
import { type Deliverable, isOverdue } from "#domain/deliverable.ts";
import { formatDistance } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";

/** The state of a product as a shape, a colour and a word. */
export function DeliverableStateMark({ state }: Pick<Deliverable, "state">) {
  const { words } = useSpeech();
  return <span className={`product-state product-state--${state}`}>{words.deliverables.states[state]}</span>;
}

interface Due {
  readonly deliverable: Pick<Deliverable, "state" | "dueOn">;
  readonly today: Day;
}

/** That its day has gone by, where it has. */
export function OverdueFlag({ deliverable, today }: Due) {
  const { words, language } = useSpeech();
  if (deliverable.dueOn === null || !isOverdue(deliverable, today)) return null;
  return (
    <span className="flag flag--red">
      {words.deliverables.overdue(formatDistance(today, deliverable.dueOn, language))}
    </span>
  );
}
