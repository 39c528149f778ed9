import { useLoaderData, useSearchParams } from "@remix-run/react";
import { formatList } from "#i18n/format.ts";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What was just done, and what asks attention: phases and gates without a date, work begun at one's own risk. */
export function Flags() {
  const { phases, gates } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words, language } = useSpeech();
  const { flags, said } = words.gates;
  const names = (ones: readonly { readonly name: string }[]) =>
    formatList(
      ones.map(({ name }) => name),
      language,
    );
  const undated = phases.filter((phase) => phase.isUndated);
  const dateless = gates.filter(({ on, passage }) => on === null && passage === "open");
  const risky = phases.filter((phase) => phase.isAtOwnRisk);
  const sentences = [
    ...(risky.length === 0 ? [] : [flags.risk(names(risky))]),
    ...(undated.length === 0 ? [] : [flags.phases(undated.length, names(undated))]),
    ...(dateless.length === 0 ? [] : [flags.gates(dateless.length, names(dateless))]),
  ];
  return (
    <>
      <div role="status">
        {search.get("said") === "saved" ? <p className="notice">{said.saved}</p> : null}
      </div>
      {sentences.length === 0 ? null : (
        <ul className="gate-flags stack stack--tight">
          {sentences.map((sentence) => (
            <li key={sentence}>
              <Sentence>{sentence}</Sentence>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
