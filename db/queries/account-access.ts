import { and, eq } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Done, Store } from "#db/store.ts";
import { hasOtherAdministrator, meetAtInstallation } from "./installations.ts";

interface Named {
  readonly accountId: string;
  readonly version: number;
}

type Change = { readonly kind: "changed" } | { readonly kind: "last-administrator" } | LostRace;

/** Shuts an account: its sessions end now, and it cannot sign in until it is reinstated. */
export function suspendAccount(store: Store, author: Author, named: Named): Promise<Change> {
  return change(store, author, { ...named, verb: "suspend", set: { disabledAt: author.at } });
}

export function reinstateAccount(store: Store, author: Author, named: Named): Promise<Change> {
  return change(store, author, { ...named, verb: "reinstate", set: { disabledAt: null } });
}

/** Lets somebody run the installation. */
export function appointAdministrator(store: Store, author: Author, named: Named): Promise<Change> {
  return change(store, author, { ...named, verb: "appoint", set: { isAdministrator: true } });
}

export function dismissAdministrator(store: Store, author: Author, named: Named): Promise<Change> {
  return change(store, author, { ...named, verb: "dismiss", set: { isAdministrator: false } });
}

interface Step extends Named {
  readonly verb: "suspend" | "reinstate" | "appoint" | "dismiss";
  readonly set: { readonly disabledAt?: Date | null; readonly isAdministrator?: boolean };
}

/** Refused where nobody would be left to run the installation. */
function change(store: Store, author: Author, { accountId, version, verb, set }: Step): Promise<Change> {
  const { account, session } = store.t;
  return store.write<Change>(async (tx): Promise<Done<Change>> => {
    await meetAtInstallation(tx, store);
    const [row] = await tx
      .update(account)
      .set({ ...set, version: version + 1 })
      .where(and(eq(account.id, accountId), eq(account.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    const runs = row.isAdministrator && row.disabledAt === null;
    if (!runs && !(await hasOtherAdministrator(tx, store, accountId)))
      return { result: { kind: "last-administrator" }, audit: [] };
    if (row.disabledAt !== null) await tx.delete(session).where(eq(session.accountId, accountId));
    const deed = { chain: INSTALLATION, verb, entity: "account", entityId: accountId, change: {} };
    return { result: { kind: "changed" }, audit: [entryBy(author, deed)] };
  });
}
