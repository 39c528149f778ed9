import { DOMAINS, type Domain } from "./authority.ts";
import type { BodyFunction, BodyId, SeatRole } from "./body.ts";
import type { ProgrammeId } from "./programme.ts";

/** Somebody, in whatever programmes: one person, as whom they act may differ. */
export type PersonId = string;

/** A body with who sits there, as R11 looks at it across programmes. The ids of its bodies differ from each other. */
export interface SharedTable {
  readonly id: BodyId;
  readonly programmeId: ProgrammeId;
  readonly function: BodyFunction | null;
  readonly reportsToId: BodyId | null;
  readonly sittings: readonly Sitter[];
  /** The subjects of the decision points that are open at this body. */
  readonly subjects: readonly Domain[];
  /** The bodies that decide what this body prepares, by the routes of open decision points. */
  readonly preparesFor: readonly BodyId[];
}

/** Somebody at a table. */
export interface Sitter {
  readonly personId: PersonId;
  readonly role: SeatRole;
  /** Hours a week; null is unknown. */
  readonly hours: number | null;
}

/** From when on overlap is a finding (R11). */
export const OVERLAP_LIMITS = {
  /** The share of all their members that two bodies have in common. */
  likeness: 0.5,
  /** Two bodies of which one and the same person is known are no doubled table: too little is known of them. */
  shared: 2,
  /** The number of tables at which somebody sits. */
  tables: 4,
} as const;

/** Somebody with the tables at which they sit, and the hours that these take together. */
export interface PersonAtTables {
  readonly personId: PersonId;
  readonly tableIds: readonly BodyId[];
  /** Of the seats of which it is known. */
  readonly hours: number;
  readonly unknownSeats: number;
}

/** Two bodies that could be one (samenvoegen?). */
export interface LikeTables {
  readonly tableIds: readonly [BodyId, BodyId];
  readonly sharedIds: readonly PersonId[];
  /** How many sit at either of them. */
  readonly membersTogether: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Somebody who prepares at one table what they decide at another. */
export interface DoubleRole {
  readonly personId: PersonId;
  readonly preparesAtId: BodyId;
  readonly decidesAtId: BodyId;
}

/** One subject of a programme on which points are open at more than one of its bodies. */
export interface SharedSubject {
  readonly programmeId: ProgrammeId;
  readonly domain: Domain;
  readonly tableIds: readonly BodyId[];
}

export interface Overlap {
  /** Everybody who sits anywhere, at most tables first. */
  readonly people: readonly PersonAtTables[];
  readonly crowded: readonly PersonAtTables[];
  readonly alike: readonly LikeTables[];
  readonly doubleRoles: readonly DoubleRole[];
  readonly sharedSubjects: readonly SharedSubject[];
}

/** R11: who sits where twice, whatever the order in which the tables and their seats are given. */
export function overlapOf(given: readonly SharedTable[]): Overlap {
  const tables = [...given].sort((one, other) => inOrder(one.id, other.id));
  const people = peopleAt(tables);
  return {
    people,
    crowded: people.filter(({ tableIds }) => tableIds.length >= OVERLAP_LIMITS.tables),
    alike: alikeAmong(tables, people),
    doubleRoles: doubleRolesAt(tables),
    sharedSubjects: sharedSubjectsAt(tables),
  };
}

/** The members that two tables have in common, as a share of everybody who sits at either (Jaccard); 0 where nobody does. */
export function likenessOf(
  one: Pick<SharedTable, "sittings">,
  other: Pick<SharedTable, "sittings">,
): Omit<LikeTables, "tableIds"> {
  const [left, right] = [membersOf(one), membersOf(other)];
  const sharedIds = [...left].filter((id) => right.has(id)).sort(inOrder);
  const membersTogether = left.size + right.size - sharedIds.length;
  const likeness = membersTogether === 0 ? 0 : sharedIds.length / membersTogether;
  return { sharedIds, membersTogether, likeness };
}

function peopleAt(tables: readonly SharedTable[]): readonly PersonAtTables[] {
  const seats = tables.flatMap(({ id, sittings }) => sittings.map((sitter) => ({ ...sitter, tableId: id })));
  return [...Map.groupBy(seats, ({ personId }) => personId)]
    .map(([personId, own]) => ({
      personId,
      tableIds: [...new Set(own.map(({ tableId }) => tableId))],
      hours: own.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
      unknownSeats: own.filter(({ hours }) => hours === null).length,
    }))
    .sort(
      (one, other) => other.tableIds.length - one.tableIds.length || inOrder(one.personId, other.personId),
    );
}

/** Only tables with somebody in common are compared: of two thousand bodies most have nobody. */
function alikeAmong(
  tables: readonly SharedTable[],
  people: readonly PersonAtTables[],
): readonly LikeTables[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const pairs = new Map(
    people.flatMap(({ tableIds }) => pairsOf(tableIds)).map((ids) => [ids.join(" "), ids]),
  );
  return [...pairs.values()]
    .flatMap((tableIds) => {
      const [one, other] = tableIds.map((id) => byId.get(id));
      if (one === undefined || other === undefined) return [];
      const found = likenessOf(one, other);
      const { likeness, sharedIds } = found;
      const isAlike = likeness >= OVERLAP_LIMITS.likeness && sharedIds.length >= OVERLAP_LIMITS.shared;
      return isAlike ? [{ tableIds, ...found }] : [];
    })
    .sort(
      (one, other) =>
        other.likeness - one.likeness || inOrder(one.tableIds.join(" "), other.tableIds.join(" ")),
    );
}

function pairsOf(ids: readonly BodyId[]): readonly (readonly [BodyId, BodyId])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}

/** Whoever merely supports the table that decides (its secretary, an expert, an adviser) does not decide there. */
function doubleRolesAt(tables: readonly SharedTable[]): readonly DoubleRole[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return tables.flatMap((preparing) =>
    decidersFor(preparing).flatMap((decidesAtId) => {
      const deciding = byId.get(decidesAtId);
      if (deciding === undefined || deciding.id === preparing.id) return [];
      const deciders = membersOf({ sittings: deciding.sittings.filter(({ role }) => DECIDES[role]) });
      return [...membersOf(preparing)]
        .filter((id) => deciders.has(id))
        .sort(inOrder)
        .map((personId) => ({ personId, preparesAtId: preparing.id, decidesAtId }));
    }),
  );
}

const DECIDES: Readonly<Record<SeatRole, boolean>> = {
  ...{ chair: true, member: true },
  ...{ secretary: false, expert: false, adviser: false },
};

/** What a body that executes or advises makes goes to the body that it reports to. */
function decidersFor({ function: role, reportsToId, preparesFor }: SharedTable): readonly BodyId[] {
  const reports = reportsToId !== null && (role === "executes" || role === "advises") ? [reportsToId] : [];
  return [...new Set([...reports, ...preparesFor])].sort(inOrder);
}

/** Of different programmes it is no finding: there the same word is another subject. */
function sharedSubjectsAt(tables: readonly SharedTable[]): readonly SharedSubject[] {
  const programmes = [...Map.groupBy(tables, ({ programmeId }) => programmeId)];
  return programmes.flatMap(([programmeId, own]) =>
    DOMAINS.map((domain) => ({
      ...{ programmeId, domain },
      tableIds: own.filter(({ subjects }) => subjects.includes(domain)).map(({ id }) => id),
    })).filter(({ tableIds }) => tableIds.length > 1),
  );
}

function membersOf({ sittings }: Pick<SharedTable, "sittings">): ReadonlySet<PersonId> {
  return new Set(sittings.map(({ personId }) => personId));
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
