import type { TablesAcross } from "#db/queries/overlap.ts";
import type { Domain } from "#domain/authority.ts";
import type { SeatRole } from "#domain/body.ts";
import type { Overlap, PersonAtTables } from "#domain/overlap.ts";

/** So much is drawn and said; whatever is beyond it is counted. */
const MOST = { people: 40, findings: 25, programmes: 50 } as const;

/** A finding with names instead of ids: what the page says. */
export type Finding =
  | {
      readonly kind: "alike";
      readonly tables: readonly string[];
      readonly shared: number;
      readonly together: number;
    }
  | {
      readonly kind: "crowded";
      readonly person: string;
      readonly tables: number;
      readonly hours: number;
      readonly unknown: number;
    }
  | {
      readonly kind: "doubleRole";
      readonly person: string;
      readonly prepares: string;
      readonly decides: string;
    }
  | {
      readonly kind: "sharedSubject";
      readonly domain: Domain;
      readonly programme: string;
      readonly tables: readonly string[];
    };

/** As much of the overlap as the page shows: who sits at one table only is counted, not sent. */
export function shownOf({ programmes, tables, names }: TablesAcross, overlap: Overlap) {
  const twice = overlap.people.filter(({ tableIds }) => tableIds.length > 1);
  const people = twice.slice(0, MOST.people);
  const inPicture = new Set(people.flatMap(({ tableIds }) => tableIds));
  const programmeOf = new Map(programmes.map((one) => [one.id, one]));
  const numbered = tables
    .filter(({ id }) => inPicture.has(id))
    .map(({ id, name, programmeId, sittings }, index) => {
      const programme = programmeOf.get(programmeId);
      const seated = new Set(sittings.map(({ personId }) => personId)).size;
      return {
        ...{ id, number: index + 1, name, seated },
        ...{ programmeName: programme?.name ?? "", programmeSlug: programme?.slug ?? "" },
      };
    });
  const rolesAt = new Map(tables.map(({ id, sittings }) => [id, sittings]));
  const findings = findingsOf({ programmes, tables, names }, overlap);
  return {
    personCount: overlap.people.length,
    programmes: programmes.slice(0, MOST.programmes).map(({ slug, name }) => ({ slug, name })),
    findings: findings.slice(0, MOST.findings),
    moreFindings: Math.max(0, findings.length - MOST.findings),
    tables: numbered,
    people: people.map((one) => ({
      ...{ id: one.personId, name: names.get(one.personId) ?? "" },
      ...{ hours: one.hours, unknownSeats: one.unknownSeats },
      seats: seatsOf(one, { numbered, rolesAt }),
    })),
    morePeople: twice.length - people.length,
  };
}

function seatsOf(
  { personId, tableIds }: PersonAtTables,
  {
    numbered,
    rolesAt,
  }: {
    readonly numbered: readonly { readonly id: string; readonly number: number }[];
    readonly rolesAt: ReadonlyMap<string, readonly { readonly personId: string; readonly role: SeatRole }[]>;
  },
) {
  return numbered
    .filter(({ id }) => tableIds.includes(id))
    .flatMap(({ id, number }) => {
      const role = rolesAt.get(id)?.find((one) => one.personId === personId)?.role;
      return role === undefined ? [] : [{ number, role }];
    });
}

/** Of several programmes, a body is named with its programme, two of the same with it once: each has its steering group. */
function findingsOf({ programmes, tables, names }: TablesAcross, overlap: Overlap): readonly Finding[] {
  const programmeNames = new Map(programmes.map(({ id, name }) => [id, name]));
  const called = new Map(
    tables.map(({ id, name, programmeId }) => [
      id,
      programmes.length > 1 ? `${name} (${programmeNames.get(programmeId) ?? ""})` : name,
    ]),
  );
  const bare = new Map(tables.map(({ id, name }) => [id, name]));
  const person = (id: string) => names.get(id) ?? "";
  const table = (id: string) => called.get(id) ?? "";
  const programmeOf = new Map(tables.map(({ id, programmeId }) => [id, programmeId]));
  const pair = ([one, other]: readonly [string, string]) =>
    programmeOf.get(one) === programmeOf.get(other)
      ? [bare.get(one) ?? "", table(other)]
      : [table(one), table(other)];
  return [
    ...overlap.alike.map(({ tableIds, sharedIds, membersTogether }) => ({
      ...{ kind: "alike" as const, tables: pair(tableIds) },
      ...{ shared: sharedIds.length, together: membersTogether },
    })),
    ...overlap.crowded.map(({ personId, tableIds, hours, unknownSeats }) => ({
      ...{ kind: "crowded" as const, person: person(personId), tables: tableIds.length },
      ...{ hours, unknown: unknownSeats },
    })),
    ...overlap.doubleRoles.map(({ personId, preparesAtId, decidesAtId }) => ({
      ...{ kind: "doubleRole" as const, person: person(personId) },
      ...{ prepares: table(preparesAtId), decides: table(decidesAtId) },
    })),
    ...overlap.sharedSubjects.map(({ programmeId, domain, tableIds }) => ({
      ...{ kind: "sharedSubject" as const, domain, programme: programmeNames.get(programmeId) ?? "" },
      tables: tableIds.map((id) => bare.get(id) ?? ""),
    })),
  ];
}
