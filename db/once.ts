import { and, eq, lt } from "drizzle-orm";
import type { Author } from "./author.ts";
import type { Done, Store, Writer } from "./store.ts";

/** How long a form that was sent is remembered. */
const REMEMBERED_MS = 30 * 86_400_000;

/**
 * Work that makes something, done once per key: the same form sent again by the same person gets what the first one
 * got, and makes nothing. Work that refuses is not remembered, so a mended form may be sent under the same key.
 */
export function once<Result>(
  store: Store,
  author: Author,
  { key, work }: { readonly key: string; readonly work: (tx: Writer) => Promise<Done<Result>> },
): Promise<Result> {
  const { submission } = store.t;
  return store.write(async (tx) => {
    await tx.delete(submission).where(lt(submission.at, new Date(author.at.getTime() - REMEMBERED_MS)));
    // Of two at once the second waits here until the first is through.
    const fresh = await tx
      .insert(submission)
      .values({ key, accountId: author.accountId, at: author.at, result: null })
      .onConflictDoNothing()
      .returning();
    const own = and(eq(submission.key, key), eq(submission.accountId, author.accountId));
    if (fresh.length === 0) {
      const [first] = await tx.select({ result: submission.result }).from(submission).where(own);
      return { result: first?.result as Result, audit: [] };
    }
    const done = await work(tx);
    await tx.update(submission).set({ result: done.result }).where(own);
    return done;
  });
}
