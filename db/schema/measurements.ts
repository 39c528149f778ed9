import type { Kit } from "#db/kit.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { IndicatorTables } from "./indicators.ts";
import type { PartyTables } from "./parties.ts";

type Tables = PartyTables & Pick<IndicatorTables, "indicator">;

/** What was seen and learned of the indicators: both only ever added to. */
export function defineMeasurements(k: Kit, { party, indicator }: Tables) {
  const told = {
    programmeId: k.text().notNull(),
    id: k.text().notNull(),
    indicatorId: k.text().notNull(),
    /** The one that this one stands in the place of. */
    correctsId: k.text(),
    reason: k.text(),
    byName: k.text().notNull(),
    provenance: k.choice(PROVENANCES).notNull(),
  };
  /** Append-only. */
  const measurement = k.table(
    "measurement",
    {
      ...told,
      /** Null: of the programme as a whole. */
      partyId: k.text(),
      /** The first and the last day of the period that it is about. */
      periodFrom: k.day().notNull(),
      periodUntil: k.day().notNull(),
      /** In 10^-decimals of the indicator; null, in a correction only: nobody knows after all. */
      value: k.whole(),
      source: k.text(),
      reportedOn: k.day().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.indicatorId],
        foreignColumns: [indicator.programmeId, indicator.id],
      }),
      k.reference({ columns: [t.programmeId, t.partyId], foreignColumns: [party.programmeId, party.id] }),
      k.reference({ columns: [t.programmeId, t.correctsId], foreignColumns: [t.programmeId, t.id] }),
      // One is corrected once; what corrected it is corrected next.
      k.unique("measurement_correction_uq").on(t.programmeId, t.correctsId),
      k.index("measurement_ix").on(t.programmeId, t.indicatorId, t.periodUntil),
    ],
  );
  /** Append-only. */
  const learningPoint = k.table(
    "learning_point",
    {
      ...told,
      area: k.text(),
      theme: k.text(),
      round: k.text(),
      text: k.text().notNull(),
      recordedOn: k.day().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.indicatorId],
        foreignColumns: [indicator.programmeId, indicator.id],
      }),
      k.reference({ columns: [t.programmeId, t.correctsId], foreignColumns: [t.programmeId, t.id] }),
      k.unique("learning_point_correction_uq").on(t.programmeId, t.correctsId),
      k.index("learning_point_ix").on(t.programmeId, t.indicatorId, t.recordedOn),
    ],
  );
  return { measurement, learningPoint };
}
