import { and, eq, gt, isNull } from "drizzle-orm";
import type { INVITATION_PURPOSES } from "#db/schema/accounts.ts";
import type { Store, Writer } from "#db/store.ts";

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
