import { v7 as newId } from "uuid";
import { idsFor, known } from "#seed/cast.ts";
import type { IndicatorTold } from "#seed/monitoring-told.ts";
import type { Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

/** The indicators, what they mean, what was measured of them, and what goes before what. */
export function tellMonitoring({ monitoring, on }: Story, { programmeId, said, partyId }: Telling) {
  const { indicators } = monitoring;
  const ids = idsFor(indicators.map(({ key }) => key));
  const of = ({ key }: IndicatorTold) => ({ programmeId, id: newId(), indicatorId: known(ids, key) });
  const indicator: RowsOf<"indicator"> = indicators.map(
    ({ key, name, kind, measure, scope, provenance }, index) => ({
      ...{ programmeId, id: known(ids, key), ordinal: index + 1, decimals: 0 },
      ...{ name, kind, measure, scope, provenance },
    }),
  );
  const indicatorDefinition: RowsOf<"indicatorDefinition"> = indicators.map((told) => {
    const { tolerances, baseline, ...meaning } = told.definition;
    return {
      ...{ ...of(told), ...meaning, setOn: told.trueSince ?? said(on), byName: "Koers" },
      ...{ baselineOn: baseline?.on, baselineValue: baseline?.value, provenance: told.provenance },
      unfavourableGreenPercent: tolerances.unfavourable.greenPercent,
      unfavourableAmberPercent: tolerances.unfavourable.amberPercent,
      favourableGreenPercent: tolerances.favourable.greenPercent,
      favourableAmberPercent: tolerances.favourable.amberPercent,
    };
  });
  const indicatorParty: RowsOf<"indicatorParty"> = indicators.flatMap((told) =>
    told.parties.map((party) => ({ ...of(told), partyId: partyId(party), since: said(on) })),
  );
  const measurement: RowsOf<"measurement"> = indicators.flatMap((told) =>
    told.measurements.map(({ period, value, source, provenance }) => ({
      ...{ ...of(told), value, source, provenance, byName: "Koers" },
      ...{ periodFrom: period.from, periodUntil: period.until, reportedOn: period.until },
    })),
  );
  const coupling: RowsOf<"coupling"> = monitoring.couplings.map(({ leading, following, ...told }) => ({
    ...{ ...told, programmeId, id: newId() },
    ...{ leadingId: known(ids, leading), followingId: known(ids, following) },
  }));
  return { indicator, indicatorDefinition, indicatorParty, measurement, coupling };
}
