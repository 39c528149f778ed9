import { and, eq, sql } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";

interface AsSeen {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  /** The first day without them; null: they go on after all. */
  readonly on: Day | null;
}

type Saved = { readonly kind: "saved" };

/** Says from which day a party takes no part any more, or that it goes on after all. Nothing else of it changes. */
export function endParty(store: Store, author: Author, seen: AsSeen): Promise<Saved | LostRace> {
  const { party, organisation } = store.t;
  const { programmeId, id, version, on } = seen;
  return store.write<Saved | LostRace>(async (tx) => {
    const [row] = await tx
      .update(party)
      .set({ endedOn: on, version: sql`${party.version} + 1` })
      .where(and(eq(party.programmeId, programmeId), eq(party.id, id), eq(party.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const [of] = await tx
      .select({ name: organisation.name })
      .from(organisation)
      .where(eq(organisation.id, row.organisationId));
    return saved(author, "party", { ...seen, name: of?.name ?? "" });
  });
}

/** Says from which day somebody acts for their party no more, or that they go on after all. */
export function endParticipant(store: Store, author: Author, seen: AsSeen): Promise<Saved | LostRace> {
  const { participant, person } = store.t;
  const { programmeId, id, version, on } = seen;
  return store.write<Saved | LostRace>(async (tx) => {
    const own = and(eq(participant.programmeId, programmeId), eq(participant.id, id));
    const [row] = await tx
      .update(participant)
      .set({ endedOn: on, version: sql`${participant.version} + 1` })
      .where(and(own, eq(participant.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const [of] = await tx.select({ name: person.name }).from(person).where(eq(person.id, row.personId));
    return saved(author, "participant", { ...seen, name: of?.name ?? "" });
  });
}

function saved(
  author: Author,
  entity: string,
  { programmeId, id, on, name }: AsSeen & { readonly name: string },
) {
  const verb = on === null ? "continue" : "end";
  const deed = { chain: programmeId, verb, entity, entityId: id, change: { name, on } };
  return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
}
