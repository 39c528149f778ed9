import { InternalHyperlink, Paragraph, type Table, type TableRow } from "docx";
import { type AgendaKind, askedBy, carriesSection, type Section } from "#domain/agenda.ts";
import type { PublishedAgenda, PublishedItem } from "#domain/publication.ts";
import type { Speech } from "#i18n/speech.ts";
import { COLOUR, TEXT_WIDTH } from "./docx-look.ts";
import { STYLE } from "./docx-styles.ts";
import { cell, figure, fill, headingRow, row, table } from "./docx-tables.ts";
import { bullets, labelled, paragraph, paragraphs, run } from "./docx-text.ts";

const NUMBER = 740;
const PURPOSE = 1900;
/** Wide enough for its heading in bold, margins of the cell included. */
const MINUTES = 1250;

/** Characters in the note and the papers of an item; about a fifth of a page. */
const LONG = 600;

type Shading = ReturnType<typeof fill>;
type Item = Section<PublishedItem>["items"][number];

/** The agenda at a glance: a heading row for every section, a row for every item. */
export function agendaTable({ sections }: PublishedAgenda, speech: Speech): Table {
  const { words } = speech;
  const headings = [
    paragraph(words.decisions.columns.number, STYLE.cellHead),
    paragraph(words.agenda.subject, STYLE.cellHead),
    paragraph(words.agenda.purpose, STYLE.cellHead),
    figure(words.meetings.item.minutes, "cellHead"),
  ];
  const rows = sections.flatMap((section) => sectionRows(section, speech));
  return table(
    [NUMBER, TEXT_WIDTH - NUMBER - PURPOSE - MINUTES, PURPOSE, MINUTES],
    [headingRow(headings), ...rows],
  );
}

/** The name under which a cover note can be jumped to from the agenda. */
export function bookmarkOf({ number }: { readonly number: string }): string {
  return `item_${number.replace(/\D/g, "_")}`;
}

/** A section that is its first item gets no heading of its own. */
function sectionRows(section: Section<PublishedItem>, speech: Speech): readonly TableRow[] {
  const { kind, number, items } = section;
  const shading = fill(COLOUR.paperTint);
  if (carriesSection(section))
    return items.map((item, place) => itemRow(item, speech, place === 0 ? { shading } : {}));
  const rows = items.map((item) => itemRow(item, speech));
  const title = [run(speech.words.terms.agendaKinds[kind])];
  return [
    row([
      cell([paragraph(`${number}`, STYLE.cellHead)], { shading }),
      cell([paragraph(title, STYLE.cellHead)], { shading, span: 3 }),
    ]),
    ...rows,
  ];
}

/** With a shade the item is a section by itself, and looks like its heading. */
function itemRow(item: Item, speech: Speech, shade: { readonly shading?: Shading } = {}): TableRow {
  const isSection = shade.shading !== undefined;
  const colour = isSection ? { color: COLOUR.petrol } : {};
  const title = paragraph([run(item.title, { bold: true, ...colour })], STYLE.cell);
  const cells = [
    cell([paragraph([run(item.number, { bold: isSection, ...colour })], STYLE.cell)], shade),
    cell(itemCell(item, title, speech), shade),
    cell([paragraph(purposeOf(item.kind, speech), STYLE.cell)], shade),
    cell([figure(`${item.minutes}`)], shade),
  ];
  return row(cells, { isLong: [item.note ?? "", ...item.papers].join("").length > LONG });
}

function itemCell(item: Item, title: Paragraph, speech: Speech): readonly Paragraph[] {
  const { agenda: words } = speech.words;
  return [
    ...(item.isConfidential ? [confidentialMark(speech)] : []),
    title,
    ...paragraphs(item.note ?? "", STYLE.cell),
    ...(item.presenter === null ? [] : [labelled(words.presenter, item.presenter, STYLE.cell)]),
    ...papersOf(item, speech),
    ...(item.kind === "decision" ? [linkToNote(item, speech)] : []),
  ];
}

/** Above the title, so that nobody reads on by accident. */
export function confidentialMark({ words }: Speech): Paragraph {
  return paragraph([run(words.agenda.confidential, { bold: true, color: COLOUR.brick })], STYLE.cell);
}

function papersOf({ papers }: Item, { words }: Speech): readonly Paragraph[] {
  const [only, ...others] = papers;
  if (only === undefined) return [];
  if (others.length === 0) return [labelled(words.agenda.papers, only, STYLE.cell)];
  return [
    paragraph([run(`${words.agenda.papers}:`, { color: COLOUR.grey })], STYLE.cell),
    ...bullets(papers, STYLE.cell),
  ];
}

function linkToNote(item: Item, { words }: Speech): Paragraph {
  const children = [run(words.agenda.coverNote, { style: "Hyperlink" })];
  return new Paragraph({
    style: STYLE.cell,
    children: [new InternalHyperlink({ anchor: bookmarkOf(item), children })],
  });
}

/** What is asked of the table. The other kinds are the frame of the meeting and ask nothing by themselves. */
function purposeOf(kind: AgendaKind, { words }: Speech): string {
  const asked = askedBy(kind);
  return asked === undefined ? "–" : words.terms.agendaKinds[asked];
}
