import { and, eq, gte, isNull, lt, or, sql } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { asked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import type { Role } from "#domain/role.ts";

/** Who is behind a session, and what they are in which programme. */
export interface SignedIn {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  readonly seenAt: Date;
  readonly memberships: readonly { readonly programmeId: string; readonly role: Role }[];
}

interface Limits {
  readonly seenSince: Date;
  readonly startedSince: Date;
}

const sessionBehind = prepared(({ read, t: { session, account, person } }) =>
  read
    .select({
      ...{ accountId: account.id, personId: person.id, name: person.name, seenAt: session.seenAt },
      isAdministrator: account.isAdministrator,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .where(
      and(
        eq(session.idHash, asked("idHash")),
        gte(session.seenAt, sql.param(asked("seenSince"), session.seenAt)),
        gte(session.startedAt, sql.param(asked("startedSince"), session.startedAt)),
        isNull(account.disabledAt),
      ),
    ),
);

/** The account behind a session that is neither idle nor too old, and is not disabled. */
export async function findSignedIn(
  store: Store,
  idHash: string,
  { seenSince, startedSince }: Limits,
): Promise<SignedIn | undefined> {
  const [row] = await sessionBehind(store, { idHash, seenSince, startedSince });
  if (row === undefined) return undefined;
  return { ...row, memberships: await membershipsOf(store, { accountId: row.accountId }) };
}

/** What somebody is in which programme: by name, or as director of a portfolio that the programme is in. */
const membershipsOf = prepared(({ read, t: { membership, portfolioDirector, portfolioProgramme } }) => {
  const named = read
    .select({ programmeId: membership.programmeId, role: membership.role })
    .from(membership)
    .where(eq(membership.accountId, asked("accountId")));
  const directed = read
    .select({ programmeId: portfolioProgramme.programmeId, role: sql<Role>`'director'` })
    .from(portfolioDirector)
    .innerJoin(portfolioProgramme, eq(portfolioProgramme.portfolioId, portfolioDirector.portfolioId))
    .where(eq(portfolioDirector.accountId, asked("accountId")));
  return named.union(directed);
});

/** Starts a session in place of the one before it in this browser, and clears away the ones that are over. */
export function startSession(
  store: Store,
  author: Author,
  {
    idHash,
    replaces,
    seenSince,
  }: { readonly idHash: string; readonly replaces: string | null; readonly seenSince: Date },
): Promise<void> {
  const { session } = store.t;
  return store.write(async (tx) => {
    await tx.delete(session).where(or(lt(session.seenAt, seenSince), eq(session.idHash, replaces ?? "")));
    await tx
      .insert(session)
      .values({ idHash, accountId: author.accountId, startedAt: author.at, seenAt: author.at });
    return { result: undefined, audit: [entryBy(author, signing(author, "sign-in"))] };
  });
}

/** Notes that a session is in use, so that it does not count as idle. */
export function keepSeen(
  store: Store,
  { idHash, at }: { readonly idHash: string; readonly at: Date },
): Promise<void> {
  const { session } = store.t;
  return store.keep(async (tx) => {
    await tx.update(session).set({ seenAt: at }).where(eq(session.idHash, idHash));
  });
}

/** Ends a session; the next request with it is nobody's. */
export function endSession(store: Store, author: Author, idHash: string): Promise<void> {
  const { session } = store.t;
  return store.write(async (tx) => {
    await tx.delete(session).where(eq(session.idHash, idHash));
    return { result: undefined, audit: [entryBy(author, signing(author, "sign-out"))] };
  });
}

function signing(author: Author, verb: string) {
  return { chain: INSTALLATION, verb, entity: "session", entityId: author.accountId, change: {} };
}
