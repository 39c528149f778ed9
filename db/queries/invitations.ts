import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import type { INVITATION_PURPOSES } from "#db/schema/accounts.ts";
import type { Done, Store, Writer } from "#db/store.ts";

export type InvitationPurpose = (typeof INVITATION_PURPOSES)[number];

/** A one-use link as it is stored: whoever reads this cannot use it. */
export interface NewInvitation {
  readonly tokenHash: string;
  readonly purpose: InvitationPurpose;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

interface Shown {
  readonly tokenHash: string;
  readonly at: Date;
}

/** Whether a link of this kind still works: it is known, unused and not expired. */
export async function isUsable(
  { read, t }: Store,
  { purpose, ...shown }: Shown & { readonly purpose: InvitationPurpose },
): Promise<boolean> {
  const { invitation } = t;
  const [row] = await read
    .select({ purpose: invitation.purpose })
    .from(invitation)
    .where(and(open({ t }, shown), eq(invitation.purpose, purpose)));
  return row !== undefined;
}

/** Uses a link up and says for whose account it was; undefined where it no longer works, also for the second of two. */
export async function claim(
  tx: Writer,
  { t }: Pick<Store, "t">,
  shown: Shown,
): Promise<{ readonly purpose: InvitationPurpose; readonly accountId: string | null } | undefined> {
  const [row] = await tx.update(t.invitation).set({ usedAt: shown.at }).where(open({ t }, shown)).returning();
  return row;
}

/** Ends the links of one account, or those for the first administrator, that nobody used: only the newest works. */
export async function endOpen(
  tx: Writer,
  { t }: Pick<Store, "t">,
  { accountId, at }: { readonly accountId: string | null; readonly at: Date },
): Promise<void> {
  const { invitation } = t;
  const whose = accountId === null ? isNull(invitation.accountId) : eq(invitation.accountId, accountId);
  await tx
    .update(invitation)
    .set({ expiresAt: at })
    .where(and(whose, isNull(invitation.usedAt), gt(invitation.expiresAt, at)));
}

function open({ t: { invitation } }: Pick<Store, "t">, { tokenHash, at }: Shown) {
  return and(eq(invitation.tokenHash, tokenHash), isNull(invitation.usedAt), gt(invitation.expiresAt, at));
}

/** Whose link this is, if it still works and the account is not shut. */
export async function findInvited(
  { read, t }: Store,
  shown: Shown,
): Promise<{ readonly name: string; readonly email: string } | undefined> {
  const { invitation, account, person } = t;
  const [row] = await read
    .select({ name: person.name, email: account.email })
    .from(invitation)
    .innerJoin(account, eq(account.id, invitation.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .where(and(open({ t }, shown), isNull(account.disabledAt)));
  return row;
}

/**
 * Keeps a link with which somebody chooses a password, in place of the ones before it; says whether it did. An
 * invitation is for whoever has no password yet: sent again later, it must not open an account that is in use.
 */
export function inviteAccount(
  store: Store,
  author: Author,
  { accountId, invitation }: { readonly accountId: string; readonly invitation: NewInvitation },
): Promise<boolean> {
  const { account } = store.t;
  return store.write<boolean>(async (tx) => {
    const [row] = await tx
      .select({ passwordHash: account.passwordHash })
      .from(account)
      .where(eq(account.id, accountId));
    const isInUse = row?.passwordHash !== null;
    if (isInUse && invitation.purpose === "invitation") return { result: false, audit: [] };
    await endOpen(tx, store, { accountId, at: author.at });
    await tx.insert(store.t.invitation).values({ ...invitation, accountId, createdById: author.accountId });
    const { purpose, expiresAt } = invitation;
    const about = { entity: "account", entityId: accountId, change: { purpose, expiresAt } };
    return { result: true, audit: [entryBy(author, { chain: INSTALLATION, verb: "invite", ...about })] };
  });
}

export type Accepting = { readonly kind: "accepted"; readonly author: Author } | { readonly kind: "gone" };

/** Uses a link: sets the password and ends every session of the account; the hash is made before. */
export function acceptInvitation(
  store: Store,
  { passwordHash, ...shown }: Shown & { readonly passwordHash: string },
): Promise<Accepting> {
  const { account, person, session } = store.t;
  return store.write<Accepting>(async (tx): Promise<Done<Accepting>> => {
    const used = await claim(tx, store, shown);
    const accountId = used?.accountId ?? null;
    if (accountId === null) return GONE;
    const [row] = await tx
      .update(account)
      .set({ passwordHash, version: sql`${account.version} + 1` })
      .where(and(eq(account.id, accountId), isNull(account.disabledAt)))
      .returning();
    const [who] = await tx
      .select()
      .from(person)
      .where(eq(person.id, row?.personId ?? ""));
    if (who === undefined) return GONE;
    await tx.delete(session).where(eq(session.accountId, accountId));
    const author = { accountId, personId: who.id, name: who.name, at: shown.at };
    const about = { entity: "account", entityId: accountId, change: { purpose: used?.purpose } };
    const deed = { chain: INSTALLATION, verb: "set-password", ...about };
    return { result: { kind: "accepted", author }, audit: [entryBy(author, deed)] };
  });
}

const GONE = { result: { kind: "gone" }, audit: [] } as const;
