import type { AgendaItem } from "#domain/agenda.ts";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly item: Omit<AgendaItem, "annotation">;
  /** Undefined: this visitor does not read the annotation. */
  readonly annotation: string | undefined;
}

/** All that an agenda item says, as it stands now. */
export function AgendaItemFacts({ item, annotation }: Shown) {
  const { words } = useSpeech();
  const say = words.meetings.item;
  return (
    <dl className="facts">
      <dt>{say.title}</dt>
      <dd>{item.title}</dd>
      <dt>{say.kind}</dt>
      <dd>{words.terms.agendaKinds[item.kind]}</dd>
      <dt>{say.minutes}</dt>
      <dd>{item.minutes}</dd>
      <dt>{say.presenter}</dt>
      <dd>{item.presenter ?? "–"}</dd>
      <dt>{say.note}</dt>
      <dd className="prose">{item.note ?? "–"}</dd>
      <dt>{say.papers}</dt>
      <dd className="prose">{item.papers.join("\n") || "–"}</dd>
      <dt>{words.agenda.openness}</dt>
      <dd>{item.isConfidential ? words.agenda.confidential : words.agenda.open}</dd>
      {annotation === undefined ? null : (
        <>
          <dt>{words.meetings.preparation.annotation}</dt>
          <dd className="prose">{annotation || "–"}</dd>
        </>
      )}
    </dl>
  );
}
