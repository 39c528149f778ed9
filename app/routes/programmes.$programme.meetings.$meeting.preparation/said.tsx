import { useSearchParams } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

/** What was just done, said once to whoever sees it and to whoever hears it. */
export function Said() {
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const { said } = words.meetings.preparation;
  const key = search.get("said");
  const sentence = key !== null && key in said ? said[key as keyof typeof said] : undefined;
  return <div role="status">{sentence === undefined ? null : <p className="notice">{sentence}</p>}</div>;
}
