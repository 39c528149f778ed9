import { redirect } from "@remix-run/node";
import { z } from "zod";
import { forAdministrator } from "#auth/guard.server.ts";
import type { suspendAccount } from "#db/queries/account-access.ts";
import { version } from "#http/fields.server.ts";
import { readButtons } from "#http/form.server.ts";
import { paths } from "#paths";
import { holderOf } from "./named.server.ts";

const schema = z.strictObject({ version });

/** The action of a button that changes somebody's access. */
export function accessStep(change: typeof suspendAccount, said: string) {
  return forAdministrator(async (visit) => {
    const { id: accountId } = await holderOf(visit);
    const named = { accountId, ...(await readButtons(visit.request, schema)) };
    const { kind } = await change(visit.store, visit.author, named);
    // The page offers no button that takes the last administrator away: somebody else was first.
    if (kind !== "changed") throw new Response(null, { status: 409 });
    return redirect(`${paths.person(accountId)}?said=${said}`);
  });
}

/** There is nothing to see at the address of such a button: it leads back to its page. */
export function backToPerson() {
  return forAdministrator(async (visit) => redirect(paths.person((await holderOf(visit)).id)));
}
