import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { WorkstreamId } from "#domain/workstream.ts";
import type { MemberEdit } from "#domain/workstream-team.ts";

interface NewMember {
  readonly programmeId: string;
  readonly workstreamId: WorkstreamId;
  readonly once: string;
  readonly edit: MemberEdit;
}

interface Ending {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly until: Day;
}

type Saved = { readonly kind: "saved" };
/** The workstream or the person is not of this programme. */
type Unknown = { readonly kind: "unknown" };
/** Their term there runs already, in part at the same time. */
type AlreadyThere = { readonly kind: "already-there" };
type BeforeStart = { readonly kind: "before-start" };

/** Adds somebody to a workstream, once per form, and not twice for the same days. */
export function addWorkstreamMember(
  store: Store,
  author: Author,
  { programmeId, workstreamId, once: key, edit }: NewMember,
): Promise<Saved | Unknown | AlreadyThere> {
  const { workstream, workstreamMember: member } = store.t;
  const work = async (tx: Writer): Promise<Done<Saved | Unknown | AlreadyThere>> => {
    // Two who add the same person at once meet here.
    const [at] = await tx
      .update(workstream)
      .set({ version: sql`${workstream.version}` })
      .where(and(eq(workstream.programmeId, programmeId), eq(workstream.id, workstreamId)))
      .returning();
    if (at === undefined || !(await isParticipant(tx, store, { programmeId, id: edit.participantId })))
      return { result: { kind: "unknown" }, audit: [] };
    const theirs = await tx
      .select({ from: member.from, until: member.until })
      .from(member)
      .where(
        and(
          eq(member.programmeId, programmeId),
          eq(member.workstreamId, workstreamId),
          eq(member.participantId, edit.participantId),
        ),
      );
    if (theirs.some((term) => overlap(term, edit))) return { result: { kind: "already-there" }, audit: [] };
    const id = newId();
    await tx.insert(member).values({ ...edit, programmeId, id, workstreamId, provenance: "entered" });
    const change = { name: at.name, workstreamId, ...edit };
    const deed = { verb: "add", entity: "workstream-member", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, { chain: programmeId, ...deed })] };
  };
  return once(store, author, { key, work });
}

/** Says which day is the last of somebody in a workstream. They stay in the list of those who were there. */
export function endWorkstreamMember(
  store: Store,
  author: Author,
  { programmeId, id, version, until }: Ending,
): Promise<Saved | BeforeStart | LostRace> {
  const { workstream, workstreamMember: member } = store.t;
  return store.write<Saved | BeforeStart | LostRace>(async (tx) => {
    const [before] = await tx
      .select({ until: member.until })
      .from(member)
      .where(and(eq(member.programmeId, programmeId), eq(member.id, id)));
    const [row] = await tx
      .update(member)
      .set({ until, version: sql`${member.version} + 1` })
      .where(and(eq(member.programmeId, programmeId), eq(member.id, id), eq(member.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    if (row.from !== null && until < row.from)
      return { result: { kind: "before-start" as const }, audit: [] };
    const [at] = await tx
      .select({ name: workstream.name })
      .from(workstream)
      .where(and(eq(workstream.programmeId, programmeId), eq(workstream.id, row.workstreamId)));
    const change = { name: at?.name ?? "", until, was: { until: before?.until ?? null } };
    const deed = { verb: "end", entity: "workstream-member", entityId: id, change };
    return {
      result: { kind: "saved" as const },
      audit: [entryBy(author, { chain: programmeId, ...deed })],
    };
  });
}

async function isParticipant(
  tx: Writer,
  { t: { participant } }: Store,
  { programmeId, id }: { readonly programmeId: string; readonly id: string },
): Promise<boolean> {
  const found = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(and(eq(participant.programmeId, programmeId), eq(participant.id, id)));
  return found.length > 0;
}

type Term = { readonly from: string | null; readonly until: string | null };

/** Whether two terms have a day in common; an end that is null is open. */
function overlap(one: Term, other: Term): boolean {
  const [first, last] = ["0000", "9999"];
  return (one.from ?? first) <= (other.until ?? last) && (other.from ?? first) <= (one.until ?? last);
}
