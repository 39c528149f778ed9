import type { Provenance } from "#domain/provenance.ts";
import { useSpeech } from "./speech.tsx";

/** Where a fact comes from. What stands in the source has no tag, as `ProvenanceNote` says, unless `always` asks. */
export function ProvenanceTag({
  provenance,
  always = false,
}: {
  readonly provenance: Provenance;
  readonly always?: boolean;
}) {
  const { words } = useSpeech();
  if (!always && provenance === "source") return null;
  return (
    <span
      className={`provenance provenance--${provenance}`}
      title={words.terms.provenanceMeanings[provenance]}
    >
      {words.terms.provenances[provenance]}
    </span>
  );
}

/** What it means that something has no tag: said once on a page that shows facts out of a source. */
export function ProvenanceNote({ sourceName }: { readonly sourceName: string | null }) {
  const { words } = useSpeech();
  if (sourceName === null) return null;
  return <p className="muted small">{words.pages.provenanceNote}</p>;
}
