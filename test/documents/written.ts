import { agendaDocx } from "#documents/agenda-docx.ts";
import type { PublishedAgenda } from "#domain/publication.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import type { Language } from "#i18n/language.ts";
import type { Speech } from "#i18n/speech.ts";
import { partsOf } from "./read-docx.ts";

/** The parts of the Word file of a version of an agenda: the second in Dutch, unless another is asked. */
export async function written(
  agenda: PublishedAgenda,
  { language = "nl", number = 2 }: { readonly language?: Language; readonly number?: number } = {},
): Promise<Readonly<Record<string, string>>> {
  const publishedAt = number === 0 ? null : new Date("2026-03-03T13:05:00Z");
  return partsOf(await agendaDocx({ number, publishedAt, agenda }, speechIn(language)));
}

/** The body of the document. */
export async function documentOf(agenda: PublishedAgenda): Promise<string> {
  return (await written(agenda))["word/document.xml"] ?? "";
}

export function speechIn(language: Language): Speech {
  return { language, words: catalogueOf(language) };
}
