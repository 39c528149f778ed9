import { createHash } from "node:crypto";
import { countFailures, keepFailure } from "#db/queries/accounts.ts";
import type { Context } from "#http/context.server.ts";

/** Failed sign-ins that are allowed within a quarter of an hour, per account and per address. */
export const FAILURES_ALLOWED = { account: 5, address: 20, withinMs: 15 * 60_000 } as const;

/** Whether this account or this address has failed too often to be listened to now. */
export async function isLimited(context: Context, email: string): Promise<boolean> {
  const since = new Date(context.now().getTime() - FAILURES_ALLOWED.withinMs);
  const [account, address] = subjects(context, email);
  return (
    (await countFailures(context.store, { subject: account, since })) >= FAILURES_ALLOWED.account ||
    (await countFailures(context.store, { subject: address, since })) >= FAILURES_ALLOWED.address
  );
}

export function countFailure(context: Context, email: string): Promise<void> {
  const at = context.now();
  const forgetBefore = new Date(at.getTime() - FAILURES_ALLOWED.withinMs);
  return keepFailure(context.store, { subjects: subjects(context, email), at, forgetBefore });
}

/** Hashes, so that the table holds neither addresses nor what somebody typed for a name. */
function subjects({ address }: Context, email: string): readonly [string, string] {
  const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");
  return [hashed(`account ${email.toLowerCase()}`), hashed(`address ${address}`)];
}
