import {
  AlignmentType,
  BorderStyle,
  type IShadingAttributesProperties,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { COLOUR } from "./docx-look.ts";
import { STYLE } from "./docx-styles.ts";
import { paragraph, run } from "./docx-text.ts";

interface CellLook {
  readonly span?: number;
  readonly shading?: IShadingAttributesProperties;
}

/** A table with rules between the rows only; `widths` are those of the columns, in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 40, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [...rows],
  });
}

/** The row of column headings; Word repeats it on every page, and a screen reader reads it with each cell. */
export function headingRow(headings: readonly Paragraph[]): TableRow {
  const shading = fill(COLOUR.petrolTint);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((one) => cell([one], { shading })),
  });
}

/** A row stays on one page, unless it is so long that keeping it whole would leave the page before it empty. */
export function row(cells: readonly TableCell[], { isLong = false } = {}): TableRow {
  return new TableRow({ cantSplit: !isLong, children: [...cells] });
}

export function cell(children: readonly Paragraph[], { span, shading }: CellLook = {}): TableCell {
  return new TableCell({
    children: children.length === 0 ? [paragraph("", STYLE.cell)] : [...children],
    verticalAlign: VerticalAlignTable.TOP,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(shading === undefined ? {} : { shading }),
  });
}

/** A figure, at the right so that figures stand under each other. */
export function figure(text: string, style: "cell" | "cellHead" = "cell"): Paragraph {
  return new Paragraph({ style: STYLE[style], alignment: AlignmentType.RIGHT, children: [run(text)] });
}

export function fill(colour: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, fill: colour, color: "auto" };
}

/** Facts with their names before them. */
export function factsTable(
  width: number,
  facts: readonly { readonly name: string; readonly values: readonly Paragraph[] }[],
): Table {
  const first = 2100;
  const rows = facts.map(({ name, values }) =>
    row([cell([paragraph(name, STYLE.cellHead)], { shading: fill(COLOUR.paperTint) }), cell(values)]),
  );
  return table([first, width - first], rows);
}
