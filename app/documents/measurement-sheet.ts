import { type Day, parseDay } from "#domain/day.ts";
import { parseFigure } from "#domain/figure.ts";
import type { Indicator, Measurement, MeasuringParty } from "#domain/indicator.ts";
import { standingOf } from "#domain/measurement-history.ts";
import type { PartyId } from "#domain/party.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { type SheetTable, type TableRow, tableIn } from "./sheet-table.ts";
import type { XlsxSheet } from "./xlsx.server.ts";

export const MEASUREMENT_COLUMNS = ["indicator", "party", "from", "until", "value", "source"] as const;
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number];

/** What is wrong with a row, by itself or beside the others. */
export type MeasurementFinding = keyof Catalogue["measurementFile"]["findings"];

/** What a row says, as far as it could be read. */
export interface MeasurementEdit {
  readonly indicatorId: string;
  readonly partyId: PartyId | null;
  readonly from: Day;
  readonly until: Day;
  readonly value: number;
  readonly source: string | null;
}

export interface ReadMeasurement extends TableRow<MeasurementColumn> {
  readonly edit: MeasurementEdit | null;
  readonly findings: readonly MeasurementFinding[];
}

/** What the rows are read beside. */
export interface MeasurementSurroundings {
  readonly indicators: readonly Indicator[];
  readonly measuring: readonly MeasuringParty[];
  readonly measurements: readonly Measurement[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
}

const WIDTHS: Readonly<Record<MeasurementColumn, number>> = {
  ...{ indicator: 40, party: 30, from: 12, until: 12, value: 14, source: 40 },
};

/** Everything that stands, with the columns by which it can be read in again. */
export function measurementSheet(
  { indicators, measurements, parties }: Omit<MeasurementSurroundings, "measuring">,
  { columns, sheetName }: Catalogue["measurementFile"],
): XlsxSheet {
  const standing = standingOf(measurements);
  return {
    name: sheetName,
    columns: MEASUREMENT_COLUMNS.map((column) => ({ heading: columns[column], width: WIDTHS[column] })),
    rows: indicators.flatMap(({ id, name, decimals }) =>
      standing
        .filter(({ indicatorId }) => indicatorId === id)
        .map(({ partyId, periodFrom, periodUntil, value, source }) => [
          name,
          parties.find((party) => party.id === partyId)?.name ?? null,
          periodFrom,
          periodUntil,
          (value ?? 0) / 10 ** decimals,
          source,
        ]),
    ),
  };
}

/** The columns of such a sheet, whatever the language it was made in. */
export function measurementTable(
  sheet: Parameters<typeof tableIn>[0],
  catalogues: readonly Pick<Catalogue, "measurementFile">[],
): SheetTable<MeasurementColumn> {
  const headings = Object.fromEntries(
    MEASUREMENT_COLUMNS.map((column) => [
      column,
      catalogues.map(({ measurementFile }) => measurementFile.columns[column]),
    ]),
  ) as Record<MeasurementColumn, string[]>;
  return tableIn<MeasurementColumn>(sheet, { headings, needed: ["indicator", "from", "until", "value"] });
}

/** What the rows say, each with all that is wrong with it. */
export function readMeasurements(
  rows: readonly TableRow<MeasurementColumn>[],
  around: MeasurementSurroundings,
): readonly ReadMeasurement[] {
  const read = rows.map((row) => ({ ...row, ...readRow(row.cells, around) }));
  const keys = read.map(({ edit }) => edit && keyOf(edit));
  return read.map((row, index) => {
    const key = keys[index] ?? null;
    const isTwice = key !== null && keys.indexOf(key) < index;
    return isTwice ? { ...row, findings: [...row.findings, "duplicate"] } : row;
  });
}

function readRow(cells: Readonly<Record<MeasurementColumn, string>>, around: MeasurementSurroundings) {
  const indicator = named(around.indicators, cells.indicator);
  const party = cells.party === "" ? null : named(around.parties, cells.party);
  const [from, until] = [dayOf(cells.from), dayOf(cells.until)];
  const value = parseFigure(cells.value, indicator?.decimals ?? 0);
  const source = cells.source || null;
  const found: Readonly<Record<Exclude<MeasurementFinding, "duplicate">, boolean>> = {
    "indicator-unknown": indicator === undefined,
    "indicator-in-words": indicator?.measure === "text",
    "party-unknown": party === undefined,
    "party-missing": indicator !== undefined && indicator.scope !== "whole" && party === null,
    "party-not-asked": indicator !== undefined && Boolean(party) && !isAsked(indicator, party?.id, around),
    "from-unreadable": from === undefined,
    "until-unreadable": until === undefined,
    "day-order": from !== undefined && until !== undefined && until < from,
    "value-missing": cells.value === "",
    "value-unreadable": indicator !== undefined && cells.value !== "" && value === undefined,
    "too-long": cells.source.length > 200,
    "text-unreadable": /(?![\t\n\r])\p{Cc}/u.test(cells.source),
    "measured-already": false,
  };
  const isWhole = indicator && party !== undefined && from && until && value !== undefined;
  const edit = isWhole
    ? { indicatorId: indicator.id, partyId: party?.id ?? null, from, until, value, source }
    : null;
  const known = edit !== null && around.measurements.some((one) => isSaid(one, edit));
  const all = { ...found, "measured-already": known };
  const findings = (Object.keys(all) as (keyof typeof all)[]).filter((finding) => all[finding]);
  return { edit, findings: findings as readonly MeasurementFinding[] };
}

function named<One extends { readonly name: string }>(among: readonly One[], text: string): One | undefined {
  return among.find(({ name }) => name.toLowerCase() === text.toLowerCase());
}

/** An indicator of the whole has no parties; of the others it must be one that measures it. */
function isAsked(
  { id, scope }: Indicator,
  partyId: PartyId | undefined,
  { measuring }: MeasurementSurroundings,
): boolean {
  return scope !== "whole" && measuring.some((one) => one.indicatorId === id && one.partyId === partyId);
}

function isSaid(one: Measurement, { indicatorId, partyId, from, until, source }: MeasurementEdit): boolean {
  const isSame = one.indicatorId === indicatorId && one.partyId === partyId && one.source === source;
  return isSame && one.periodFrom === from && one.periodUntil === until;
}

function keyOf({ indicatorId, partyId, from, until, source }: MeasurementEdit): string {
  return JSON.stringify([indicatorId, partyId, from, until, source]);
}

/** `31-7-2022`, `2022-07-31`. */
function dayOf(text: string): Day | undefined {
  const [, on = "", month = "", year = ""] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  return parseDay(year === "" ? text : `${year}-${month.padStart(2, "0")}-${on.padStart(2, "0")}`);
}
