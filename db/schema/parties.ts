import type { Kit } from "#db/kit.ts";
import { COMMISSIONING_ROLES, CONSTITUENCIES, INVOLVEMENTS, PARTY_KINDS } from "#domain/party.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { AccountTables } from "./accounts.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** Who takes part in a programme, through whom, and who commissions it. */
export function defineParties(k: Kit, { programme, organisation, person }: ProgrammeTables & AccountTables) {
  const party = k.table(
    "party",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      organisationId: k
        .text()
        .notNull()
        .references(() => organisation.id),
      ordinal: k.int().notNull(),
      kind: k.choice(PARTY_KINDS).notNull(),
      grouping: k.text(),
      involvement: k.choice(INVOLVEMENTS).notNull(),
      constituency: k.choice(CONSTITUENCIES),
      provenance: k.choice(PROVENANCES).notNull(),
      /** The first day on which it takes no part any more. */
      endedOn: k.day(),
      version: k.int().notNull().default(1),
    },
    (t) => [k.key({ columns: [t.programmeId, t.id] })],
  );
  const participant = k.table(
    "participant",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      partyId: k.text().notNull(),
      personId: k
        .text()
        .notNull()
        .references(() => person.id),
      /** The first day on which they act for the party no more. */
      endedOn: k.day(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.partyId], foreignColumns: [party.programmeId, party.id] }),
      k.index("participant_person_ix").on(t.personId),
    ],
  );
  const commissioning = k.table(
    "commissioning",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      role: k.choice(COMMISSIONING_ROLES).notNull(),
      partyId: k.text(),
      scope: k.text().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
      endedOn: k.day(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.partyId], foreignColumns: [party.programmeId, party.id] }),
    ],
  );
  return { party, participant, commissioning };
}

export type PartyTables = ReturnType<typeof defineParties>;
