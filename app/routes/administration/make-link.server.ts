import type { SignedInVisit } from "#auth/guard.server.ts";
import { newInvitation } from "#auth/invitation.server.ts";
import { inviteAccount } from "#db/queries/invitations.ts";
import { formatMoment } from "#i18n/format.ts";
import { paths } from "#paths";

interface For {
  readonly accountId: string;
  readonly name: string;
  readonly hasPassword: boolean;
}

/** What is shown once: nothing that is stored leads back to the link. */
export interface HandedOver {
  readonly accountId: string;
  readonly name: string;
  readonly link: string;
  readonly expires: string;
}

/** Makes a link with which somebody chooses a password; undefined where an invitation comes too late. */
export async function makeLink(
  visit: SignedInVisit,
  { accountId, name, hasPassword }: For,
): Promise<HandedOver | undefined> {
  const { store, author, context, language } = visit;
  const purpose = hasPassword ? "password-reset" : "invitation";
  const { token, invitation } = newInvitation(purpose, author.at);
  if (!(await inviteAccount(store, author, { accountId, invitation }))) return undefined;
  const link = `${context.settings.origin}${paths.invitation(token)}`;
  return { accountId, name, link, expires: formatMoment(invitation.expiresAt, language) };
}
