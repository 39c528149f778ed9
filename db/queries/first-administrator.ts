import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import type { Done, Store } from "#db/store.ts";
import { hasAdministrator, meetAtInstallation } from "./installations.ts";
import { claim, endOpen, type NewInvitation } from "./invitations.ts";
import { organisationNamed } from "./organisations.ts";

/** Keeps a link with which the first administrator is made, in place of the ones before it; false: there is one. */
export function inviteFirstAdministrator(store: Store, invitation: NewInvitation): Promise<boolean> {
  const { t } = store;
  return store.write<boolean>(async (tx) => {
    await meetAtInstallation(tx, store);
    if (await hasAdministrator({ read: tx, t })) return { result: false, audit: [] };
    const at = invitation.createdAt;
    await endOpen(tx, store, { accountId: null, at });
    await tx.insert(t.invitation).values({ ...invitation, accountId: null, createdById: null });
    const by = { chain: INSTALLATION, at, accountId: null, actorName: "Koers" };
    const { purpose, expiresAt } = invitation;
    const deed = {
      verb: "invite",
      entity: "administrator",
      entityId: "first",
      change: { purpose, expiresAt },
    };
    return { result: true, audit: [{ ...by, ...deed }] };
  });
}

export type Founding =
  | { readonly kind: "founded"; readonly author: Author }
  | { readonly kind: "gone" }
  | { readonly kind: "email-taken" };

/** Makes the first administrator with the link that was used; the hash of the password is made before. */
export function createFirstAdministrator(
  store: Store,
  input: {
    readonly tokenHash: string;
    readonly name: string;
    readonly organisation: string;
    readonly email: string;
    readonly passwordHash: string;
    readonly at: Date;
  },
): Promise<Founding> {
  const { t } = store;
  return store.write<Founding>(async (tx): Promise<Done<Founding>> => {
    await meetAtInstallation(tx, store);
    const used = await claim(tx, store, input);
    const isOpen = used?.purpose === "first-administrator" && !(await hasAdministrator({ read: tx, t }));
    if (!isOpen) return { result: { kind: "gone" }, audit: [] };
    const email = input.email.toLowerCase();
    const taken = await tx.select({ id: t.account.id }).from(t.account).where(eq(t.account.email, email));
    if (taken.length > 0) return { result: { kind: "email-taken" }, audit: [] };
    const organisationId = await organisationNamed(tx, store, input.organisation);
    const author = { accountId: newId(), personId: newId(), name: input.name, at: input.at };
    const { accountId, personId, name } = author;
    await tx.insert(t.person).values({ id: personId, organisationId, name });
    await tx.insert(t.account).values({
      ...{ id: accountId, personId, email, passwordHash: input.passwordHash },
      ...{ demoOrdinal: null, isAdministrator: true, disabledAt: null, version: 1 },
    });
    const about = { entity: "administrator", entityId: accountId, change: { personId, organisationId } };
    const deed = { chain: INSTALLATION, verb: "create", ...about };
    return { result: { kind: "founded", author }, audit: [entryBy(author, deed)] };
  });
}
