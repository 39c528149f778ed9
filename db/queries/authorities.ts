import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Authority } from "#domain/authority.ts";
import type { RecordedConform } from "#domain/conform.ts";
import type { Day } from "#domain/day.ts";

export async function listAuthorities(
  { read, t: { authority } }: Store,
  { programmeId }: Sight,
): Promise<readonly (Authority & { readonly version: number })[]> {
  const rows = await read
    .select()
    .from(authority)
    .where(eq(authority.programmeId, programmeId))
    .orderBy(asc(authority.id));
  return rows.map(
    ({ programmeId: _, recordedById: __, ceilingOnceCents, ceilingStructuralCents, ...row }) => ({
      ...row,
      ceiling: { onceCents: ceilingOnceCents, structuralCents: ceilingStructuralCents },
      validFrom: storedDay(row.validFrom),
      validUntil: storedDay(row.validUntil),
      revokedOn: storedDay(row.revokedOn),
    }),
  );
}

export async function listConformDeclarations(
  { read, t: { conformDeclaration } }: Store,
  { programmeId }: Sight,
): Promise<readonly RecordedConform[]> {
  const rows = await read
    .select()
    .from(conformDeclaration)
    .where(eq(conformDeclaration.programmeId, programmeId))
    .orderBy(asc(conformDeclaration.id));
  return rows.map(({ id, partyId, bodyId, domains, startsOn, endsOn, provenance, version }) => ({
    ...{ id, partyId, bodyId, domains, provenance, version },
    from: storedDay(startsOn),
    until: storedDay(endsOn),
  }));
}

type NewAuthority = Omit<Authority, "id" | "revokedOn" | "provenance">;

export type Recording =
  | { readonly kind: "recorded"; readonly id: string }
  | { readonly kind: "own-authority" | "unknown-holder" };

/** Records who may decide about what, once per form. Nobody records their own: that is refused here, whoever asks. */
export function recordAuthority(
  store: Store,
  author: Author,
  {
    programmeId,
    once: key,
    ...input
  }: NewAuthority & { readonly programmeId: string; readonly once: string },
): Promise<Recording> {
  const { authority, participant } = store.t;
  const work = async (tx: Writer): Promise<Done<Recording>> => {
    const [holder] = await tx
      .select({ personId: participant.personId })
      .from(participant)
      .where(and(eq(participant.programmeId, programmeId), eq(participant.id, input.holderId)));
    if (holder === undefined) return { result: { kind: "unknown-holder" }, audit: [] };
    if (holder.personId === author.personId) return { result: { kind: "own-authority" }, audit: [] };
    const id = newId();
    const { ceiling, ...rest } = input;
    await tx.insert(authority).values({
      ...rest,
      programmeId,
      id,
      ceilingOnceCents: ceiling.onceCents,
      ceilingStructuralCents: ceiling.structuralCents,
      revokedOn: null,
      provenance: "entered",
      recordedById: author.accountId,
      version: 1,
    });
    const deed = {
      chain: programmeId,
      verb: "record",
      entity: "authority",
      entityId: id,
      change: { ...input },
    };
    return { result: { kind: "recorded", id }, audit: [entryBy(author, deed)] };
  };
  return once(store, author, { key, work });
}

/** Ends an authority from a day on; what was decided under it before stays as it is. */
export function revokeAuthority(
  store: Store,
  author: Author,
  { programmeId, id, version, on }: { programmeId: string; id: string; version: number; on: Day },
): Promise<{ readonly kind: "revoked" } | LostRace> {
  const { authority } = store.t;
  return store.write<{ readonly kind: "revoked" } | LostRace>(async (tx) => {
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
    if (row === undefined) return LOST_RACE;
    const deed = { chain: programmeId, verb: "revoke", entity: "authority", entityId: id, change: { on } };
    return { result: { kind: "revoked" as const }, audit: [entryBy(author, deed)] };
  });
}
