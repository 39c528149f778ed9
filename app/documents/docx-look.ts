import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";

/** The colours of the screen, on paper; Word wants them without a hash. Greys and tints keep 4.5:1 for text. */
export const COLOUR = {
  ink: "14213D",
  grey: "5F6673",
  rule: "DCD8CF",
  petrol: "0F5C63",
  petrolTint: "E4EEEE",
  paperTint: "F4F1EA",
  brick: "A5281B",
} as const;

/** A4 with margins of 2,5 cm, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, edge: 709 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const FONT = "Source Sans 3";

/** Word takes the alternative where the first font is not installed, and a sans serif like Arial where neither is. */
export const FONT_TABLE = {
  path: "word/fontTable.xml",
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:font w:name="${FONT}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503030403020204"/>` +
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
} as const;

/** Lists are numbered by Word itself, so that the secretary can put a sentence between two others. */
export const LISTS = { requested: "requested-decision", bullets: "bullets" } as const;

export const NUMBERING: INumberingOptions = {
  config: [
    listOf(LISTS.requested, { format: LevelFormat.DECIMAL, text: "%1.", indent: 425 }),
    listOf(LISTS.bullets, { format: LevelFormat.BULLET, text: "•", indent: 227 }),
  ],
};

interface ListLook {
  readonly format: (typeof LevelFormat)["DECIMAL" | "BULLET"];
  readonly text: string;
  readonly indent: number;
}

function listOf(reference: string, { format, text, indent }: ListLook) {
  const paragraph = { indent: { left: indent, hanging: indent } };
  const level = { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph } };
  return { reference, levels: [level] };
}
