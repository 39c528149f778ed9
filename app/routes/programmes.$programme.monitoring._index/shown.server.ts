import { measureLineOf } from "#charts/measure-line.ts";
import { progressAlong } from "#domain/coupling-progress.ts";
import type { Day } from "#domain/day.ts";
import type { FollowedIndicator, MeasuredLine, Monitoring } from "#domain/monitoring.ts";
import { owedMeasurement } from "#domain/owed-measurement.ts";
import type { Light } from "#domain/status.ts";

/** Names that are listed of many; the rest is counted. */
const NAMED = 5;
const CONFLICTS = 12;

interface Around {
  readonly names: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** As much of the monitoring as the page shows: of parties their lights, of measurements what is drawn. */
export function shownOf({ indicators, couplings }: Monitoring, around: Around) {
  const conflicts = indicators.flatMap((one) => conflictsOf(one, around));
  return {
    indicators: indicators.map((one) => indicatorShown(one, around)),
    conflicts: conflicts.slice(0, CONFLICTS),
    moreConflicts: Math.max(0, conflicts.length - CONFLICTS),
    couplings: couplings.flatMap(({ coupling, finding }) => {
      const find = (id: string) => indicators.find(({ indicator }) => indicator.id === id);
      const [leading, following] = [find(coupling.leadingId), find(coupling.followingId)];
      if (leading === undefined || following === undefined) return [];
      return [
        {
          ...{ id: coupling.id, name: coupling.name, provenance: coupling.provenance, finding },
          ...{ leading: sideOf(leading, around), following: sideOf(following, around) },
        },
      ];
    }),
  };
}

function sideOf({ indicator, definition, whole }: FollowedIndicator, { names }: Around) {
  return {
    name: indicator.name,
    owner: ownerOf(indicator.ownerId, names),
    points: progressAlong({ definition, values: whole?.values ?? [] }),
  };
}

function indicatorShown(one: FollowedIndicator, around: Around) {
  const { indicator, definition, path, whole, parties, projection, light, learning } = one;
  const { names } = around;
  const { id, name, kind, measure, scope, provenance } = indicator;
  const last = whole?.values.findLast(({ measurements }) => measurements.length > 0);
  return {
    ...{ id, name, kind, scope, provenance, light, isInWords: measure === "text" },
    status: whole?.status ?? null,
    missing: named(last?.missing ?? [], names),
    isBare: measure === "number" && path.length === 0 && isUnmeasured(one),
    line: measureLineOf({ indicator, definition, values: whole?.values ?? [], projection }),
    target: path.at(-1) ?? null,
    projection: projection === undefined ? null : { ...projection, from: undefined, until: undefined },
    ownerName: ownerOf(indicator.ownerId, names),
    owed: owedShown(one, around),
    hasFrequency: definition.frequency !== null,
    parties: scope === "each" ? partiesShown(parties, names) : null,
    learning: learning.map(({ area, theme, round, text, recordedOn, id: pointId }) => ({
      ...{ id: pointId, area, theme, round, text, recordedOn },
    })),
  };
}

function isUnmeasured({ whole, parties }: FollowedIndicator): boolean {
  return [...(whole === null ? [] : [whole]), ...parties].every(({ values }) => values.length === 0);
}

function ownerOf(ownerId: string | null, names: Around["names"]): string | null {
  return ownerId === null ? null : (names.get(ownerId) ?? null);
}

function owedShown(one: FollowedIndicator, { names, today }: Around) {
  const owed = owedMeasurement(one, today);
  return owed === undefined
    ? null
    : { period: owed.period, isWhole: owed.isWhole, parties: named(owed.partyIds, names) };
}

/** Where each party goes by itself: how many have which light, and who is out of tolerance. */
function partiesShown(parties: readonly MeasuredLine[], names: Around["names"]) {
  const lights = parties.map(({ status }) => status.light);
  const count = (wanted: Light) => lights.filter((light) => light === wanted).length;
  const out = parties.filter(({ status }) => status.light === "red" || status.light === "amber");
  const partyIds = out.flatMap(({ partyId }) => partyId ?? []);
  return {
    ...{ count: parties.length, red: count("red"), amber: count("amber"), green: count("green") },
    ...{ unknown: count("unknown"), out: named(partyIds, names) },
  };
}

function named(ids: readonly string[], names: Around["names"]) {
  const all = ids.map((id) => names.get(id) ?? "").sort();
  return { shown: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) };
}

/** Every period of which sources say different things, of the whole or of a party, each value with its source. */
function conflictsOf({ indicator, definition, whole, parties }: FollowedIndicator, { names }: Around) {
  const own = indicator.scope === "sum" ? parties : [...(whole === null ? [] : [whole]), ...parties];
  return own.flatMap(({ partyId, values }) =>
    values
      .filter(({ conflict }) => conflict.length > 1)
      .map(({ period, measurements }) => ({
        ...{ indicatorId: indicator.id, indicatorName: indicator.name, period },
        ...{ decimals: indicator.decimals, unit: definition.unit },
        partyName: partyId === null ? null : (names.get(partyId) ?? ""),
        values: measurements.flatMap(({ value, source }) => (value === null ? [] : [{ value, source }])),
      })),
  );
}
