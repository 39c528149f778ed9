import { isGap, type Verdict } from "#domain/verdict.ts";
import { sayRemedies, sayStanding } from "#i18n/say-verdict.ts";
import type { Names } from "#i18n/speech.ts";
import { Sentence } from "./sentence.tsx";
import { useSpeech } from "./speech.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/** Only what stands in the way: the parties that may not decide, and what would mend each. */
export function VerdictGaps({ verdict, names }: { readonly verdict: Verdict; readonly names: Names }) {
  const speech = useSpeech();
  const gaps = verdict.parties.filter(isGap);
  if (gaps.length === 0) return null;
  return (
    <div>
      {gaps.map((party) => (
        <div key={party.partyId} className={`gap verdict--${party.kind}`}>
          <p>
            <strong>{names[party.partyId]}</strong> <VerdictMark kind={party.kind} />
          </p>
          <p>
            <Sentence>{sayStanding(party, names, speech)}</Sentence>
          </p>
          <Ways sentences={sayRemedies(party.remedies, names, speech)} />
        </div>
      ))}
      {sayRemedies(verdict.remedies, names, speech).map((sentence) => (
        <p key={sentence} className="gap__whole">
          <strong>{speech.words.verdict.remedies.whole}:</strong> <Sentence>{sentence}</Sentence>
        </p>
      ))}
    </div>
  );
}

/** One way to mend it stands in its line; several are a list, of which one is enough. */
function Ways({ sentences }: { readonly sentences: readonly string[] }) {
  const { words } = useSpeech();
  const [only, ...others] = sentences;
  return (
    <>
      <p>
        <strong>{words.verdict.remedies.heading}:</strong>{" "}
        {others.length === 0 ? <Sentence>{only ?? ""}</Sentence> : null}
      </p>
      {others.length === 0 ? null : (
        <ul className="reasons">
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
