import { type Day, parseDay } from "#domain/day.ts";
import { figureFault, parseFigure } from "#domain/figure.ts";
import {
  definitionOn,
  type Indicator,
  type IndicatorDefinition,
  isRunning,
  type Measurement,
} from "#domain/indicator.ts";
import { standingOf } from "#domain/measurement-history.ts";
import { fitsFrequency, isPeriodOver } from "#domain/measuring-period.ts";
import type { PartyId } from "#domain/party.ts";
import type { Catalogue } from "#i18n/nl.ts";
import type { MeasurementColumn, MeasurementSurroundings } from "./measurement-sheet.ts";
import type { TableRow } from "./sheet-table.ts";

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
  /** Whether this stands word for word: then there is nothing wrong with it, and nothing to add. */
  readonly isThere: boolean;
}

/** What the rows say, each with all that is wrong with it. */
export function readMeasurements(
  rows: readonly TableRow<MeasurementColumn>[],
  around: MeasurementSurroundings,
): readonly ReadMeasurement[] {
  const beside = { ...around, measurements: standingOf(around.measurements) };
  const read = rows.map((row) => ({ ...row, ...readAsNamed(row.cells, beside) }));
  const keys = read.map(({ edit, isThere }) => (isThere ? null : edit && keyOf(edit)));
  return read.map((row, index) => {
    const key = keys[index] ?? null;
    const isTwice = key !== null && keys.indexOf(key) < index;
    return isTwice ? { ...row, findings: [...row.findings, "duplicate"] } : row;
  });
}

type Cells = Readonly<Record<MeasurementColumn, string>>;
type Read = Pick<ReadMeasurement, "edit" | "findings" | "isThere">;

/** A row of the indicator that it names: the running one, unless it stands word for word at one that ended. */
function readAsNamed(cells: Cells, around: MeasurementSurroundings): Read {
  const named = around.indicators.filter((one) => isNamed(one, cells.indicator));
  const running = named.filter((one) => isRunning(one, around.today));
  const [first = readRow(cells, { around, indicator: undefined }), ...others] = [...running, ...named].map(
    (indicator) => readRow(cells, { around, indicator }),
  );
  const there = [first, ...others].find(
    ({ edit }) => edit && around.measurements.some((one) => isSaid(one, edit)),
  );
  return there === undefined
    ? { ...first, isThere: false }
    : { edit: there.edit, findings: [], isThere: true };
}

interface Beside {
  readonly around: MeasurementSurroundings;
  readonly indicator: Indicator | undefined;
}

function readRow(cells: Cells, { around, indicator }: Beside): Omit<Read, "isThere"> {
  const party = cells.party === "" ? null : around.parties.find((one) => isNamed(one, cells.party));
  const [from, until] = [dayOf(cells.from), dayOf(cells.until)];
  const value = parseFigure(cells.value, indicator?.decimals ?? 0);
  const fault = indicator && cells.value !== "" ? figureFault(cells.value, indicator.decimals) : undefined;
  const period = from !== undefined && until !== undefined ? { from, until } : undefined;
  const isTurned = period !== undefined && period.until < period.from;
  const isWhole = indicator && party !== undefined && period && value !== undefined;
  const edit = isWhole
    ? {
        indicatorId: indicator.id,
        partyId: party?.id ?? null,
        ...period,
        value,
        source: cells.source || null,
      }
    : null;
  const found: Readonly<Record<Exclude<MeasurementFinding, "duplicate">, boolean>> = {
    "indicator-unknown": indicator === undefined,
    "indicator-in-words": indicator?.measure === "text",
    "party-unknown": party === undefined,
    "party-missing": indicator !== undefined && indicator.scope !== "whole" && party === null,
    "party-not-asked": indicator !== undefined && Boolean(party) && !isAsked(indicator, party?.id, around),
    "from-unreadable": from === undefined,
    "until-unreadable": until === undefined,
    "day-order": isTurned,
    "not-over": period !== undefined && !isPeriodOver(period, around.today),
    "other-frequency":
      period !== undefined && !isTurned && !fitsFrequency(period, frequencyOf(indicator, around)),
    "value-missing": cells.value === "",
    "value-unreadable": fault === "figure",
    "value-decimals": fault === "figureDecimals",
    "value-too-large": fault === "figureTooLarge",
    "value-ambiguous": fault === "figureAmbiguous",
    "too-long": cells.source.length > 200,
    "text-unreadable": /(?![\t\n\r])\p{Cc}/u.test(cells.source),
    "measured-already": edit !== null && around.measurements.some((one) => isOfSame(one, edit)),
  };
  const findings = (Object.keys(found) as (keyof typeof found)[]).filter((finding) => found[finding]);
  return { edit, findings };
}

function isNamed({ name }: { readonly name: string }, text: string): boolean {
  return name.toLowerCase() === text.toLowerCase();
}

/** How often an indicator is measured by what it means today. */
function frequencyOf(
  indicator: Indicator | undefined,
  { definitions, today }: MeasurementSurroundings,
): IndicatorDefinition["frequency"] {
  const editions = definitions.filter(({ indicatorId }) => indicatorId === indicator?.id);
  return definitionOn(editions, today)?.frequency ?? null;
}

/** An indicator of the whole has no parties; of the others it must be one that measures it. */
function isAsked(
  { id, scope }: Indicator,
  partyId: PartyId | undefined,
  { measuring }: MeasurementSurroundings,
): boolean {
  return scope !== "whole" && measuring.some((one) => one.indicatorId === id && one.partyId === partyId);
}

/** Whether a measurement says the same of the same, in the same words. */
function isSaid(one: Measurement, edit: MeasurementEdit): boolean {
  return one.value === edit.value && isOfSame(one, edit);
}

function isOfSame(one: Measurement, { indicatorId, partyId, from, until, source }: MeasurementEdit): boolean {
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
