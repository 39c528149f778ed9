import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { itemsOf, type PublishedAgenda } from "#domain/publication.ts";
import { formatLongDay } from "#i18n/format.ts";
import { capitalised, type Speech } from "#i18n/speech.ts";
import { agendaTable } from "./agenda-table.ts";
import { coverNote } from "./cover-note.ts";
import { FONT_TABLE, NUMBERING, PAGE } from "./docx-look.ts";
import { STYLE, stylesFor } from "./docx-styles.ts";
import { clean, gap, heading, paragraph, run } from "./docx-text.ts";
import { meetingTable } from "./meeting-table.ts";
import { footerOf, headerOf } from "./page-edges.ts";
import type { Publication } from "./publication.ts";

/** The agenda with a cover note for every decision point, as a Word file (the bytes of a .docx) for the secretary to edit. */
export async function agendaDocx(publication: Publication, speech: Speech): Promise<Uint8Array> {
  const { agenda } = publication;
  const title = titleOf(publication, speech);
  const document = new Document({
    title: clean(`${title}, ${formatLongDay(agenda.on, speech.language)}`),
    subject: clean(agenda.programmeName),
    creator: speech.words.pages.appName,
    lastModifiedBy: speech.words.pages.appName,
    styles: stylesFor(speech.language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: MARGINS } },
        headers: { default: headerOf(agenda) },
        footers: { default: footerOf(publication, speech) },
        children: [...opening(title, agenda, speech), ...coverNotes(agenda, speech)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [FONT_TABLE]));
}

const MARGINS = {
  top: PAGE.margin,
  bottom: PAGE.margin,
  left: PAGE.margin,
  right: PAGE.margin,
  header: PAGE.edge,
  footer: PAGE.edge,
} as const;

function opening(title: string, agenda: PublishedAgenda, speech: Speech) {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    paragraph(capitalised(formatLongDay(agenda.on, speech.language)), STYLE.subtitle),
    meetingTable(agenda, speech),
    gap(),
    heading(1, speech.words.agenda.heading),
    agendaTable(agenda, speech),
    gap(),
  ];
}

function coverNotes(agenda: PublishedAgenda, speech: Speech) {
  return itemsOf(agenda)
    .filter(({ kind, point }) => kind === "decision" || point !== null)
    .flatMap((item, index) => coverNote({ item, agenda, instance: index + 1 }, speech));
}

function titleOf({ number, agenda }: Publication, { words }: Speech): string {
  const say = number === 0 ? words.agenda.draftTitle : words.agenda.title;
  return say(agenda.bodyName);
}
