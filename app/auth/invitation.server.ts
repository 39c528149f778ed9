import { createHash, randomBytes } from "node:crypto";
import type { InvitationPurpose, NewInvitation } from "#db/queries/invitations.ts";

/** How many hours a link works: long enough to be handed over, short enough not to lie about. */
export const LINK_HOURS = { "first-administrator": 24, invitation: 7 * 24, "password-reset": 24 } as const;

/** A link that works once: the token goes to one person, and only its hash is stored. */
export function newInvitation(
  purpose: InvitationPurpose,
  at: Date,
): { readonly token: string; readonly invitation: NewInvitation } {
  // 256 random bits: guessing needs no limit, because nobody gets anywhere with it.
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(at.getTime() + LINK_HOURS[purpose] * 3_600_000);
  return { token, invitation: { tokenHash: tokenHashOf(token), purpose, createdAt: at, expiresAt } };
}

export function tokenHashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
