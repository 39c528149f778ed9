import type { PortfolioRow } from "#domain/portfolio.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import type { XlsxCell, XlsxSheet } from "./xlsx.server.ts";

type Column = keyof Speech["words"]["portfolio"]["sheet"]["columns"];

const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ programme: 40, gate: 36, on: 12, readiness: 22, held: 50, light: 12, trend: 26 },
  ...{ indicators: 14, indicator: 36 },
  ...{ competent: 12, subject: 16, notCompetent: 14, stuck: 44, why: 60 },
  ...{ slips: 14, worst: 40, days: 12, phases: 14, gates: 16, lights: 14, questions: 12 },
};

const COLUMNS = Object.keys(WIDTHS) as readonly Column[];

/** The portfolio as a sheet, a row a programme; `whys` says for each why its first decision that is stuck is. */
export function portfolioSheet(
  rows: readonly PortfolioRow[],
  whys: readonly (string | null)[],
  speech: Speech,
): XlsxSheet {
  const { name, columns } = speech.words.portfolio.sheet;
  return {
    name,
    columns: COLUMNS.map((column) => ({ heading: columns[column], width: WIDTHS[column] })),
    rows: rows.map((row, index) => {
      const cells = { ...planCells(row, speech), ...standCells(row, speech), why: whys[index] ?? null };
      return COLUMNS.map((column) => cells[column]);
    }),
  };
}

type Cells<Of extends Column> = Readonly<Record<Of, XlsxCell>>;

function planCells(
  { programme, signals: { nextGate, slips } }: PortfolioRow,
  { words, language }: Speech,
): Cells<"programme" | "gate" | "on" | "readiness" | "held" | "slips" | "worst" | "days"> {
  const { gates } = words;
  const say = { ready: gates.ready, held: gates.held, "without-criteria": gates.withoutCriteria };
  const readiness = nextGate?.readiness;
  const missing = readiness?.kind === "held" ? readiness.by.map(({ text }) => text) : [];
  return {
    programme: programme.name,
    gate: nextGate?.name ?? null,
    on: nextGate === null ? null : nextGate.on === null ? gates.undated : formatDay(nextGate.on, language),
    readiness: readiness === undefined ? null : say[readiness.kind],
    held: formatList(missing, language),
    slips: slips.count,
    worst: slips.worst?.name ?? null,
    days: slips.worst?.days ?? null,
  };
}

function standCells(
  { signals: { status, decisions, unknowns }, indicators }: PortfolioRow,
  { words }: Speech,
): Cells<Exclude<Column, keyof ReturnType<typeof planCells> | "why">> {
  const { counts, stuck } = decisions;
  return {
    light: words.reports.lights[status.overall],
    trend: words.portfolio.trends[status.trend],
    indicators: indicators.count === 0 ? null : words.reports.lights[indicators.light],
    indicator: indicators.name,
    competent: counts.competent,
    subject: counts["subject-to-ratification"],
    notCompetent: counts["not-competent"],
    stuck: stuck?.title ?? null,
    ...unknowns,
  };
}
