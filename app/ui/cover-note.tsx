import { Fragment } from "react";
import { missingHeadings } from "#domain/cover-note.ts";
import { COVER_NOTE_PARTS } from "#domain/decision-point.ts";
import type { PublishedAgenda, PublishedItem, PublishedPoint } from "#domain/publication.ts";
import type { Verdict } from "#domain/verdict.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { sayAmount } from "#i18n/say-amount.ts";
import { sayDomains, sayRemedies } from "#i18n/say-verdict.ts";
import type { Names } from "#i18n/speech.ts";
import { useSpeech } from "./speech.tsx";
import { VerdictSummary, VerdictTable } from "./verdict-table.tsx";

interface Note {
  readonly item: PublishedItem & { readonly number: string };
  readonly agenda: PublishedAgenda;
}

/** The oplegnotitie with one decision: what is asked, why, for how much, and who may decide it. */
export function CoverNote({ item, agenda }: Note) {
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.agenda;
  const { point } = item;
  if (point === null) return null;
  return (
    <section className="cover-note" aria-labelledby={`note-${item.id}`}>
      <h2 id={`note-${item.id}`}>
        {say.coverNoteFor(item.number)}: {item.title}
      </h2>
      {point.requestedDecision.length === 0 ? null : (
        <>
          <h3>{say.requested}</h3>
          <ol className="requested">
            {point.requestedDecision.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
      <dl className="facts">
        <dt>{say.date}</dt>
        <dd>{formatDay(agenda.on, language)}</dd>
        <dt>{say.neededBy}</dt>
        <dd>{point.neededBy === null ? words.pages.unknown : formatDay(point.neededBy, language)}</dd>
        <dt>{say.domains}</dt>
        <dd>{point.domains.length === 0 ? words.pages.unknown : sayDomains(point.domains, speech)}</dd>
        <dt>{say.finance}</dt>
        <dd>
          {sayAmount(point.amount, speech)}
          {point.cover === null ? null : `; ${say.amount.cover(point.cover)}`}
        </dd>
        <dt>{say.openness}</dt>
        <dd>{item.isConfidential ? say.confidential : say.open}</dd>
      </dl>
      {point.background === null ? null : (
        <>
          <h3>{say.occasion}</h3>
          <p className="prose">{point.background}</p>
        </>
      )}
      {COVER_NOTE_PARTS.map((part) =>
        point.coverNote[part] === undefined ? null : (
          <Fragment key={part}>
            <h3>{say[part]}</h3>
            <p className="prose">{point.coverNote[part]}</p>
          </Fragment>
        ),
      )}
      <NotFilled point={point} />
      {point.verdict === null ? null : <AuthorityPart verdict={point.verdict} names={agenda.names} />}
    </section>
  );
}

/** The headings of the note under which there is nothing: a reader should not have to notice what is not there. */
function NotFilled({ point }: { readonly point: PublishedPoint }) {
  const { words, language } = useSpeech();
  const headings = missingHeadings(point).map((heading) => words.agenda[heading]);
  if (headings.length === 0) return null;
  return <p className="muted small">{words.publication.missing(formatList(headings, language))}</p>;
}

/** Who may decide, per party, and what would mend it for the whole. */
function AuthorityPart({ verdict, names }: { readonly verdict: Verdict; readonly names: Names }) {
  const speech = useSpeech();
  return (
    <>
      <h3>{speech.words.agenda.authorityTable}</h3>
      <VerdictSummary verdict={verdict} />
      <VerdictTable verdict={verdict} names={names} />
      {sayRemedies(verdict.remedies, names, speech).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
