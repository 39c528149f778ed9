import type { Random } from "#bench/random.ts";
import { day, plusDays } from "#domain/day.ts";
import { measuringPeriodsBetween } from "#domain/measuring-period.ts";
import { type RowsOf, sentence, TODAY, times } from "./frame.ts";

/** As many of each as the monitoring page is measured with. */
const SIZE = { indicators: 40, parties: 13, periods: 24 } as const;

interface Measured {
  readonly programmeId: string;
  readonly partyIds: readonly string[];
}

/** Forty indicators that thirteen parties measured in each of the last twenty-four months, half of them as a sum. */
export function monitoringRows(random: Random, { programmeId, partyIds }: Measured) {
  const of = { programmeId, provenance: "example" as const };
  const measuring = partyIds.slice(0, SIZE.parties);
  const periods = measuringPeriodsBetween("monthly", {
    from: plusDays(TODAY, -31 * (SIZE.periods + 2)),
    until: plusDays(TODAY, -31),
  }).slice(-SIZE.periods);
  const indicator: RowsOf<"indicator"> = times(SIZE.indicators, (index) => ({
    ...{ ...of, id: `indicator ${index}`, ordinal: index + 1, name: sentence(random, 3).slice(0, -1) },
    ...{
      kind: "flows" as const,
      measure: "number" as const,
      scope: index % 2 === 0 ? ("sum" as const) : ("each" as const),
    },
    decimals: 0,
  }));
  const indicatorDefinition: RowsOf<"indicatorDefinition"> = indicator.map(({ id }) => ({
    ...{ ...of, id: `edition of ${id}`, indicatorId: id, definition: sentence(random, 12), unit: "cliënten" },
    ...{ direction: "lower" as const, frequency: "monthly" as const, byName: "Koers bench" },
    ...{ unfavourableGreenPercent: 10, unfavourableAmberPercent: 20, favourableGreenPercent: 10 },
    ...{ favourableAmberPercent: 20, baselineOn: day("2024-01-01"), baselineValue: 1500 },
    ...{ path: [{ on: day("2028-01-01"), value: 700 }], setOn: day("2024-01-01") },
  }));
  const indicatorParty: RowsOf<"indicatorParty"> = indicator.flatMap(({ id }) =>
    measuring.map((partyId) => ({ programmeId, id: `${partyId} of ${id}`, indicatorId: id, partyId })),
  );
  const measurement: RowsOf<"measurement"> = indicator.flatMap(({ id }) =>
    measuring.flatMap((partyId) =>
      periods.map(({ from, until }) => ({
        ...{ ...of, id: random.id(), indicatorId: id, partyId, periodFrom: from, periodUntil: until },
        ...{
          value: 80 + random.below(40),
          source: "Eigen registratie",
          reportedOn: until,
          byName: "Koers bench",
        },
      })),
    ),
  );
  return { indicator, indicatorDefinition, indicatorParty, measurement };
}
