import type { Kit } from "#db/kit.ts";
import { FACT_TOPICS } from "#domain/programme.ts";
import { PROVENANCES } from "#domain/provenance.ts";

/** The installation, its programmes, and what their sources say. */
export function defineProgrammes(k: Kit) {
  const installation = k.table("installation", {
    id: k.int().primaryKey(),
    isDemo: k.flag().notNull(),
    createdAt: k.instant().notNull(),
  });
  const programme = k.table(
    "programme",
    {
      id: k.text().primaryKey(),
      slug: k.text().notNull(),
      ordinal: k.int().notNull(),
      name: k.text().notNull(),
      aim: k.text().notNull(),
      sourceName: k.text(),
      storyOn: k.day(),
      shiftedWeeks: k.int().notNull(),
      /** How often the workstreams report, and the first day of a period; null: nobody has said. */
      reportEveryWeeks: k.int(),
      reportFrom: k.day(),
      version: k.int().notNull(),
    },
    (t) => [k.unique("programme_slug_uq").on(t.slug)],
  );
  const fact = k.table(
    "fact",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      topic: k.choice(FACT_TOPICS).notNull(),
      ordinal: k.int().notNull(),
      text: k.text().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
    },
    (t) => [k.key({ columns: [t.programmeId, t.id] })],
  );
  return { installation, programme, fact };
}

export type ProgrammeTables = ReturnType<typeof defineProgrammes>;
