import type { Kit } from "#db/kit.ts";
import { ACTION_ORIGINS, ACTION_STATES } from "#domain/action.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { BodyTables } from "./bodies.ts";
import type { PartyTables } from "./parties.ts";
import type { ProgrammeTables } from "./programmes.ts";
import type { WorkstreamTables } from "./workstreams.ts";

type Tables = ProgrammeTables & PartyTables & BodyTables & WorkstreamTables;

/** What somebody does before a day. */
export function defineActions(k: Kit, { programme, participant, body, workstream }: Tables) {
  const action = k.table(
    "action",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      number: k.int().notNull(),
      text: k.text().notNull(),
      ownerId: k.text(),
      dueOn: k.day(),
      origin: k.choice(ACTION_ORIGINS).notNull(),
      originId: k.text(),
      bodyId: k.text(),
      workstreamId: k.text(),
      state: k.choice(ACTION_STATES).notNull(),
      closedOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.unique("action_number_uq").on(t.programmeId, t.number),
      k.reference({
        columns: [t.programmeId, t.ownerId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
      k.index("action_owner_ix").on(t.programmeId, t.ownerId, t.state),
      k.index("action_due_ix").on(t.programmeId, t.state, t.dueOn),
    ],
  );
  return { action };
}
