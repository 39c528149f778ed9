import type { Kit } from "#db/kit.ts";
import { DIRECTIONS, INDICATOR_KINDS, INDICATOR_MEASURES, INDICATOR_SCOPES } from "#domain/indicator.ts";
import { FREQUENCIES } from "#domain/measuring-period.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { PathPoint } from "#domain/target-path.ts";
import type { PartyTables } from "./parties.ts";
import type { ProgrammeTables } from "./programmes.ts";
import type { WorkstreamTables } from "./workstreams.ts";

type Tables = ProgrammeTables & PartyTables & WorkstreamTables;

/** By what a programme sees whether it is on course: what each indicator means, and what of it hangs together. */
export function defineIndicators(k: Kit, { programme, party, participant, workstream }: Tables) {
  const indicator = k.table(
    "indicator",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      name: k.text().notNull(),
      kind: k.choice(INDICATOR_KINDS).notNull(),
      measure: k.choice(INDICATOR_MEASURES).notNull(),
      scope: k.choice(INDICATOR_SCOPES).notNull(),
      ownerId: k.text(),
      workstreamId: k.text(),
      /** Never changed: every value of the indicator is a whole number of 10^-decimals. */
      decimals: k.int().notNull(),
      endedOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.ownerId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
    ],
  );
  const ofIndicator = {
    programmeId: k.text().notNull(),
    id: k.text().notNull(),
    indicatorId: k.text().notNull(),
  };
  /** Append-only: every edition of what an indicator means. */
  const indicatorDefinition = k.table(
    "indicator_definition",
    {
      ...ofIndicator,
      definition: k.text(),
      unit: k.text(),
      direction: k.choice(DIRECTIONS),
      source: k.text(),
      frequency: k.choice(FREQUENCIES),
      unfavourableGreenPercent: k.int().notNull(),
      unfavourableAmberPercent: k.int().notNull(),
      favourableGreenPercent: k.int().notNull(),
      favourableAmberPercent: k.int().notNull(),
      /** Where it began: both or neither. */
      baselineOn: k.day(),
      baselineValue: k.whole(),
      path: k.json<readonly PathPoint[]>().notNull(),
      setOn: k.day().notNull(),
      reason: k.text(),
      byName: k.text().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.indicatorId],
        foreignColumns: [indicator.programmeId, indicator.id],
      }),
      k.index("indicator_definition_ix").on(t.programmeId, t.indicatorId, t.setOn),
    ],
  );
  const indicatorParty = k.table(
    "indicator_party",
    {
      ...ofIndicator,
      partyId: k.text().notNull(),
      /** Who measures there; null: whoever acts for the party. */
      participantId: k.text(),
      since: k.day(),
      until: k.day(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.indicatorId],
        foreignColumns: [indicator.programmeId, indicator.id],
      }),
      k.reference({ columns: [t.programmeId, t.partyId], foreignColumns: [party.programmeId, party.id] }),
      k.reference({
        columns: [t.programmeId, t.participantId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
      k.index("indicator_party_ix").on(t.programmeId, t.indicatorId),
      k.index("indicator_party_party_ix").on(t.programmeId, t.partyId),
    ],
  );
  /** What must go before what; whoever writes keeps the two apart. */
  const coupling = k.table(
    "coupling",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      name: k.text().notNull(),
      leadingId: k.text().notNull(),
      followingId: k.text().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.leadingId],
        foreignColumns: [indicator.programmeId, indicator.id],
      }),
      k.reference({
        columns: [t.programmeId, t.followingId],
        foreignColumns: [indicator.programmeId, indicator.id],
      }),
      k.unique("coupling_pair_uq").on(t.programmeId, t.leadingId, t.followingId),
    ],
  );
  return { indicator, indicatorDefinition, indicatorParty, coupling };
}

export type IndicatorTables = ReturnType<typeof defineIndicators>;
