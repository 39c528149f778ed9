import { Fragment, type ReactNode } from "react";
import { type Body, PAPERS_LEAD_DAYS } from "#domain/body.ts";
import { formatDay, formatList, formatTimes } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";

interface Known {
  readonly body: Body;
  readonly reportsTo: string | undefined;
}

/** What is known of how a body works, and on one line what is not. */
export function BodyFacts({ body, reportsTo }: Known) {
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.pages.governance;
  const { labels } = words.governance.body;
  const papersLead = body.papersLeadDays === PAPERS_LEAD_DAYS.default ? say.papersLeadUsual : say.papersLead;
  const { function: role, decisionRule: rule } = body;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [say.function, role && words.terms.bodyFunctions[role]],
    [say.rule, rule && words.terms.decisionRules[rule]],
    // Only a majority counts heads: under another rule a quorum that nobody set is no gap.
    ...(body.quorum === null && rule !== "majority"
      ? []
      : [[labels.quorum, sayQuorum(body, speech)] as const]),
    [say.rhythm, sayRhythm(body, speech)],
    [say.papers, papersLead(body.papersLeadDays)],
    ...whenSaid(words.governance.body.usual, sayUsual(body, speech)),
    ...whenSaid(say.reportsTo, reportsTo),
  ];
  const unknown = facts.filter(([, value]) => value === null).map(([label]) => label.toLowerCase());
  return (
    <>
      <dl className="facts small">
        {facts.map(([label, value]) =>
          value === null ? null : <Row key={label} label={label} value={<Sentence>{value}</Sentence>} />,
        )}
      </dl>
      {unknown.length === 0 ? null : (
        <p className="small">
          <VerdictMark kind="unknown" />: {formatList(unknown, language)}
        </p>
      )}
    </>
  );
}

function Row({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <Fragment>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </Fragment>
  );
}

function whenSaid(label: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined || value === "" ? [] : [[label, value]];
}

function sayQuorum({ quorum }: Body, { words }: Speech): string | null {
  return quorum === null ? null : words.governance.body.quorumOf(quorum);
}

function sayRhythm({ rhythmWeeks, rhythmFrom }: Body, { words, language }: Speech): string | null {
  if (rhythmWeeks === null) return null;
  const every = words.pages.governance.everyWeeks(rhythmWeeks);
  return rhythmFrom === null
    ? every
    : `${every}, ${words.governance.body.from(formatDay(rhythmFrom, language))}`;
}

/** When and where it usually meets, as far as that is known. */
function sayUsual({ usualStart, usualEnd, usualPlace }: Body, { language }: Speech): string {
  const times =
    usualStart === null && usualEnd === null
      ? []
      : [formatTimes({ startsAt: usualStart, endsAt: usualEnd }, language)];
  return [...times, ...(usualPlace === null ? [] : [usualPlace])].join(", ");
}
