import { Link } from "@remix-run/react";
import type { Day } from "#domain/day.ts";
import type { Deliverable } from "#domain/deliverable.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { DeliverableStateMark, OverdueFlag } from "./deliverable-state.tsx";
import { ProvenanceTag } from "./provenance-tag.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly slug: string;
  readonly deliverables: readonly Deliverable[];
  readonly today: Day;
}

/** Products, each with its state and, where it is known, the day by which it is submitted. */
export function DeliverableList({ slug, deliverables, today }: Shown) {
  const { words, language } = useSpeech();
  return (
    <ul className="ruled ruled--compact">
      {deliverables.map((deliverable) => (
        <li key={deliverable.id} className="product-row">
          <div>
            <Link className="utrecht-link" to={paths.deliverable(slug, deliverable.id)}>
              {deliverable.name}
            </Link>{" "}
            <ProvenanceTag provenance={deliverable.provenance} />
            {deliverable.kind === "document" ? null : (
              <span className="workstreams__theme">{words.deliverables.kinds[deliverable.kind]}</span>
            )}
          </div>
          <div>
            <DeliverableStateMark state={deliverable.state} />
            {deliverable.dueOn === null || deliverable.state === "adopted" ? null : (
              <span className="workstreams__theme">
                {words.deliverables.dueOn(formatDay(deliverable.dueOn, language))}
              </span>
            )}
            <OverdueFlag deliverable={deliverable} today={today} />
          </div>
        </li>
      ))}
    </ul>
  );
}
