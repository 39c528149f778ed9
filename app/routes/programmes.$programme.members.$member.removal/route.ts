import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { removeRole } from "#db/queries/members.ts";
import { readButtons } from "#http/form.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

export const action = forProgramme(
  "manage-members",
  async ({ request, store, programme, author, params }) => {
    const { role } = await readButtons(request, schema);
    const gone = { programmeId: programme.id, accountId: params.member ?? "", role };
    const { kind } = await removeRole(store, author, gone);
    // The page offers no button that takes the last process leader away: somebody else was first.
    if (kind !== "removed") throw new Response(null, { status: 409 });
    // Whoever took their own last role away has nothing to go back to here.
    const isOut = gone.accountId === author.accountId;
    return redirect(isOut ? paths.portfolio() : `${paths.members(programme.slug)}?said=removed`);
  },
);

/** There is nothing to see at this address: it is a button's. */
export const loader = forProgramme("manage-members", async ({ programme }) =>
  redirect(paths.members(programme.slug)),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function RoleRemoval() {
  return null;
}
