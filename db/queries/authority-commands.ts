import { and, eq, isNull, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Authority } from "#domain/authority.ts";
import type { Day } from "#domain/day.ts";

type Recorded = Omit<Authority, "id" | "revokedOn" | "provenance">;
type NewAuthority = Recorded & { readonly programmeId: string; readonly once: string };

type Refused = { readonly kind: "own-authority" } | { readonly kind: "unknown-holder" };
export type Recording = { readonly kind: "recorded"; readonly id: string } | Refused;
export type BulkRecording = { readonly kind: "recorded"; readonly ids: readonly string[] } | Refused;
export type Replacing = { readonly kind: "replaced"; readonly id: string } | Refused | LostRace;

/** Records who may decide about what, once per form. Nobody records their own: that is refused here, whoever asks. */
export async function recordAuthority(
  store: Store,
  author: Author,
  { holderId, ...input }: NewAuthority,
): Promise<Recording> {
  const recorded = await recordAuthorities(store, author, { ...input, holderIds: [holderId] });
  return recorded.kind === "recorded" ? { kind: recorded.kind, id: recorded.ids[0] ?? "" } : recorded;
}

/** The same authority for several holders at once: all of them, or, where one may not be recorded, none. */
export function recordAuthorities(
  store: Store,
  author: Author,
  {
    once: key,
    holderIds,
    ...input
  }: Omit<NewAuthority, "holderId"> & { readonly holderIds: readonly string[] },
): Promise<BulkRecording> {
  const work = async (tx: Writer): Promise<Done<BulkRecording>> => {
    const { programmeId } = input;
    const records = [...new Set(holderIds)].map((holderId) => ({ ...input, holderId, id: newId() }));
    for (const { holderId } of records) {
      const refused = await refusalOf(store, tx, { programmeId, holderId, author });
      if (refused !== undefined) return { result: refused, audit: [] };
    }
    for (const record of records) await insert(store, tx, { author, record });
    const audit = records.map(({ id, programmeId: chain, ...change }) =>
      entryBy(author, { chain, verb: "record", entity: "authority", entityId: id, change }),
    );
    return { result: { kind: "recorded", ids: records.map(({ id }) => id) }, audit };
  };
  return once(store, author, { key, work });
}

/**
 * Records what follows an authority, and ends the old one on the day on which the new one begins: both, or neither. The
 * holder stays the same, and nobody replaces their own.
 */
export function replaceAuthority(
  store: Store,
  author: Author,
  {
    once: key,
    replaces,
    ...input
  }: Omit<NewAuthority, "holderId"> & {
    readonly validFrom: Day;
    readonly replaces: { readonly id: string; readonly version: number };
  },
): Promise<Replacing> {
  const work = async (tx: Writer): Promise<Done<Replacing>> => {
    const { programmeId, validFrom } = input;
    const ended = await end(store, tx, { programmeId, ...replaces, on: validFrom });
    if (ended === undefined) return LOST_RACE;
    const record = { ...input, holderId: ended.holderId, id: newId() };
    const refused = await refusalOf(store, tx, { programmeId, holderId: ended.holderId, author });
    if (refused !== undefined) return { result: refused, audit: [] };
    await insert(store, tx, { author, record });
    const { id, programmeId: chain, ...recorded } = record;
    const change = { ...recorded, replacesId: replaces.id };
    const deed = { chain, verb: "replace", entity: "authority", entityId: id, change };
    return { result: { kind: "replaced", id }, audit: [entryBy(author, deed)] };
  };
  return once(store, author, { key, work });
}

/** Why this holder's authority is not for this author to record; undefined where nothing stands in the way. */
async function refusalOf(
  { t: { participant } }: Store,
  tx: Writer,
  asked: { readonly programmeId: string; readonly holderId: string; readonly author: Author },
): Promise<Refused | undefined> {
  const [holder] = await tx
    .select({ personId: participant.personId })
    .from(participant)
    .where(and(eq(participant.programmeId, asked.programmeId), eq(participant.id, asked.holderId)));
  if (holder === undefined) return { kind: "unknown-holder" };
  return holder.personId === asked.author.personId ? { kind: "own-authority" } : undefined;
}

async function insert(
  { t: { authority } }: Store,
  tx: Writer,
  { author, record }: { author: Author; record: Recorded & { programmeId: string; id: string } },
): Promise<void> {
  const { ceiling, ...rest } = record;
  await tx.insert(authority).values({
    ...rest,
    ceilingOnceCents: ceiling.onceCents,
    ceilingStructuralCents: ceiling.structuralCents,
    revokedOn: null,
    provenance: "entered",
    recordedById: author.accountId,
    version: 1,
  });
}

interface Ending {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly on: Day;
}

/** Ends an authority from a day on; what was decided under it before stays as it is. */
export function revokeAuthority(
  store: Store,
  author: Author,
  { programmeId, id, version, on }: Ending,
): Promise<{ readonly kind: "revoked" } | LostRace> {
  return store.write<{ readonly kind: "revoked" } | LostRace>(async (tx) => {
    if ((await end(store, tx, { programmeId, id, version, on })) === undefined) return LOST_RACE;
    const deed = { chain: programmeId, verb: "revoke", entity: "authority", entityId: id, change: { on } };
    return { result: { kind: "revoked" as const }, audit: [entryBy(author, deed)] };
  });
}

/** The row that was ended; none where somebody changed or ended it since. */
async function end({ t: { authority } }: Store, tx: Writer, { programmeId, id, version, on }: Ending) {
  const [row] = await tx
    .update(authority)
    .set({ revokedOn: on, version: sql`${authority.version} + 1` })
    .where(
      and(
        eq(authority.programmeId, programmeId),
        eq(authority.id, id),
        eq(authority.version, version),
        isNull(authority.revokedOn),
      ),
    )
    .returning();
  return row;
}
