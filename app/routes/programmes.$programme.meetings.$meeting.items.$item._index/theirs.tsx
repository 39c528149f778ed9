import type { ComponentProps } from "react";
import { AgendaItemFacts } from "#ui/agenda-item-facts.tsx";
import { useSpeech } from "#ui/speech.tsx";

/** The item as somebody else left it, beside what was typed here. */
export function Theirs(shown: ComponentProps<typeof AgendaItemFacts>) {
  const { words } = useSpeech();
  return (
    <section className="panel stack" aria-labelledby="theirs">
      <h2 id="theirs">{words.meetings.item.theirs}</h2>
      <AgendaItemFacts {...shown} />
    </section>
  );
}
