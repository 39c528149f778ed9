import type { Day } from "#domain/day.ts";
import { formatDay, formatDistance } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";

/** A day as people write it, on one line; with `from`, also how far it lies from there. */
export function DayText({ day, from }: { readonly day: Day; readonly from?: Day }) {
  const { language } = useSpeech();
  return (
    <>
      <time dateTime={day}>{formatDay(day, language)}</time>
      {from === undefined ? null : ` (${formatDistance(from, day, language)})`}
    </>
  );
}

/** A day, or the word that it is unknown. */
export function DayOrUnknown({ day }: { readonly day: Day | null }) {
  const { words } = useSpeech();
  return day === null ? <span className="muted">{words.pages.unknown}</span> : <DayText day={day} />;
}
