import type { Kit } from "#db/kit.ts";
import { DELIVERABLE_KINDS, DELIVERABLE_STATES } from "#domain/deliverable.ts";
import { POSITION_CHANGES } from "#domain/position-change.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import { WORKSTREAM_NATURES } from "#domain/workstream.ts";
import type { BodyTables } from "./bodies.ts";
import type { PartyTables } from "./parties.ts";
import type { ProgrammeTables } from "./programmes.ts";

type Tables = ProgrammeTables & PartyTables & BodyTables;

/** The parts of the work, who is in them, and what they deliver. */
export function defineWorkstreams(k: Kit, { programme, participant, body }: Tables) {
  const workstream = k.table(
    "workstream",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      name: k.text().notNull(),
      theme: k.text(),
      nature: k.choice(WORKSTREAM_NATURES),
      leadId: k.text(),
      /** Another workstream of the programme; whoever writes keeps the tree free of circles. */
      parentId: k.text(),
      bodyId: k.text(),
      startsOn: k.day(),
      endsOn: k.day(),
      endedOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.parentId], foreignColumns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
      k.reference({
        columns: [t.programmeId, t.leadId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
    ],
  );
  const workstreamMember = k.table(
    "workstream_member",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      workstreamId: k.text().notNull(),
      participantId: k.text().notNull(),
      from: k.day(),
      until: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
      k.reference({
        columns: [t.programmeId, t.participantId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
      k.index("workstream_member_ix").on(t.programmeId, t.workstreamId),
    ],
  );
  const deliverable = k.table(
    "deliverable",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      id: k.text().notNull(),
      ordinal: k.int().notNull(),
      workstreamId: k.text(),
      name: k.text().notNull(),
      kind: k.choice(DELIVERABLE_KINDS).notNull(),
      /** The state of the last change, kept beside it so that lists need no history. */
      state: k.choice(DELIVERABLE_STATES).notNull(),
      reviewerId: k.text(),
      dueOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.workstreamId],
        foreignColumns: [workstream.programmeId, workstream.id],
      }),
      k.reference({ columns: [t.programmeId, t.reviewerId], foreignColumns: [body.programmeId, body.id] }),
      k.index("deliverable_workstream_ix").on(t.programmeId, t.workstreamId),
    ],
  );
  /** Append-only: how the state of a product went, each time with its reason. */
  const deliverableChange = k.table(
    "deliverable_change",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      deliverableId: k.text().notNull(),
      state: k.choice(DELIVERABLE_STATES).notNull(),
      changedOn: k.day().notNull(),
      reason: k.text(),
      byName: k.text().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.deliverableId],
        foreignColumns: [deliverable.programmeId, deliverable.id],
      }),
      k.index("deliverable_change_ix").on(t.programmeId, t.deliverableId, t.changedOn),
    ],
  );
  /** A row of a was-wordt-lijst; full-time equivalents are in hundredths, so that totals reconcile exactly. */
  const positionChange = k.table(
    "position_change",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      deliverableId: k.text().notNull(),
      ordinal: k.int().notNull(),
      change: k.choice(POSITION_CHANGES).notNull(),
      oldFunction: k.text(),
      oldFteHundredths: k.int(),
      newFunction: k.text(),
      newFteHundredths: k.int(),
      /** Whether whoever holds the old function follows it into the new one; null is unknown. */
      isFollower: k.flag(),
      remark: k.text(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.deliverableId],
        foreignColumns: [deliverable.programmeId, deliverable.id],
      }),
      k.index("position_change_ix").on(t.programmeId, t.deliverableId, t.ordinal),
    ],
  );
  return { workstream, workstreamMember, deliverable, deliverableChange, positionChange };
}

export type WorkstreamTables = ReturnType<typeof defineWorkstreams>;
