import { redirect } from "@remix-run/node";
import type { Role } from "#domain/role.ts";
import { returnPath } from "#http/return-path.ts";
import { paths } from "#paths";
import { landingOf } from "./landing.ts";

/**
 * The answer to whoever has just signed in: on to where they were going, or, with a form that came too late, to the
 * page that sends it after all (307: the form goes along in the body, as it came).
 */
export function letIn(
  cookie: string,
  {
    to,
    kept,
    roles,
  }: {
    readonly to?: string | undefined;
    readonly kept?: string | undefined;
    readonly roles: readonly Role[];
  },
): Response {
  const headers = { "Set-Cookie": cookie };
  if (kept) return redirect(paths.signInKept(), { status: 307, headers });
  const wanted = returnPath(to ?? null);
  return redirect(wanted === paths.portfolio() ? landingOf(roles) : wanted, { headers });
}
