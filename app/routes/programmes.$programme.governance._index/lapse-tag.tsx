import { useLoaderData } from "@remix-run/react";
import { type Body, isDissolved } from "#domain/body.ts";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** From which day a body is no more, or will be no more. */
export function LapseTag({ body }: { readonly body: Body }) {
  const { today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.governance.body;
  if (body.dissolvedOn === null) return null;
  const day = formatDay(body.dissolvedOn, language);
  return (
    <span className="lapse-tag">
      {isDissolved(body, today) ? say.dissolvedOn(day) : say.dissolvesOn(day)}
    </span>
  );
}
