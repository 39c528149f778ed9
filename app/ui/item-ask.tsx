import { type AgendaItem, askedBy } from "#domain/agenda.ts";
import { useSpeech } from "./speech.tsx";

/** What an agenda item asks of the table, and who brings it in, where that is known. */
export function ItemAsk({ item }: { readonly item: Pick<AgendaItem, "kind" | "presenter"> }) {
  const { words } = useSpeech();
  const say = words.agenda;
  const asked = askedBy(item.kind);
  const parts = [
    ...(asked === undefined ? [] : [say.asked[asked]]),
    ...(item.presenter === null ? [] : [`${say.presenter}: ${item.presenter}`]),
  ];
  return parts.length === 0 ? null : <p className="small muted">{parts.join(". ")}</p>;
}
