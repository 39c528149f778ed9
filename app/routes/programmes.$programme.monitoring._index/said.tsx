import { useSearchParams } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

/** What was done to a coupling just now, said once. */
export function Said() {
  const [search] = useSearchParams();
  const { said } = useSpeech().words.couplings;
  const key = (Object.keys(said) as (keyof typeof said)[]).find((one) => one === search.get("said"));
  return <div role="status">{key ? <p className="notice">{said[key]}</p> : null}</div>;
}
