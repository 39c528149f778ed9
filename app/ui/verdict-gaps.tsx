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
          <p>
            <strong>{speech.words.verdict.remedies.heading}:</strong>
          </p>
          <ul className="reasons">
            {sayRemedies(party.remedies, names, speech).map((sentence) => (
              <li key={sentence}>
                <Sentence>{sentence}</Sentence>
              </li>
            ))}
          </ul>
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
