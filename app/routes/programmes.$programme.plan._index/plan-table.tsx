import { useLoaderData } from "@remix-run/react";
import { daysBetween } from "#domain/day.ts";
import { isOneDay, type PlanItem } from "#domain/plan.ts";
import { saySpan } from "#i18n/say-plan.ts";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { SlipWords } from "#ui/slip-words.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** All that the timeline shows, in words. */
export function PlanTable() {
  const { items } = useLoaderData<typeof loader>();
  const say = useSpeech().words.timeline.table;
  return (
    <section className="stack" aria-labelledby="plan-table">
      <h2 id="plan-table">{say.heading}</h2>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.kind}</th>
            <th scope="col">{say.starts}</th>
            <th scope="col">{say.ends}</th>
            <th scope="col">{say.baseline}</th>
            <th scope="col">{say.slip}</th>
            <th scope="col">{say.waits}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ItemRow({ item }: { readonly item: PlanItem }) {
  const { items, dependencies } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { table: say, kinds } = speech.words.timeline;
  const { id, kind, name, startsOn, endsOn, baseline } = item;
  const waits = dependencies
    .filter(({ successorId }) => successorId === id)
    .flatMap(({ predecessorId }) => items.find((one) => one.id === predecessorId)?.name ?? []);
  const agreed = baseline?.endsOn ?? null;
  return (
    <tr id={`row-${id}`}>
      <th scope="row">{name}</th>
      <td data-label={say.kind}>{kinds[kind]}</td>
      <td data-label={say.starts}>{isOneDay(item) ? "–" : <DayOrUnknown day={startsOn} />}</td>
      <td data-label={say.ends}>
        <DayOrUnknown day={endsOn} />
      </td>
      <td data-label={say.baseline}>
        {baseline === null ? "–" : <Sentence>{saySpan(kind, baseline, speech)}</Sentence>}
      </td>
      <td data-label={say.slip}>
        {agreed === null || endsOn === null ? "–" : <SlipWords days={daysBetween(agreed, endsOn)} />}
      </td>
      <td data-label={say.waits}>{waits.length === 0 ? "–" : waits.join(", ")}</td>
    </tr>
  );
}
