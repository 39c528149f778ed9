import { useSearchParams } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

/** What was just done, said once. */
export function Said() {
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const { said } = words.points;
  const key = search.get("said");
  const sentence = key !== null && Object.hasOwn(said, key) ? said[key as keyof typeof said] : undefined;
  return <div role="status">{sentence === undefined ? null : <p className="notice">{sentence}</p>}</div>;
}
