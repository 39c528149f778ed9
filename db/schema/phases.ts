import type { Kit } from "#db/kit.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { BodyTables } from "./bodies.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** The phases of a programme and the gates between them. */
export function definePhases(k: Kit, { programme, body }: ProgrammeTables & BodyTables) {
  const phase = k.table(
    "phase",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      name: k.text().notNull(),
      isProvisional: k.flag().notNull(),
      startsOn: k.day(),
      endsOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [k.key({ columns: [t.programmeId, t.id] })],
  );
  const gate = k.table(
    "gate",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      name: k.text().notNull(),
      heldOn: k.day(),
      bodyId: k.text(),
      /** Whoever writes checks that both are of the programme: SQLite adds no key of two columns to a table that exists. */
      decisionPointId: k.text(),
      opensPhaseId: k.text(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
    ],
  );
  return { phase, gate };
}

export type PhaseTables = ReturnType<typeof definePhases>;
