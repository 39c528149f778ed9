import type { PartyVerdict } from "#domain/party-verdict.ts";
import type { Verdict } from "#domain/verdict.ts";
import { sayBasis, sayRemedies, sayStanding, sayVerdict } from "#i18n/say-verdict.ts";
import { capitalised, type Names } from "#i18n/speech.ts";
import { Sentence } from "./sentence.tsx";
import { useSpeech } from "./speech.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

interface Shown {
  readonly verdict: Verdict;
  readonly names: Names;
}

/** R1 in full: per party where it stands, through whom, on what basis, and what would mend it. */
export function VerdictTable({ verdict, names, caption }: Shown & { readonly caption?: string }) {
  const { words } = useSpeech();
  const { columns } = words.verdict;
  return (
    <table className="folding verdicts">
      {caption === undefined ? null : (
        <caption className="muted small">
          <Sentence>{caption}</Sentence>
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{columns.party}</th>
          <th scope="col">{columns.standing}</th>
          <th scope="col">{columns.basis}</th>
          <th scope="col">{columns.remedy}</th>
        </tr>
      </thead>
      <tbody>
        {verdict.parties.map((party) => (
          <PartyRow key={party.partyId} party={party} names={names} />
        ))}
      </tbody>
    </table>
  );
}

/** The verdict in a sentence or two, with its shape. */
export function VerdictSummary({ verdict }: { readonly verdict: Verdict }) {
  const [, ...rest] = sayVerdict(verdict, useSpeech());
  return (
    <div className="stack--tight stack">
      <VerdictLine verdict={verdict} />
      {rest.map((sentence) => (
        <p key={sentence} className="muted small">
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** The verdict on one line: its shape, its word, and the count or the day that goes with it. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const speech = useSpeech();
  const [first = ""] = sayVerdict(verdict, speech);
  return (
    <p>
      <VerdictMark kind={verdict.kind} />{" "}
      <Sentence>{withoutWord(first, speech.words.verdict.kinds[verdict.kind])}</Sentence>
    </p>
  );
}

/** The mark already says "Niet bevoegd": the sentence beside it need not say so again. */
function withoutWord(sentence: string, word: string): string {
  return sentence.startsWith(`${word}: `) ? capitalised(sentence.slice(word.length + 2)) : sentence;
}

function PartyRow({ party, names }: { readonly party: PartyVerdict; readonly names: Names }) {
  const speech = useSpeech();
  const { columns } = speech.words.verdict;
  const basis = sayBasis(party, speech);
  return (
    <tr>
      <th scope="row">{names[party.partyId]}</th>
      <td data-label={columns.standing}>
        <VerdictMark kind={party.kind} />
      </td>
      <td data-label={columns.basis}>
        <Sentence>{sayStanding(party, names, speech)}</Sentence>
        {basis === null ? null : <span className="muted"> {basis}</span>}
      </td>
      <td data-label={columns.remedy}>
        {party.remedies.length === 0 ? (
          <span aria-hidden="true">–</span>
        ) : (
          <ul className="stack stack--tight">
            {sayRemedies(party.remedies, names, speech).map((sentence) => (
              <li key={sentence}>
                <Sentence>{sentence}</Sentence>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
