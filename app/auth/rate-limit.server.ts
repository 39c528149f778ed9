import { createHash } from "node:crypto";
import { countFailures, forgetFailures, keepFailures } from "#db/queries/accounts.ts";
import type { Context } from "#http/context.server.ts";

/** Failed sign-ins that are allowed within a quarter of an hour, per account and per address. */
export const FAILURES_ALLOWED = { account: 5, address: 20, withinMs: 15 * 60_000 } as const;

/** A sign-in that may be tried: it counts as failed until it is said to have succeeded. */
export interface Admission {
  readonly succeeded: () => Promise<void>;
}

/**
 * Lets a sign-in be tried, unless this account or this address failed too often. It is counted before the password is
 * looked at: of many tries at once no more get through than of many in a row. What is not tried does not count.
 */
export async function admit(context: Context, email: string): Promise<Admission | undefined> {
  const { store, now } = context;
  const at = now();
  const since = new Date(at.getTime() - FAILURES_ALLOWED.withinMs);
  const [account, address] = subjects(context, email);
  const kept = await keepFailures(store, { subjects: [account, address], at, forgetBefore: since });
  const isLimited =
    (await countFailures(store, { subject: account, since })) > FAILURES_ALLOWED.account ||
    (await countFailures(store, { subject: address, since })) > FAILURES_ALLOWED.address;
  const forget = () => forgetFailures(store, kept);
  if (!isLimited) return { succeeded: forget };
  await forget();
  return undefined;
}

/** Hashes, so that the table holds neither addresses nor what somebody typed for a name. */
function subjects({ address }: Context, email: string): readonly [string, string] {
  const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");
  return [hashed(`account ${email.toLowerCase()}`), hashed(`address ${address}`)];
}
