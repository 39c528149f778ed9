import type { Random } from "#bench/random.ts";
import type { Role } from "#domain/role.ts";
import { type RowsOf, times } from "./frame.ts";

const ORGANISATIONS = 120;
const PEOPLE = 500;

/** Who has a role in every programme, besides the director of all of them. */
const ROLES: readonly Role[] = [
  ...(["process-leader", "supporter", "chair", "steering-group-member", "steering-group-member"] as const),
  ...(["implementation-team-member", "workstream-lead", "reader"] as const),
];

/** Five hundred people with an account. The first two sign in with one click: a director and a process leader. */
export function peopleRows(random: Random) {
  const organisation: RowsOf<"organisation"> = times(ORGANISATIONS, (index) => ({
    id: random.id(),
    name: `Organisatie ${index + 1}`,
  }));
  const person: RowsOf<"person"> = times(PEOPLE, (index) => ({
    ...{ id: random.id(), organisationId: random.pick(organisation).id, name: `Medewerker ${index + 1}` },
  }));
  const account: RowsOf<"account"> = person.map(({ id }, index) => ({
    ...{ id: random.id(), personId: id, email: `medewerker-${index + 1}@koers.invalid`, version: 1 },
    demoOrdinal: index < 2 ? index + 1 : null,
  }));
  return { organisation, person, account };
}

/** Who belongs to a programme: the director to all, the process leader to all that are measured, others here and there. */
export function membershipRows(
  random: Random,
  { programmeId, accountIds }: { readonly programmeId: string; readonly accountIds: readonly string[] },
): RowsOf<"membership"> {
  const [director = "", leader = "", ...others] = accountIds;
  const chosen = random.some(others, ROLES.length);
  return [
    { programmeId, accountId: director, role: "director" },
    ...chosen.map((accountId, index) => ({ programmeId, accountId, role: ROLES[index] ?? "reader" })),
    ...(random.chance(0.03) ? [{ programmeId, accountId: leader, role: "reader" as const }] : []),
  ];
}
