import { type IPropertiesOptions, LineRuleType } from "docx";
import type { Language } from "#i18n/language.ts";
import { COLOUR, FONT } from "./docx-look.ts";

type Styles = NonNullable<IPropertiesOptions["styles"]>;
type OwnStyle = NonNullable<Styles["paragraphStyles"]>[number];

/** Our own paragraph styles; the headings are Word's, so that its navigation finds them. */
export const STYLE = {
  subtitle: "Subtitle",
  label: "NoteLabel",
  cell: "TableText",
  small: "TableTextSmall",
  cellHead: "TableHeading",
  list: "ListText",
  verdict: "VerdictText",
  edge: "PageEdge",
  gap: "Gap",
} as const;
export type Style = (typeof STYLE)[keyof typeof STYLE];

/** Every look is a style, so that the secretary changes the house style in one place. Sizes are half points. */
export function stylesFor(language: Language): Styles {
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: COLOUR.ink, language: { value: LOCALES[language] } },
        paragraph: { spacing: spacing(0, 80) },
      },
      title: {
        run: { size: 44, bold: true, color: COLOUR.petrol },
        paragraph: { spacing: spacing(0, 20, SINGLE) },
      },
      heading1: {
        run: { size: 32, bold: true, color: COLOUR.ink },
        paragraph: { spacing: spacing(240, 120, SINGLE), keepNext: true },
      },
      heading2: {
        run: { size: 23, bold: true, color: COLOUR.petrol },
        paragraph: { spacing: spacing(140, 10, SINGLE), keepNext: true },
      },
      hyperlink: { run: { color: COLOUR.petrol, underline: {} } },
    },
    paragraphStyles: [...OWN_STYLES],
  };
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** Line heights in 240ths of a line. */
const SINGLE = 240;
const READING = 264;
const HALF = 120;

const OWN_STYLES: readonly OwnStyle[] = [
  own(STYLE.subtitle, "Subtitle", {
    run: { size: 26, color: COLOUR.grey },
    paragraph: { spacing: spacing(0, 240, SINGLE) },
  }),
  own(STYLE.label, "Note label", {
    run: { bold: true, color: COLOUR.petrol },
    paragraph: { spacing: spacing(0, 20), keepNext: true },
  }),
  own(STYLE.cell, "Table text", {
    run: { size: 20 },
    paragraph: { spacing: spacing(0, 20, 250) },
  }),
  own(STYLE.small, "Table text small", {
    run: { size: 19 },
    paragraph: { spacing: spacing(0, 10, SINGLE) },
  }),
  own(STYLE.cellHead, "Table heading", {
    run: { size: 20, bold: true, color: COLOUR.petrol },
    paragraph: { spacing: spacing(0, 20, 250), keepNext: true },
  }),
  own(STYLE.list, "List text", { run: {}, paragraph: { spacing: spacing(0, 40) } }),
  own(STYLE.verdict, "Verdict text", {
    run: {},
    paragraph: { spacing: spacing(40, 80), keepNext: true },
  }),
  own(STYLE.edge, "Page edge", {
    run: { size: 18, color: COLOUR.grey },
    paragraph: { spacing: spacing(0, 0, SINGLE) },
  }),
  own(STYLE.gap, "Gap", { run: { size: 4 }, paragraph: { spacing: spacing(0, 0, HALF) } }),
];

/** Without the rule LibreOffice takes a line height for a fixed one, and cuts off what is larger. */
function spacing(before: number, after: number, line = READING) {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

function own(id: Style, name: string, look: Required<Pick<OwnStyle, "run" | "paragraph">>): OwnStyle {
  return { id, name, basedOn: "Normal", quickFormat: true, ...look };
}
