import type { Kit } from "#db/kit.ts";
import { AGENDA_KINDS } from "#domain/agenda.ts";
import { DECISION_STATUSES, OUTCOMES } from "#domain/decision.ts";
import type { PublishedAgenda } from "#domain/publication.ts";
import type { Verdict } from "#domain/verdict.ts";
import type { AccountTables } from "./accounts.ts";
import type { BodyTables } from "./bodies.ts";
import type { DecisionPointTables } from "./decision-points.ts";
import type { MeetingTables } from "./meetings.ts";

type Around = AccountTables & DecisionPointTables & MeetingTables & BodyTables;

/** Agendas in the making, what was left out of them, the versions that went out, and what was decided. */
export function defineAgendas(k: Kit, { account, decisionPoint, meeting, body }: Around) {
  const agendaItem = k.table(
    "agenda_item",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      meetingId: k.text().notNull(),
      kind: k.choice(AGENDA_KINDS).notNull(),
      title: k.text().notNull(),
      note: k.text(),
      minutes: k.int().notNull(),
      presenter: k.text(),
      papers: k.json<readonly string[]>().notNull(),
      decisionPointId: k.text(),
      proposalKey: k.text(),
      annotation: k.text(),
      isConfidential: k.flag().notNull(),
      position: k.int().notNull(),
      version: k.int().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.meetingId],
        foreignColumns: [meeting.programmeId, meeting.id],
      }),
      k.reference({
        columns: [t.programmeId, t.decisionPointId],
        foreignColumns: [decisionPoint.programmeId, decisionPoint.id],
      }),
      k.unique("agenda_item_proposal_uq").on(t.programmeId, t.meetingId, t.proposalKey),
    ],
  );
  const dismissal = k.table(
    "dismissal",
    {
      programmeId: k.text().notNull(),
      bodyId: k.text().notNull(),
      proposalKey: k.text().notNull(),
      facts: k.text().notNull(),
      reason: k.text().notNull(),
      dismissedById: k
        .text()
        .notNull()
        .references(() => account.id),
      dismissedOn: k.day().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.bodyId, t.proposalKey] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
    ],
  );
  const agendaVersion = k.table(
    "agenda_version",
    {
      programmeId: k.text().notNull(),
      meetingId: k.text().notNull(),
      number: k.int().notNull(),
      publishedAt: k.instant().notNull(),
      publishedById: k
        .text()
        .notNull()
        .references(() => account.id),
      agenda: k.json<PublishedAgenda>().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.meetingId, t.number] }),
      k.reference({
        columns: [t.programmeId, t.meetingId],
        foreignColumns: [meeting.programmeId, meeting.id],
      }),
    ],
  );
  const decision = k.table(
    "decision",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      number: k.text().notNull(),
      meetingId: k.text().notNull(),
      itemId: k.text().notNull(),
      decisionPointId: k.text().notNull(),
      decidedOn: k.day().notNull(),
      outcome: k.choice(OUTCOMES).notNull(),
      status: k.choice(DECISION_STATUSES).notNull(),
      text: k.text().notNull(),
      reservation: k.text(),
      isConfidential: k.flag().notNull(),
      correctsId: k.text(),
      verdict: k.json<Verdict>().notNull(),
      recordedById: k
        .text()
        .notNull()
        .references(() => account.id),
      recordedAt: k.instant().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.meetingId],
        foreignColumns: [meeting.programmeId, meeting.id],
      }),
      k.reference({
        columns: [t.programmeId, t.decisionPointId],
        foreignColumns: [decisionPoint.programmeId, decisionPoint.id],
      }),
      k.index("decision_point_ix").on(t.programmeId, t.decisionPointId),
      k.unique("decision_correction_uq").on(t.programmeId, t.correctsId),
    ],
  );
  return { agendaItem, dismissal, agendaVersion, decision };
}

export type AgendaTables = ReturnType<typeof defineAgendas>;
