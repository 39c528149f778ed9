import { useLoaderData } from "@remix-run/react";
import type { Action } from "#domain/action.ts";
import { formatList } from "#i18n/format.ts";
import { DayText } from "#ui/day-text.tsx";
import { DueText } from "#ui/due-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What was decided at the gate, the newest first, with what was open then and what became of the conditions. */
export function Outcomes() {
  const { outcomes, conditions } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.page;
  return (
    <section className="stack" aria-labelledby="outcomes">
      <h2 id="outcomes">{say.outcomes}</h2>
      {outcomes.length === 0 ? <p className="muted">{say.noOutcomes}</p> : null}
      <ul className="ruled">
        {[...outcomes].reverse().map((outcome) => (
          <li key={outcome.id} className="stack stack--tight">
            <p className="row">
              <strong>{words.gates.outcomes[outcome.outcome]}</strong>
              <DayText day={outcome.on} />
            </p>
            <p className="prose">{outcome.text}</p>
            <WasOpen outcome={outcome} />
            <Conditions actions={conditions.filter(({ originId }) => originId === outcome.id)} />
            <p className="small muted">{say.recordedBy(outcome.byName)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["outcomes"][number];

function WasOpen({ outcome }: { readonly outcome: Shown }) {
  const { criteria } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.gates.page;
  const open = criteria.filter(({ id }) => outcome.openCriterionIds.includes(id)).map(({ text }) => text);
  if (open.length === 0 && outcome.scorePercent === null) return null;
  return (
    <p className="small muted">
      {open.length === 0 ? null : say.wasOpen(formatList(open, language))}{" "}
      {outcome.scorePercent === null ? null : say.scoreThen(outcome.scorePercent)}
    </p>
  );
}

function Conditions({ actions }: { readonly actions: readonly Action[] }) {
  const { names, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (actions.length === 0) return null;
  return (
    <>
      <h3>{words.gates.page.conditions}</h3>
      <ul className="stack stack--tight">
        {actions.map((action) => (
          <li key={action.id}>
            {action.text} – {names[action.ownerId ?? ""] ?? words.pages.unknown},{" "}
            <DueText action={action} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
