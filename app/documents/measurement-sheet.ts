import type { Day } from "#domain/day.ts";
import type { Indicator, IndicatorDefinition, Measurement, MeasuringParty } from "#domain/indicator.ts";
import { standingOf } from "#domain/measurement-history.ts";
import type { PartyId } from "#domain/party.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { type SheetTable, tableIn } from "./sheet-table.ts";
import type { XlsxSheet } from "./xlsx.server.ts";

export const MEASUREMENT_COLUMNS = ["indicator", "party", "from", "until", "value", "source"] as const;
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number];

/** What the rows are read beside. */
export interface MeasurementSurroundings {
  readonly indicators: readonly Indicator[];
  readonly definitions: readonly IndicatorDefinition[];
  readonly measuring: readonly MeasuringParty[];
  readonly measurements: readonly Measurement[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly today: Day;
}

const WIDTHS: Readonly<Record<MeasurementColumn, number>> = {
  ...{ indicator: 40, party: 30, from: 12, until: 12, value: 14, source: 40 },
};

/** Everything that stands, with the columns by which it can be read in again. */
export function measurementSheet(
  {
    indicators,
    measurements,
    parties,
  }: Pick<MeasurementSurroundings, "indicators" | "measurements" | "parties">,
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
