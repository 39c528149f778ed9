import type { Day } from "#domain/day.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";

/** A party that a decision point needs and that takes no part any more. */
export interface EndedParty {
  readonly name: string;
  readonly endedOn: Day;
}

/** That a decision point needs the agreement of a party that has ended, which nobody can give. */
export function EndedParties({ ended }: { readonly ended: readonly EndedParty[] }) {
  const { words, language } = useSpeech();
  if (ended.length === 0) return null;
  const named = ended.map(({ name, endedOn }) => words.departure.since(name, formatDay(endedOn, language)));
  return <p className="notice notice--error">{words.departure.stillNeeded(formatList(named, language))}</p>;
}
