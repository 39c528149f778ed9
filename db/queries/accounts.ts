import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Role } from "#domain/role.ts";

export interface Account {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly isAdministrator: boolean;
}

/** The account behind an e-mail address, unless it was disabled. Addresses are stored in lower case. */
export async function findAccountByEmail(store: Store, email: string): Promise<Account | undefined> {
  const { account } = store.t;
  const [row] = await accounts(store).where(
    and(eq(account.email, email.toLowerCase()), isNull(account.disabledAt)),
  );
  return row;
}

/** An account by its id, unless it was disabled. */
export async function findAccount(store: Store, id: string): Promise<Account | undefined> {
  const { account } = store.t;
  const [row] = await accounts(store).where(and(eq(account.id, id), isNull(account.disabledAt)));
  return row;
}

/** What somebody is in any programme, by name. */
export async function listRoles(
  { read, t: { membership } }: Store,
  accountId: string,
): Promise<readonly Role[]> {
  const rows = await read
    .selectDistinct({ role: membership.role })
    .from(membership)
    .where(eq(membership.accountId, accountId));
  return rows.map(({ role }) => role);
}

/** The accounts that a demonstration offers with one click, in the order in which it offers them. */
export async function listDemoAccounts(store: Store): Promise<
  readonly (Account & {
    readonly memberships: readonly { readonly role: Role; readonly programmeName: string }[];
  })[]
> {
  const { account, membership, programme } = store.t;
  const found = await accounts(store)
    .where(and(isNotNull(account.demoOrdinal), isNull(account.disabledAt)))
    .orderBy(asc(account.demoOrdinal));
  const memberships = await store.read
    .select({ accountId: membership.accountId, role: membership.role, programmeName: programme.name })
    .from(membership)
    .innerJoin(programme, eq(programme.id, membership.programmeId))
    .orderBy(asc(programme.ordinal), asc(membership.role));
  return found.map((row) => ({
    ...row,
    memberships: memberships.filter(({ accountId }) => accountId === row.id),
  }));
}

/** Sets a password and ends every session of the account; the hash is made before, outside the transaction. */
export function setPassword(
  store: Store,
  author: Author,
  { accountId, passwordHash }: { readonly accountId: string; readonly passwordHash: string },
): Promise<void> {
  const { account, session } = store.t;
  return store.write(async (tx) => {
    await tx
      .update(account)
      .set({ passwordHash, version: sql`${account.version} + 1` })
      .where(eq(account.id, accountId));
    await tx.delete(session).where(eq(session.accountId, accountId));
    const deed = {
      chain: INSTALLATION,
      verb: "set-password",
      entity: "account",
      entityId: accountId,
      change: {},
    };
    return { result: undefined, audit: [entryBy(author, deed)] };
  });
}

/** How often a subject failed to sign in since then. */
export async function countFailures(
  { read, t: { signInFailure } }: Store,
  { subject, since }: { readonly subject: string; readonly since: Date },
): Promise<number> {
  const [row] = await read
    .select({ count: count() })
    .from(signInFailure)
    .where(and(eq(signInFailure.subject, subject), gte(signInFailure.failedAt, since)));
  return row?.count ?? 0;
}

/** Remembers a failure for each subject under the ids it gives, and forgets those too old to count. */
export function keepFailures(
  store: Store,
  {
    subjects,
    at,
    forgetBefore,
  }: { readonly subjects: readonly string[]; readonly at: Date; readonly forgetBefore: Date },
): Promise<readonly string[]> {
  const { signInFailure } = store.t;
  const rows = subjects.map((subject) => ({ id: newId(), subject, failedAt: at }));
  return store.keep(async (tx: Writer) => {
    await tx.delete(signInFailure).where(lt(signInFailure.failedAt, forgetBefore));
    await tx.insert(signInFailure).values(rows);
    return rows.map(({ id }) => id);
  });
}

/** Takes failures back that were none. */
export function forgetFailures(store: Store, ids: readonly string[]): Promise<void> {
  const { signInFailure } = store.t;
  return store.keep(async (tx: Writer) => {
    await tx.delete(signInFailure).where(inArray(signInFailure.id, [...ids]));
  });
}

function accounts({ read, t: { account, person, organisation } }: Store) {
  return read
    .select({
      id: account.id,
      personId: person.id,
      name: person.name,
      organisationName: organisation.name,
      email: account.email,
      passwordHash: account.passwordHash,
      isAdministrator: account.isAdministrator,
    })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .innerJoin(organisation, eq(organisation.id, person.organisationId));
}
