import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Store, Writer } from "#db/store.ts";
import { randomFrom } from "./random.ts";
import { membershipRows, peopleRows } from "./synthetic/accounts.ts";
import { courseRows } from "./synthetic/course.ts";
import { decisionRows } from "./synthetic/decisions.ts";
import { type Frame, NOW, sentence } from "./synthetic/frame.ts";
import { meetingRows } from "./synthetic/meetings.ts";
import { monitoringRows } from "./synthetic/monitoring.ts";
import { organisationRows } from "./synthetic/organisation.ts";
import { planRows } from "./synthetic/plan.ts";

/** What is measured: who signs in, and the programme in the middle with its records. */
export interface Subject {
  readonly directorId: string;
  readonly leaderId: string;
  readonly slug: string;
  readonly pointId: string;
  /** The meeting that is prepared, and another one whose agenda grows with every write. */
  readonly meetingId: string;
  readonly writtenMeetingId: string;
  /** The workstream about which is reported, a period further back with every write. */
  readonly workstreamId: string;
}

/** Fills an empty database with so many programmes, through the schema and the audited store. */
export async function buildInstallation(store: Store, programmes: number): Promise<Subject> {
  const random = randomFrom(1);
  const people = peopleRows(random);
  const into = intoTables(store);
  await store.write(async (tx) => {
    await tx.insert(store.t.installation).values({ id: 1, isDemo: true, createdAt: NOW });
    await into(tx, { organisation: people.organisation });
    await into(tx, { person: people.person });
    await into(tx, { account: people.account });
    return { result: undefined, audit: [entry("installation", "1")] };
  });
  const accountIds = people.account.map(({ id }) => id);
  const built = [];
  for (let index = 1; index <= programmes; index += 1) {
    const rows = programmeRows(index, people);
    await store.write(async (tx) => {
      await into(tx, rows.tables);
      await into(tx, { membership: rows.membership });
      return { result: undefined, audit: [entry(rows.frame.programmeId, rows.frame.programmeId)] };
    });
    built.push(rows);
  }
  const [directorId = "", leaderId = ""] = accountIds;
  return { directorId, leaderId, ...(await subjectOf(store, built[Math.floor(programmes / 2)], leaderId)) };
}

type People = ReturnType<typeof peopleRows>;

function programmeRows(index: number, { person, organisation, account }: People) {
  const random = randomFrom(1000 + index);
  const programmeId = random.id();
  const accountIds = account.map(({ id }) => id);
  const frame: Frame = {
    ...{ random, programmeId, personIds: person.map(({ id }) => id), recorderId: accountIds[0] ?? "" },
    organisationIds: organisation.map(({ id }) => id),
  };
  const slug = `programma-${index}`;
  const programme = [
    {
      ...{ id: programmeId, slug, ordinal: index, name: `Programma ${index}: ${sentence(random, 4)}` },
      ...{ aim: sentence(random, 20), shiftedWeeks: 0, version: 1 },
    },
  ];
  const table = organisationRows(frame);
  const bodyIds = table.body.map(({ id }) => id);
  const decisions = decisionRows(frame, {
    ...{ partyIds: table.party.map(({ id }) => id), participantIds: table.participant.map(({ id }) => id) },
    bodyIds,
  });
  const meetings = meetingRows(frame, { bodyIds, points: decisions.decisionPoint });
  // In the order in which tables refer to each other.
  const tables = { programme, ...table, ...courseRows(frame, bodyIds), ...decisions, ...meetings };
  return { frame, slug, tables, membership: membershipRows(random, { programmeId, accountIds }) };
}

/** The process leader leads the measured programme, whatever else chance gave them. */
async function subjectOf(
  store: Store,
  rows: ReturnType<typeof programmeRows> | undefined,
  leaderId: string,
): Promise<Omit<Subject, "directorId" | "leaderId">> {
  if (rows === undefined) throw new Error("an installation needs at least one programme");
  const { programmeId } = rows.frame;
  await store.write(async (tx) => {
    await tx.insert(store.t.membership).values({ programmeId, accountId: leaderId, role: "process-leader" });
    const partyIds = rows.tables.party.map(({ id }) => id);
    const into = intoTables(store);
    await into(tx, planRows(randomFrom(3), programmeId));
    await into(tx, monitoringRows(randomFrom(2), { programmeId, partyIds }));
    return { result: undefined, audit: [entry(programmeId, programmeId)] };
  });
  const [bodyId] = rows.tables.body.map(({ id }) => id);
  const ahead = rows.tables.meeting.filter((one) => one.bodyId === bodyId && one.state === "planned");
  return {
    slug: rows.slug,
    pointId: rows.tables.decisionPoint[10]?.id ?? "",
    meetingId: ahead[0]?.id ?? "",
    writtenMeetingId: ahead.at(-1)?.id ?? "",
    workstreamId: "workstream 0",
  };
}

const AT_ONCE = 1000;

/** Inserts rows by the name of their table. */
function intoTables({ t }: Store) {
  return async (tx: Writer, rows: Readonly<Record<string, readonly object[]>>): Promise<void> => {
    const tables = t as unknown as Readonly<Record<string, SQLiteTable>>;
    for (const [name, some] of Object.entries(rows)) {
      const table = tables[name];
      if (table === undefined) throw new Error(`no table ${name}`);
      // A statement takes some thirty thousand values at most.
      for (let from = 0; from < some.length; from += AT_ONCE) {
        await tx.insert(table).values(some.slice(from, from + AT_ONCE));
      }
    }
  };
}

function entry(chain: string, entityId: string) {
  return {
    ...{ chain, entityId, at: NOW, accountId: null, actorName: "Koers bench", verb: "build" },
    ...{ entity: "programme", change: {} },
  };
}
