import { Link, useLoaderData } from "@remix-run/react";
import { sayCeiling } from "#i18n/say-amount.ts";
import { sayChain, sayScope, sayTerm } from "#i18n/say-authority.ts";
import { paths } from "#paths";
import { MandateSignals } from "#ui/mandate-signals.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Record = ReturnType<typeof useLoaderData<typeof loader>>["records"][number];

/** Every record as it was made: who, what, up to how much, on which ground, until when. */
export function Records() {
  const { records } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, records: heading } = words.authority;
  return (
    <section className="stack" aria-labelledby="records">
      <h2 id="records">{heading}</h2>
      <table className="folding records">
        <thead>
          <tr>
            <th scope="col">{columns.holder}</th>
            <th scope="col">{columns.domains}</th>
            <th scope="col">{columns.ceiling}</th>
            <th scope="col">{columns.basis}</th>
            <th scope="col">{columns.term}</th>
            <th scope="col">{columns.chain}</th>
            <th scope="col">
              <span className="visually-hidden">{words.authority.revoke}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RecordRow key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RecordRow({ record }: { readonly record: Record }) {
  const { names, partyOf, mayRecord, programme } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const say = words.authority;
  const name = names[record.holderId] ?? "";
  return (
    <tr>
      <th scope="row">
        {name} <span className="muted small">({names[partyOf[record.holderId] ?? ""]})</span>{" "}
        <ProvenanceTag provenance={record.provenance} />
      </th>
      <td data-label={say.columns.domains}>{sayScope(record, speech)}</td>
      <td data-label={say.columns.ceiling}>{sayCeiling(record.ceiling, speech)}</td>
      <td data-label={say.columns.basis}>
        {words.terms.bases[record.basis]}
        {record.reference === null ? null : <span className="muted"> {record.reference}</span>}
        {record.revokedOn === null ? <MandateSignals record={record} isFolded /> : null}
      </td>
      <td data-label={say.columns.term}>
        <Sentence>{sayTerm(record, speech)}</Sentence>
        {record.state === "expired" || record.state === "not-yet-valid" ? (
          <strong> ({say.states[record.state]})</strong>
        ) : null}
      </td>
      <td data-label={say.columns.chain}>{sayChain(record, speech)}</td>
      <td>
        {mayRecord && record.revokedOn === null ? (
          <span className="row record__tools">
            <Link
              className="utrecht-link nowrap"
              to={paths.replacement(programme.slug, record.id)}
              aria-label={`${say.replace}: ${name}`}
            >
              {say.replace}
            </Link>
            <Link
              className="utrecht-link nowrap"
              to={paths.revocation(programme.slug, record.id)}
              aria-label={`${say.revoke}: ${name}`}
            >
              {say.revoke}
            </Link>
          </span>
        ) : null}
      </td>
    </tr>
  );
}
