import { Bookmark, HeadingLevel, Paragraph, type Table } from "docx";
import type { Section } from "#domain/agenda.ts";
import type { CoverNotePart } from "#domain/decision-point.ts";
import type { PublishedAgenda, PublishedItem, PublishedPoint } from "#domain/publication.ts";
import { formatDay, formatLongDay } from "#i18n/format.ts";
import { sayAmount } from "#i18n/say-amount.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import { capitalised, type Speech } from "#i18n/speech.ts";
import { bookmarkOf, confidentialMark } from "./agenda-table.ts";
import { authorityTable } from "./authority-table.ts";
import { COLOUR, TEXT_WIDTH } from "./docx-look.ts";
import { STYLE } from "./docx-styles.ts";
import { factsTable } from "./docx-tables.ts";
import {
  bullets,
  gap,
  heading,
  labelled,
  numbered,
  paragraph,
  paragraphs,
  run,
  toBeWritten,
} from "./docx-text.ts";

type Item = Section<PublishedItem>["items"][number];
type Block = Paragraph | Table;

interface Note {
  readonly item: Item;
  readonly agenda: PublishedAgenda;
  /** Which list of requested decisions this is: each note counts from 1. */
  readonly instance: number;
}

/** The oplegnotitie of one decision, on a page of its own; a field without a fact says that it is to be written. */
export function coverNote({ item, agenda, instance }: Note, speech: Speech): readonly Block[] {
  const { agenda: words } = speech.words;
  const { point } = item;
  const field = (name: string, content: readonly Block[]) => [
    heading(2, name),
    ...(content.length > 0 ? content : [paragraph([toBeWritten(speech)])]),
  ];
  const written = (part: CoverNotePart) => field(words[part], paragraphs(point?.coverNote[part] ?? ""));
  return [
    ...noteHeading(item, speech),
    summary(item, agenda, speech),
    gap(),
    ...field(words.requested, numbered(point?.requestedDecision ?? [], instance)),
    ...field(words.occasion, paragraphs(point?.background ?? "")),
    ...(["effect", "arguments", "risks"] as const).flatMap(written),
    ...field(words.finance, point === null ? [] : money(point, speech)),
    ...(["legal", "participation", "communication", "followUp"] as const).flatMap(written),
    ...field(words.attachments, bullets(item.papers, STYLE.list)),
    ...field(words.openness, [paragraph(item.isConfidential ? words.confidential : words.open)]),
    ...(point !== null && point.verdict === null
      ? []
      : field(
          words.authorityTable,
          !point?.verdict ? [] : authorityTable(point.verdict, agenda.names, speech),
        )),
  ];
}

function noteHeading(item: Item, speech: Speech): readonly Block[] {
  const label = run(speech.words.agenda.coverNoteFor(item.number));
  const title = new Bookmark({ id: bookmarkOf(item), children: [run(item.title)] });
  return [
    new Paragraph({ style: STYLE.label, pageBreakBefore: true, children: [label] }),
    ...(item.isConfidential ? [confidentialMark(speech)] : []),
    new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 0 }, children: [title] }),
  ];
}

/** Subject, from and to, date and purpose. */
function summary({ kind, point, title, presenter }: Item, agenda: PublishedAgenda, speech: Speech): Table {
  const { agenda: words } = speech.words;
  const value = (text: string) => paragraph(text, STYLE.cell);
  const detail = (name: string, text: string | null | undefined) =>
    text === null || text === undefined || text === "" ? [] : [labelled(name, text, STYLE.cell)];
  const { language } = speech;
  return factsTable(TEXT_WIDTH, [
    {
      name: words.subject,
      values: [
        value(point?.title ?? title),
        ...detail(words.domains, point && sayDomains(point.domains, speech)),
      ],
    },
    { name: words.from, values: [value(words.fromProcess), ...detail(words.presenter, presenter)] },
    { name: words.to, values: [value(agenda.bodyName)] },
    { name: words.date, values: [value(capitalised(formatLongDay(agenda.on, language)))] },
    {
      name: words.purpose,
      values: [
        value(kind === "decision" ? words.purposeDecision : speech.words.terms.agendaKinds[kind]),
        ...detail(words.neededBy, point?.neededBy && formatDay(point.neededBy, language)),
        ...detail(words.level, point?.level && speech.words.terms.levels[point.level]),
      ],
    },
  ]);
}

/** What it costs, and from what that is paid; where no money is involved there is nothing to cover. */
function money({ amount, cover }: PublishedPoint, speech: Speech): readonly Paragraph[] {
  const { words } = speech;
  const costs = paragraph(`${capitalised(sayAmount(amount, speech))}.`);
  if (cover !== null) return [costs, labelled(words.decisions.cover, cover)];
  if (amount.kind === "none") return [costs];
  return [costs, paragraph([run(`${words.decisions.cover}: `, { color: COLOUR.grey }), toBeWritten(speech)])];
}
