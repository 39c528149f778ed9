import { and, desc, eq, inArray, max, ne, sql } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Sight } from "#db/sight.ts";
import type { Store, Writer } from "#db/store.ts";
import type { DecisionPointState } from "#domain/decision-point.ts";
import { itemsOf, type PublishedAgenda } from "#domain/publication.ts";

/** One version of an agenda as it went out. */
export interface AgendaVersion {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedByName: string;
  readonly agenda: PublishedAgenda;
}

/** The versions of a meeting's agenda, the newest first. */
export function listAgendaVersions(
  { read, t: { agendaVersion, account, person } }: Store,
  { programmeId }: Sight,
  meetingId: string,
): Promise<readonly AgendaVersion[]> {
  return read
    .select({
      number: agendaVersion.number,
      publishedAt: agendaVersion.publishedAt,
      publishedByName: person.name,
      agenda: agendaVersion.agenda,
    })
    .from(agendaVersion)
    .innerJoin(account, eq(account.id, agendaVersion.publishedById))
    .innerJoin(person, eq(person.id, account.personId))
    .where(and(eq(agendaVersion.programmeId, programmeId), eq(agendaVersion.meetingId, meetingId)))
    .orderBy(desc(agendaVersion.number));
}

interface Publication {
  readonly programmeId: string;
  readonly meetingId: string;
  /** The newest version that the publisher knew of; 0 is none. */
  readonly after: number;
  readonly agenda: PublishedAgenda;
}

/** Publishes an agenda as the next numbered version, unless somebody else published one meanwhile or cancelled it. */
export function publishAgenda(
  store: Store,
  author: Author,
  { programmeId, meetingId, after, agenda }: Publication,
): Promise<{ readonly kind: "published"; readonly number: number } | LostRace> {
  const { agendaVersion, meeting } = store.t;
  return store.write<{ readonly kind: "published"; readonly number: number } | LostRace>(async (tx) => {
    const out = await tx
      .update(meeting)
      .set({ state: "published", version: sql`${meeting.version} + 1` })
      .where(
        and(eq(meeting.programmeId, programmeId), eq(meeting.id, meetingId), ne(meeting.state, "cancelled")),
      )
      .returning();
    if (out.length === 0) return LOST_RACE;
    const [last] = await tx
      .select({ number: max(agendaVersion.number) })
      .from(agendaVersion)
      .where(and(eq(agendaVersion.programmeId, programmeId), eq(agendaVersion.meetingId, meetingId)));
    if ((last?.number ?? 0) !== after) return LOST_RACE;
    const number = after + 1;
    const row = {
      programmeId,
      meetingId,
      number,
      agenda,
      publishedAt: author.at,
      publishedById: author.accountId,
    };
    await tx.insert(agendaVersion).values(row);
    const before = last?.number
      ? await agendaOf(tx, store, { programmeId, meetingId, number: after })
      : undefined;
    const [old, present] = [pointsIn(before), pointsIn(agenda)];
    const now = { programmeId, ids: present, from: "ready", to: "tabled" } as const;
    const gone = old.filter((id) => !present.includes(id));
    await markPoints(tx, store, now);
    await markPoints(tx, store, { programmeId, ids: gone, from: "tabled", to: "ready" });
    const deed = {
      chain: programmeId,
      verb: "publish",
      entity: "agenda",
      entityId: meetingId,
      change: { number },
    };
    return { result: { kind: "published" as const, number }, audit: [entryBy(author, deed)] };
  });
}

/** The decision points on the newest agenda of a meeting are ready again: it will not decide them. */
export async function takeOffTable(
  tx: Writer,
  store: Store,
  { programmeId, meetingId }: Pick<Publication, "programmeId" | "meetingId">,
): Promise<void> {
  const { agendaVersion } = store.t;
  const [last] = await tx
    .select({ agenda: agendaVersion.agenda })
    .from(agendaVersion)
    .where(and(eq(agendaVersion.programmeId, programmeId), eq(agendaVersion.meetingId, meetingId)))
    .orderBy(desc(agendaVersion.number))
    .limit(1);
  await markPoints(tx, store, { programmeId, ids: pointsIn(last?.agenda), from: "tabled", to: "ready" });
}

/** A decision point on a published agenda is tabled; one that was taken off it is ready again. */
async function markPoints(
  tx: Writer,
  { t: { decisionPoint } }: Store,
  {
    programmeId,
    ids,
    from,
    to,
  }: { programmeId: string; ids: readonly string[]; from: DecisionPointState; to: DecisionPointState },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(decisionPoint)
    .set({ state: to, version: sql`${decisionPoint.version} + 1` })
    .where(
      and(
        eq(decisionPoint.programmeId, programmeId),
        inArray(decisionPoint.id, [...ids]),
        eq(decisionPoint.state, from),
      ),
    );
}

async function agendaOf(
  tx: Writer,
  { t: { agendaVersion } }: Store,
  { programmeId, meetingId, number }: { programmeId: string; meetingId: string; number: number },
): Promise<PublishedAgenda | undefined> {
  const [row] = await tx
    .select({ agenda: agendaVersion.agenda })
    .from(agendaVersion)
    .where(
      and(
        eq(agendaVersion.programmeId, programmeId),
        eq(agendaVersion.meetingId, meetingId),
        eq(agendaVersion.number, number),
      ),
    );
  return row?.agenda;
}

function pointsIn(agenda: PublishedAgenda | undefined): readonly string[] {
  return agenda === undefined ? [] : itemsOf(agenda).flatMap(({ point }) => point?.id ?? []);
}
