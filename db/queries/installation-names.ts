import { eq, inArray } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** What the accounts, organisations and programmes are called that the rows of a log know by their ids, in three statements. */
export async function namesInInstallation(
  { read, t: { account, person, organisation, programme } }: Store,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const among = [...new Set(ids)];
  const [people, organisations, programmes] = await Promise.all([
    read
      .select({ id: account.id, name: person.name })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(inArray(account.id, among)),
    read
      .select({ id: organisation.id, name: organisation.name })
      .from(organisation)
      .where(inArray(organisation.id, among)),
    read
      .select({ id: programme.id, name: programme.name })
      .from(programme)
      .where(inArray(programme.id, among)),
  ]);
  return Object.fromEntries([...people, ...organisations, ...programmes].map(({ id, name }) => [id, name]));
}
