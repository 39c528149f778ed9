import { ExternalHyperlink, HeadingLevel, type IRunOptions, NoBreakHyphen, Paragraph, TextRun } from "docx";
import type { Speech } from "#i18n/speech.ts";
import { COLOUR, LISTS } from "./docx-look.ts";
import { STYLE, type Style } from "./docx-styles.ts";

type Look = Omit<IRunOptions, "text" | "children">;

/**
 * Text as XML can hold it. What people paste may carry control characters or half an emoji, and a single one of those
 * makes Word refuse the whole file. Tabs and line ends become spaces: `linesOf` has taken those that matter.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, "");
}

/** The lines that somebody typed, without the blank ones. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|[\n\v\f\u2028\u2029]/).filter((line) => clean(line).trim() !== "");
}

/** The only maker of running text, so that none of it escapes cleaning. */
export function run(text: string, look: Look = {}): TextRun {
  const [first = "", ...others] = aroundDateHyphens(clean(text));
  // As `children` a string may be taken for a page number field; as `text`, and behind a hyphen, it is only text.
  if (others.length === 0) return new TextRun({ ...look, text: first });
  const rest = others.flatMap((part) => [new NoBreakHyphen(), part]);
  return new TextRun({ ...look, children: [first, ...rest] });
}

export function heading(level: 1 | 2, text: string): Paragraph {
  const { HEADING_1, HEADING_2 } = HeadingLevel;
  return new Paragraph({ heading: level === 1 ? HEADING_1 : HEADING_2, children: [run(text)] });
}

/** One paragraph in a style; without one it is plain text. */
export function paragraph(text: string | readonly (TextRun | ExternalHyperlink)[], style?: Style): Paragraph {
  const children = typeof text === "string" ? [run(text)] : [...text];
  return new Paragraph({ children, ...(style === undefined ? {} : { style }) });
}

/** A paragraph for every line. */
export function paragraphs(text: string, style?: Style): readonly Paragraph[] {
  return linesOf(text).map((line) => paragraph(line, style));
}

/** `Inbrenger: procesleider`, with the label in grey. */
export function labelled(label: string, text: string, style?: Style): Paragraph {
  return paragraph([run(`${label}: `, { color: COLOUR.grey }), linked(text)], style);
}

/** Says, where there is no fact, that somebody still has to write it: we never make up the text of a paper. */
export function toBeWritten({ words }: Speech): TextRun {
  return run(words.agenda.toBeWritten, { italics: true, color: COLOUR.grey });
}

/** A list that starts at 1 for every `instance`. */
export function numbered(sentences: readonly string[], instance: number): readonly Paragraph[] {
  const numbering = { reference: LISTS.requested, level: 0, instance, custom: true };
  return sentences.map(
    (sentence) => new Paragraph({ style: STYLE.list, numbering, children: [run(sentence)] }),
  );
}

export function bullets(texts: readonly string[], style: Style): readonly Paragraph[] {
  const numbering = { reference: LISTS.bullets, level: 0, custom: true };
  return texts.map((text) => new Paragraph({ style, numbering, children: [linked(text)] }));
}

/** Closes a table: two tables that touch become one in Word. */
export function gap(): Paragraph {
  return new Paragraph({ style: STYLE.gap, children: [] });
}

/** A date does not break over two lines: spaces in it hold, and its hyphens are those that Word does not break at. */
function aroundDateHyphens(text: string): readonly string[] {
  return text
    .replace(/\b(\d{1,2}) (\p{L}{3,9}) (\d{4})\b/gu, "$1\u00A0$2\u00A0$3")
    .split(/(?<=\b\d{1,2})-(?=\d{1,2}-\d{4}\b)|(?<=\b\d{1,2}-\d{1,2})-(?=\d{4}\b)/);
}

/** Only addresses of web pages become links; what else a user may type stays text. */
function linked(text: string): TextRun | ExternalHyperlink {
  const address = clean(text).trim();
  if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return run(text);
  return new ExternalHyperlink({
    link: new URL(address).href,
    children: [run(address, { style: "Hyperlink" })],
  });
}
