import type { Kit } from "#db/kit.ts";
import { BODY_FUNCTIONS, BODY_KINDS, DECISION_RULES, SEAT_ROLES } from "#domain/body.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { PartyTables } from "./parties.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** The tables at which participants sit, their seats, and what these bodies must still answer. */
export function defineBodies(k: Kit, { programme, participant }: ProgrammeTables & PartyTables) {
  const body = k.table(
    "body",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      name: k.text().notNull(),
      kind: k.choice(BODY_KINDS).notNull(),
      function: k.choice(BODY_FUNCTIONS),
      decisionRule: k.choice(DECISION_RULES),
      quorum: k.int(),
      rhythmWeeks: k.int(),
      papersLeadDays: k.int().notNull(),
      reportsToId: k.text(),
      remit: k.text().notNull(),
      outlook: k.text(),
      /** The first day of its rhythm, and when and where it usually meets. */
      rhythmFrom: k.day(),
      usualStart: k.text(),
      usualEnd: k.text(),
      usualPlace: k.text(),
      /** The day on which it lapses (vervalt); null: it goes on. */
      dissolvedOn: k.day(),
      version: k.int().notNull().default(1),
      provenance: k.choice(PROVENANCES).notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.reportsToId], foreignColumns: [t.programmeId, t.id] }),
    ],
  );
  const seat = k.table(
    "seat",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      bodyId: k.text().notNull(),
      participantId: k.text(),
      role: k.choice(SEAT_ROLES).notNull(),
      hoursPerWeek: k.int(),
      startsOn: k.day(),
      endsOn: k.day(),
      substituteId: k.text(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
      ...[t.participantId, t.substituteId].map((column) =>
        k.reference({
          columns: [t.programmeId, column],
          foreignColumns: [participant.programmeId, participant.id],
        }),
      ),
      k.index("seat_body_ix").on(t.programmeId, t.bodyId),
    ],
  );
  const openQuestion = k.table(
    "open_question",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      question: k.text().notNull(),
      /** Which body or which party must answer; neither: nobody has been asked. The write checks the party's programme: SQLite adds no key of two columns to a table that exists. */
      bodyId: k.text(),
      partyId: k.text(),
      /** Where it was found open: a document, a meeting. */
      source: k.text(),
      raisedOn: k.day().notNull(),
      answer: k.text(),
      answeredOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
    ],
  );
  return { body, seat, openQuestion };
}

export type BodyTables = ReturnType<typeof defineBodies>;
