import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import type { Reader, Store, Writer } from "#db/store.ts";

/** Makes an empty database an installation of one's own; says whether it did. Of two at once, one does. */
export function becomeInstallation(store: Store, at: Date): Promise<boolean> {
  const { installation } = store.t;
  return store.write<boolean>(async (tx) => {
    const values = { id: 1, isDemo: false, createdAt: at };
    const made = await tx.insert(installation).values(values).onConflictDoNothing().returning();
    if (made.length === 0) return { result: false, audit: [] };
    const by = { chain: INSTALLATION, at, accountId: null, actorName: "Koers" };
    const entry = { ...by, verb: "found", entity: "installation", entityId: "1", change: { isDemo: false } };
    return { result: true, audit: [entry] };
  });
}

/** Whether anybody was ever made administrator; the last one cannot be dismissed. */
export async function hasAdministrator({
  read,
  t: { account },
}: Pick<Store, "read" | "t">): Promise<boolean> {
  const [row] = await read.select({ id: account.id }).from(account).where(eq(account.isAdministrator, true));
  return row !== undefined;
}

/** Whether somebody else could run the installation if this account could not. */
export async function hasOtherAdministrator(
  read: Reader,
  { t: { account } }: Pick<Store, "t">,
  accountId: string,
): Promise<boolean> {
  const others = and(
    eq(account.isAdministrator, true),
    isNull(account.disabledAt),
    ne(account.id, accountId),
  );
  const [row] = await read.select({ id: account.id }).from(account).where(others);
  return row !== undefined;
}

/** Whoever changes what only one may change at a time first writes here, so that the second of two sees the first. */
export async function meetAtInstallation(
  tx: Writer,
  { t: { installation } }: Pick<Store, "t">,
): Promise<void> {
  await tx.update(installation).set({ isDemo: sql`${installation.isDemo}` });
}
