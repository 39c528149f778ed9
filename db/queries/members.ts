import { and, asc, eq, isNull } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Role } from "#domain/role.ts";
import { newAccount } from "./people.ts";
import { meetAtProgramme } from "./programmes.ts";

/** Somebody in a programme, with everything they are there. */
export interface Member {
  readonly accountId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly isDisabled: boolean;
  readonly roles: readonly Role[];
}

export async function listMembers(
  { read, t: { membership, account, person, organisation } }: Store,
  { programmeId }: Sight,
): Promise<readonly Member[]> {
  const rows = await read
    .select({
      ...{ accountId: account.id, name: person.name, organisationName: organisation.name },
      ...{ disabledAt: account.disabledAt, role: membership.role },
    })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .innerJoin(organisation, eq(organisation.id, person.organisationId))
    .where(eq(membership.programmeId, programmeId))
    .orderBy(asc(person.name), asc(account.id), asc(membership.role));
  const members = new Map<string, Member>();
  for (const { role, disabledAt, ...row } of rows) {
    const roles = [...(members.get(row.accountId)?.roles ?? []), role];
    members.set(row.accountId, { ...row, isDisabled: disabledAt !== null, roles });
  }
  return [...members.values()];
}

/** Who follow the programme as directors of a portfolio that it is in. */
export function listPortfolioDirectors(
  { read, t: { portfolio, portfolioProgramme, portfolioDirector, account, person } }: Store,
  { programmeId }: Sight,
): Promise<readonly { readonly name: string; readonly portfolioName: string }[]> {
  return read
    .select({ name: person.name, portfolioName: portfolio.name })
    .from(portfolioProgramme)
    .innerJoin(portfolio, eq(portfolio.id, portfolioProgramme.portfolioId))
    .innerJoin(portfolioDirector, eq(portfolioDirector.portfolioId, portfolio.id))
    .innerJoin(account, eq(account.id, portfolioDirector.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .where(eq(portfolioProgramme.programmeId, programmeId))
    .orderBy(asc(person.name), asc(portfolio.name));
}

interface NewMember {
  readonly programmeId: string;
  /** Whoever runs the installation does it, from outside: then its own log says so too. */
  readonly fromOutside?: boolean;
  readonly once: string;
  readonly email: string;
  readonly role: Role;
  /** For whoever has no account yet. */
  readonly name: string | null;
  readonly organisation: string | null;
}

export type Adding =
  | { readonly kind: "added"; readonly accountId: string; readonly isNew: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "own-role" }
  | { readonly kind: "has-role" };

/** Gives somebody a role, once per form, and an account where they have none. Nobody gives themself one. */
export function addMember(
  store: Store,
  author: Author,
  { programmeId, fromOutside = false, once: key, role, ...who }: NewMember,
): Promise<Adding> {
  const { membership } = store.t;
  const work = async (tx: Writer): Promise<Done<Adding>> => {
    const known = await findByEmail(tx, store, who.email);
    if (known?.accountId === author.accountId) return { result: { kind: "own-role" }, audit: [] };
    const accountId = known?.accountId ?? (await newHolder(tx, store, who));
    if (accountId === undefined) return { result: { kind: "unknown" }, audit: [] };
    const values = { programmeId, accountId, role };
    const given = await tx.insert(membership).values(values).onConflictDoNothing().returning();
    if (given.length === 0) return { result: { kind: "has-role" }, audit: [] };
    const change = { role, name: known?.name ?? who.name };
    const deed = { verb: "add", entity: "member", entityId: accountId, change };
    const result = { kind: "added", accountId, isNew: known === undefined } as const;
    return { result, audit: entriesOf(author, deed, { programmeId, fromOutside }) };
  };
  return once(store, author, { key, work });
}

export type Removing = { readonly kind: "removed" } | { readonly kind: "last-leader" } | LostRace;

interface MemberRole extends Pick<NewMember, "programmeId" | "fromOutside"> {
  readonly accountId: string;
  readonly role: Role;
}

/** Takes a role from somebody; a programme always keeps a process leader who can sign in. */
export function removeRole(
  store: Store,
  author: Author,
  { programmeId, fromOutside = false, accountId, role }: MemberRole,
): Promise<Removing> {
  const { membership, account, person } = store.t;
  return store.write<Removing>(async (tx): Promise<Done<Removing>> => {
    // Of two process leaders who take the role from each other, the second must see what the first did.
    await meetAtProgramme(tx, store, programmeId);
    const ofProgramme = eq(membership.programmeId, programmeId);
    const [gone] = await tx
      .delete(membership)
      .where(and(ofProgramme, eq(membership.accountId, accountId), eq(membership.role, role)))
      .returning();
    if (gone === undefined) return LOST_RACE;
    const [leader] = await tx
      .select({ id: account.id })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(and(ofProgramme, eq(membership.role, "process-leader"), isNull(account.disabledAt)));
    if (role === "process-leader" && leader === undefined)
      return { result: { kind: "last-leader" }, audit: [] };
    const [who] = await tx
      .select({ name: person.name })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(eq(account.id, accountId));
    const change = { role, name: who?.name };
    const deed = { verb: "remove", entity: "member", entityId: accountId, change };
    const audit = entriesOf(author, deed, { programmeId, fromOutside });
    return { result: { kind: "removed" }, audit };
  });
}

/** In the log of the programme; and, for what was done from outside it, with its id in that of the installation. */
function entriesOf(
  author: Author,
  { change, ...deed }: Omit<Parameters<typeof entryBy>[1], "chain">,
  { programmeId, fromOutside }: { readonly programmeId: string; readonly fromOutside: boolean },
) {
  const own = entryBy(author, { ...deed, chain: programmeId, change });
  if (!fromOutside) return [own];
  return [own, entryBy(author, { ...deed, chain: INSTALLATION, change: { ...change, programmeId } })];
}

/** Only whoever knows the whole address finds somebody by it. */
async function findByEmail(tx: Writer, { t: { account, person } }: Store, email: string) {
  const [row] = await tx
    .select({ accountId: account.id, name: person.name })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .where(eq(account.email, email.toLowerCase()));
  return row;
}

async function newHolder(
  tx: Writer,
  store: Store,
  { name, organisation, email }: Pick<NewMember, "name" | "organisation" | "email">,
): Promise<string | undefined> {
  if (name === null || organisation === null) return undefined;
  return newAccount(tx, store, { name, organisation, email });
}
