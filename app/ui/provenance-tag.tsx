import type { Provenance } from "#domain/provenance.ts";
import { useSpeech } from "./speech.tsx";

/** Where a fact comes from. What was entered here, or stands in the source, needs no tag unless `always` asks. */
export function ProvenanceTag({
  provenance,
  always = false,
}: {
  readonly provenance: Provenance;
  readonly always?: boolean;
}) {
  const { words } = useSpeech();
  if (!always && (provenance === "source" || provenance === "entered")) return null;
  return (
    <span
      className={`provenance provenance--${provenance}`}
      title={words.terms.provenanceMeanings[provenance]}
    >
      {words.terms.provenances[provenance]}
    </span>
  );
}
