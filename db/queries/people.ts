import { and, asc, count, eq, or } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { holdsText, organisationNamed, PAGE_SIZE, type Page, type Wanted } from "./organisations.ts";

/** Somebody with an account, as whoever runs the installation sees them. */
export interface AccountHolder {
  readonly id: string;
  readonly name: string;
  readonly organisationName: string;
  readonly email: string;
  readonly hasPassword: boolean;
  readonly isAdministrator: boolean;
  readonly isDisabled: boolean;
  readonly version: number;
}

/** The accounts of the installation by name; the search looks in names, organisations and addresses. */
export async function listAccountHolders(
  store: Store,
  { search, page }: Wanted,
): Promise<Page<AccountHolder>> {
  const { account, person, organisation } = store.t;
  const columns = [person.name, organisation.name, account.email];
  const found = or(...columns.map((column) => holdsText(store, column, search)));
  const [total] = await store.read
    .select({ count: count() })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .innerJoin(organisation, eq(organisation.id, person.organisationId))
    .where(found);
  const rows = await holders(store)
    .where(found)
    .orderBy(asc(person.name), asc(account.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows: rows.map(holderFrom), total: total?.count ?? 0 };
}

export async function findAccountHolder(store: Store, id: string): Promise<AccountHolder | undefined> {
  const [row] = await holders(store).where(eq(store.t.account.id, id));
  return row && holderFrom(row);
}

export type Admitting =
  | { readonly kind: "admitted"; readonly accountId: string }
  | { readonly kind: "email-taken" };

interface NewHolder {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
}

/** Makes a person with an account that has no password yet, once per form. */
export function createAccount(
  store: Store,
  author: Author,
  { once: key, ...holder }: NewHolder & { readonly once: string },
): Promise<Admitting> {
  return once<Admitting>(store, author, {
    key,
    work: async (tx): Promise<Done<Admitting>> => {
      const accountId = await newAccount(tx, store, holder);
      if (accountId === undefined) return { result: { kind: "email-taken" }, audit: [] };
      const deed = {
        chain: INSTALLATION,
        verb: "create",
        entity: "account",
        entityId: accountId,
        change: {},
      };
      return { result: { kind: "admitted", accountId }, audit: [entryBy(author, deed)] };
    },
  });
}

/** A person and their account without a password; undefined where somebody has this e-mail address already. */
export async function newAccount(
  tx: Writer,
  store: Pick<Store, "t">,
  { name, organisation, email: typed }: NewHolder,
): Promise<string | undefined> {
  const { account, person } = store.t;
  const email = typed.toLowerCase();
  const organisationId = await organisationNamed(tx, store, organisation);
  const [accountId, personId] = [newId(), newId()];
  await tx.insert(person).values({ id: personId, organisationId, name });
  const made = await tx
    .insert(account)
    .values({
      ...{ id: accountId, personId, email, passwordHash: null, demoOrdinal: null },
      ...{ isAdministrator: false, disabledAt: null, version: 1 },
    })
    .onConflictDoNothing({ target: account.email })
    .returning();
  return made.length === 0 ? undefined : accountId;
}

function holders({ read, t: { account, person, organisation } }: Store) {
  return read
    .select({
      id: account.id,
      name: person.name,
      organisationName: organisation.name,
      email: account.email,
      passwordHash: account.passwordHash,
      isAdministrator: account.isAdministrator,
      disabledAt: account.disabledAt,
      version: account.version,
    })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .innerJoin(organisation, and(eq(organisation.id, person.organisationId)));
}

function holderFrom({
  passwordHash,
  disabledAt,
  ...row
}: Awaited<ReturnType<typeof holders>>[number]): AccountHolder {
  return { ...row, hasPassword: passwordHash !== null, isDisabled: disabledAt !== null };
}
