import { and, asc, eq } from "drizzle-orm";
import { asked, oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import type { Programme } from "#domain/programme.ts";
import { byProgramme } from "./governances.ts";

/** A programme by its name. */
export type ProgrammeName = Pick<Programme, "id" | "slug" | "name">;

/** So many of the programmes that somebody belongs to after the first `offset`, in their order. */
export function listProgrammeNames(
  store: Store,
  {
    among,
    limit,
    offset,
  }: { readonly among: readonly string[]; readonly limit: number; readonly offset: number },
): Promise<readonly ProgrammeName[]> {
  return namesOf(store, { among: JSON.stringify(among), limit, offset });
}

const namesOf = prepared((store) => {
  const { programme } = store.t;
  return store.read
    .select({ id: programme.id, slug: programme.slug, name: programme.name })
    .from(programme)
    .where(oneOfAsked(store, programme.id, "among"))
    .orderBy(asc(programme.ordinal), asc(programme.id))
    .limit(asked("limit"))
    .offset(asked("offset"));
});

/** The names behind the ids of parties and participants of some programmes, for sentences about them. */
export async function loadNames(
  store: Store,
  { programmeIds, ids }: { readonly programmeIds: readonly string[]; readonly ids: readonly string[] },
): Promise<(programmeId: string) => Readonly<Record<string, string>>> {
  const wanted = { among: JSON.stringify(programmeIds), ids: JSON.stringify(ids) };
  const rows =
    ids.length === 0 ? [] : await Promise.all([partyNames(store, wanted), actorNames(store, wanted)]);
  const names = byProgramme(rows.flat());
  return (programmeId) => Object.fromEntries(names(programmeId).map(({ id, name }) => [id, name]));
}

const partyNames = prepared((store) => {
  const { party, organisation } = store.t;
  return store.read
    .select({ programmeId: party.programmeId, id: party.id, name: organisation.name })
    .from(party)
    .innerJoin(organisation, eq(organisation.id, party.organisationId))
    .where(and(oneOfAsked(store, party.programmeId, "among"), oneOfAsked(store, party.id, "ids")));
});

const actorNames = prepared((store) => {
  const { participant, person } = store.t;
  return store.read
    .select({ programmeId: participant.programmeId, id: participant.id, name: person.name })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(
      and(oneOfAsked(store, participant.programmeId, "among"), oneOfAsked(store, participant.id, "ids")),
    );
});
