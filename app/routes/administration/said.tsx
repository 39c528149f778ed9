import { useSearchParams } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

/** What the form before this page did, said once. */
export function Said() {
  const [searchParams] = useSearchParams();
  const { words } = useSpeech();
  const said = { ...words.administration.said, ...words.installation.said };
  const key = searchParams.get("said");
  if (key === null || !(key in said)) return null;
  return (
    <p className="notice" role="status">
      {said[key as keyof typeof said]}
    </p>
  );
}
