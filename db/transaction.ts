import type { Done } from "./store.ts";

/** The begin, commit and rollback of one connection. */
export type Run = (statement: "BEGIN" | "COMMIT" | "ROLLBACK") => Promise<void>;

/** Runs the work between begin and commit; rolls back when it throws, or when it says that nothing is to be kept. */
export async function inTransaction<Result>(
  run: Run,
  work: () => Promise<{ readonly result: Result; readonly isKept: boolean }>,
): Promise<Result> {
  await run("BEGIN");
  try {
    const { result, isKept } = await work();
    await run(isKept ? "COMMIT" : "ROLLBACK");
    return result;
  } catch (thrown) {
    // What went wrong first is what must be heard, also where the connection is gone and cannot roll back.
    await run("ROLLBACK").catch(() => undefined);
    throw thrown;
  }
}

/** Work with its audit rows; without any, nothing it did is kept. */
export async function withAudit<Result>(
  done: Done<Result>,
  append: (entry: Done<Result>["audit"][number]) => Promise<void>,
): Promise<{ readonly result: Result; readonly isKept: boolean }> {
  for (const entry of done.audit) await append(entry);
  return { result: done.result, isKept: done.audit.length > 0 };
}
