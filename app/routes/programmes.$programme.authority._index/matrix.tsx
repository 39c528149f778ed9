import { useLoaderData } from "@remix-run/react";
import type { Authority } from "#domain/authority.ts";
import type { MatrixRow } from "#domain/authority-matrix.ts";
import { endsSoon } from "#domain/body.ts";
import type { Cover } from "#domain/cover.ts";
import { centsIn, formatDay, formatList } from "#i18n/format.ts";
import { sayCeiling } from "#i18n/say-amount.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";
import { UnknownAuthority } from "./unknown-authority.tsx";

/** Parties down, domains across: who may decide, up to what, or after whose ratification. Unknown is hatched. */
export function Matrix() {
  const { rows, domains } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.authority;
  const groups = [...new Set(rows.map(({ party }) => party.grouping ?? ""))];
  // Where no party is in a group there are no others to tell them from.
  const isOnlyGroup = groups.length === 1 && groups[0] === "";
  return (
    <section className="scroll" aria-label={say.matrixCaption} tabIndex={0}>
      <table className="matrix">
        <caption className="muted small">{say.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.party}</th>
            {domains.map((domain) => (
              <th scope="col" key={domain}>
                {words.terms.domains[domain]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            {isOnlyGroup ? null : (
              <tr className="matrix__group">
                <th scope="rowgroup" colSpan={domains.length + 1}>
                  {group || words.pages.governance.noGrouping}
                </th>
              </tr>
            )}
            {rows
              .filter(({ party }) => (party.grouping ?? "") === group)
              .map(({ party, covers }) => (
                <tr key={party.id}>
                  <th scope="row">{party.name}</th>
                  <Cells party={party} covers={covers} />
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** A cell a domain; one across them all where nobody knows, or where the party follows what others decide. */
function Cells({ party, covers }: MatrixRow) {
  const { domains } = useLoaderData<typeof loader>();
  const { cell } = useSpeech().words.authority;
  if (covers === "unknown") {
    return (
      <td className="hatched" colSpan={domains.length}>
        <UnknownAuthority party={party} />
      </td>
    );
  }
  if (covers === "conforms") {
    return (
      <td colSpan={domains.length}>
        <VerdictMark kind="conforms">{cell.conforms}</VerdictMark>
      </td>
    );
  }
  return domains.map((domain) => (
    <td key={domain}>
      <Cell cover={covers.find((cover) => cover.domain === domain)} />
    </td>
  ));
}

/** What may be decided, on which basis, and until when if that is soon. */
function Cell({ cover }: { readonly cover: Cover | undefined }) {
  const { today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  if (cover === undefined || cover.kind === "missing") {
    return <span className="muted">{words.authority.cell.none}</span>;
  }
  const { basis, reference, validUntil, provenance } = cover.record;
  return (
    <>
      {cover.kind === "ratified" ? <AfterRatification chain={cover.record.chain} /> : <UpTo cover={cover} />}
      <span className="matrix__basis">
        {reference === null ? words.terms.bases[basis] : `${words.terms.bases[basis]}, ${reference}`}{" "}
        <ProvenanceTag provenance={provenance} />
      </span>
      {endsSoon(validUntil, today) ? (
        <strong className="matrix__ending">
          <Sentence>{words.authority.cell.ends(formatDay(validUntil, language))}</Sentence>
        </strong>
      ) : null}
    </>
  );
}

/** Who must ratify, in order, and how many days each of them takes. */
function AfterRatification({ chain }: Pick<Authority, "chain">) {
  const { words, language } = useSpeech();
  const steps = chain.map(({ constituency, leadDays }) =>
    words.verdict.sentences.step(words.terms.constituencies[constituency], leadDays),
  );
  return (
    <VerdictMark kind="subject-to-ratification">
      {words.authority.cell.ratified(formatList(steps, language))}
    </VerdictMark>
  );
}

function UpTo({
  cover: { domain, record },
}: {
  readonly cover: Exclude<Cover, { readonly kind: "missing" }>;
}) {
  const speech = useSpeech();
  const { cell } = speech.words.authority;
  const isLimited = domain === "financiën" && centsIn(record.ceiling).length > 0;
  return (
    <VerdictMark kind="competent">
      {isLimited ? cell.upTo(sayCeiling(record.ceiling, speech)) : cell.free}
    </VerdictMark>
  );
}
