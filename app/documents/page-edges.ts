import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { PublishedAgenda } from "#domain/publication.ts";
import { formatMoment } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import { COLOUR, TEXT_WIDTH } from "./docx-look.ts";
import { STYLE } from "./docx-styles.ts";
import { run } from "./docx-text.ts";
import type { Publication } from "./publication.ts";

const TAB_STOPS = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule, space: 4 };

/** The programme at the left, the body at the right. */
export function headerOf({ programmeName, bodyName }: PublishedAgenda): Header {
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.edge,
        tabStops: TAB_STOPS,
        border: { bottom: RULE },
        children: [run(programmeName), new TextRun({ children: [new Tab()] }), run(bodyName)],
      }),
    ],
  });
}

/** Which version this is at the left, so that a printed page can be told from an older one; the page at the right. */
export function footerOf(publication: Publication, speech: Speech): Footer {
  const { page, pageOf } = speech.words.agenda;
  const place = [`${page} `, PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.edge,
        tabStops: TAB_STOPS,
        border: { top: RULE },
        children: [run(versionOf(publication, speech)), new TextRun({ children: [new Tab(), ...place] })],
      }),
    ],
  });
}

function versionOf({ number, publishedAt }: Publication, { words, language }: Speech): string {
  if (number === 0) return words.agenda.draftVersion;
  const version = words.agenda.version(number);
  return publishedAt === null ? version : `${version}, ${formatMoment(publishedAt, language)}`;
}
