import { BorderStyle, Paragraph, ShadingType, type Table, type TableRow } from "docx";
import type { PartyVerdict } from "#domain/party-verdict.ts";
import type { Verdict } from "#domain/verdict.ts";
import { sayBasis, sayRemedies, sayStanding, sayVerdict } from "#i18n/say-verdict.ts";
import type { Names, Speech } from "#i18n/speech.ts";
import { COLOUR, TEXT_WIDTH } from "./docx-look.ts";
import { STYLE } from "./docx-styles.ts";
import { cell, fill, headingRow, row, table } from "./docx-tables.ts";
import { bullets, gap, paragraph, run } from "./docx-text.ts";
import { type Mark, markOf } from "./verdict-mark.ts";

const PARTY = 1750;
const STANDING = 1700;
const BASIS = 2650;

/** R1 on paper: the verdict in words, each party with its standing and its ground, and what would mend a gap. */
export function authorityTable(
  verdict: Verdict,
  names: Names,
  speech: Speech,
): readonly (Paragraph | Table)[] {
  const { columns } = speech.words.verdict;
  const headings = [columns.party, columns.standing, columns.basis, columns.remedy];
  const rows = verdict.parties.map((party) => partyRow(party, names, speech));
  const widths = [PARTY, STANDING, BASIS, TEXT_WIDTH - PARTY - STANDING - BASIS];
  return [
    ...verdictInWords(verdict, names, speech),
    ...(rows.length === 0
      ? []
      : [table(widths, [headingRow(headings.map((one) => paragraph(one, STYLE.cellHead))), ...rows]), gap()]),
  ];
}

/** The first sentence says the verdict and carries its mark; what mends it for all parties at once comes last. */
function verdictInWords(verdict: Verdict, names: Names, speech: Speech): readonly Paragraph[] {
  const mark = markOf(verdict.kind);
  const [first = "", ...rest] = sayVerdict(verdict, speech);
  const remedies = sayRemedies(verdict.remedies, names, speech);
  return [
    boxed(mark, `${mark.symbol} `, first),
    ...rest.map((sentence) => paragraph(sentence, STYLE.verdict)),
    ...remedies.map((sentence) =>
      paragraph(
        [run(`${speech.words.verdict.remedies.heading}: `, { bold: true }), run(sentence)],
        STYLE.verdict,
      ),
    ),
  ];
}

function boxed({ colour, tint }: Mark, symbol: string, sentence: string): Paragraph {
  return new Paragraph({
    style: STYLE.verdict,
    shading: fill(tint),
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: colour, space: 6 } },
    indent: { left: 140 },
    children: [run(symbol, { color: colour, bold: true }), run(sentence, { bold: true })],
  });
}

function partyRow(party: PartyVerdict, names: Names, speech: Speech): TableRow {
  const mark = markOf(party.kind);
  const { colour, tint } = mark;
  const look = { color: colour, bold: true };
  const word = run(`${mark.symbol} ${speech.words.verdict.standings[party.kind]}`, look);
  const hatch = { type: ShadingType.THIN_DIAGONAL_STRIPE, fill: "FFFFFF", color: tint };
  return row([
    cell([paragraph([run(names[party.partyId] ?? "?", { bold: true })], STYLE.small)]),
    cell([paragraph([word], STYLE.small)], { shading: mark.isHatched ? hatch : fill(tint) }),
    cell(standingOf(party, names, speech)),
    cell(mendingOf(party, names, speech)),
  ]);
}

function standingOf(party: PartyVerdict, names: Names, speech: Speech): readonly Paragraph[] {
  const basis = sayBasis(party, speech);
  return [
    paragraph(sayStanding(party, names, speech), STYLE.small),
    ...(basis === null ? [] : [paragraph([run(basis, { color: COLOUR.grey })], STYLE.small)]),
  ];
}

/** One way is a sentence, several are a list of which one is enough. */
function mendingOf(party: PartyVerdict, names: Names, speech: Speech): readonly Paragraph[] {
  const ways = sayRemedies(party.remedies, names, speech);
  if (ways.length > 1) return bullets(ways, STYLE.small);
  return [paragraph(ways[0] ?? "–", STYLE.small)];
}
