import { useSpeech } from "./speech.tsx";

/** How many days later or earlier; unknown where nobody can say. */
export function SlipWords({ days }: { readonly days: number | null }) {
  const { words } = useSpeech();
  const say = words.milestones;
  if (days === null) return <span className="muted">{words.pages.unknown}</span>;
  if (days === 0) return <>{say.onTheDay}</>;
  const count = say.days(Math.abs(days));
  return <span className="nowrap">{days > 0 ? say.later(count) : say.earlier(count)}</span>;
}
