import type { ReactNode } from "react";
import { carriesSection } from "#domain/agenda.ts";
import { itemsOf, type PublishedAgenda } from "#domain/publication.ts";
import { formatDay, formatLongDay, formatTimes } from "#i18n/format.ts";
import { CoverNote } from "./cover-note.tsx";
import { ItemAsk } from "./item-ask.tsx";
import { useSpeech } from "./speech.tsx";
import { VerdictLine } from "./verdict-table.tsx";

interface Paper {
  readonly agenda: PublishedAgenda;
  /** 0 is a draft. */
  readonly number: number;
  /** The tools of an item, where there are any: not printed. */
  readonly toolsOf?: ((itemId: string) => ReactNode) | undefined;
}

/** The agenda as a paper: what, when, for whom; the items; and per decision its cover note. */
export function AgendaPaper({ agenda, number, toolsOf }: Paper) {
  const { words, language } = useSpeech();
  const say = words.agenda;
  const decisions = itemsOf(agenda).filter(({ point }) => point !== null);
  return (
    <article className="paper">
      <header className="stack stack--tight">
        <p className="muted">
          {agenda.programmeName},{" "}
          {number === 0 ? words.meetings.preparation.state(0) : say.version(number).toLowerCase()}
        </p>
        <h1>{say.title(agenda.bodyName)}</h1>
        <p className="lead">{formatLongDay(agenda.on, language)}</p>
      </header>
      <dl className="facts">
        <dt>{say.when}</dt>
        <dd>{agenda.startsAt === null ? words.meetings.timeUnknown : formatTimes(agenda, language)}</dd>
        <dt>{say.where}</dt>
        <dd>{agenda.place ?? say.whereUnknown}</dd>
        <dt>{say.papersDue}</dt>
        <dd>{formatDay(agenda.papersDueOn, language)}</dd>
        <dt>{say.expected}</dt>
        <dd>{agenda.expected.map(({ name, partyName }) => `${name} (${partyName})`).join(", ") || "–"}</dd>
      </dl>
      <Items agenda={agenda} toolsOf={toolsOf} />
      {decisions.map((item) => (
        <CoverNote key={item.id} item={item} agenda={agenda} />
      ))}
    </article>
  );
}

function Items({ agenda, toolsOf }: Pick<Paper, "agenda" | "toolsOf">) {
  const { words } = useSpeech();
  return (
    <div>
      {agenda.sections.map((section) => (
        <section className="section" key={section.kind}>
          {carriesSection(section) ? null : (
            <h2 className="section__heading paper__section">
              {section.number}. {words.terms.agendaKinds[section.kind]}
            </h2>
          )}
          <ol className="items">
            {section.items.map((item) => (
              <li className="item" key={item.id}>
                <span className="item__number">{item.number}</span>
                <div className="item__body">
                  <p>
                    <strong>{item.title}</strong>
                    {item.isConfidential ? (
                      <span className="provenance">{words.agenda.confidential}</span>
                    ) : null}
                  </p>
                  {item.note === null ? null : <p className="small prose">{item.note}</p>}
                  <ItemAsk item={item} />
                  {item.papers.length === 0 ? null : (
                    <p className="small muted">
                      {words.agenda.papers}: {item.papers.join("; ")}
                    </p>
                  )}
                  {!item.point?.verdict ? null : <VerdictLine verdict={item.point.verdict} />}
                  {toolsOf?.(item.id)}
                </div>
                <span className="nowrap muted">{words.agenda.minutes(item.minutes)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
