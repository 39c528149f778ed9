import type { Authority } from "#domain/authority.ts";
import { sayCeiling } from "#i18n/say-amount.ts";
import { sayChain, sayScope, sayTerm } from "#i18n/say-authority.ts";
import { useSpeech } from "./speech.tsx";

/** A record as it stands: about what, up to how much, on which ground, until when, and who must ratify. */
export function AuthorityFacts({ record }: { readonly record: Authority }) {
  const speech = useSpeech();
  const { columns } = speech.words.authority;
  const basis = speech.words.terms.bases[record.basis];
  return (
    <dl className="facts">
      <dt>{columns.domains}</dt>
      <dd>{sayScope(record, speech)}</dd>
      <dt>{columns.ceiling}</dt>
      <dd>{sayCeiling(record.ceiling, speech)}</dd>
      <dt>{columns.basis}</dt>
      <dd>{record.reference === null ? basis : `${basis}, ${record.reference}`}</dd>
      <dt>{columns.term}</dt>
      <dd>{sayTerm(record, speech)}</dd>
      <dt>{columns.chain}</dt>
      <dd>{sayChain(record, speech)}</dd>
    </dl>
  );
}

/** The record as somebody else left it: changed meanwhile, or ended already. */
export function TheirAuthority({ record }: { readonly record: Authority }) {
  const { words } = useSpeech();
  return (
    <section className="panel stack" aria-labelledby="theirs">
      <h2 id="theirs">{words.authority.theirs}</h2>
      <AuthorityFacts record={record} />
    </section>
  );
}
