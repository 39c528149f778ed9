import { redirect } from "@remix-run/node";
import { forAdministrator } from "#auth/guard.server.ts";
import { removeRole } from "#db/queries/members.ts";
import { readButtons } from "#http/form.server.ts";
import { paths } from "#paths";
import { programmeOf } from "#routes/administration/named.server.ts";
import { schema } from "#routes/programmes.$programme.members.$member.removal/form.ts";

export const action = forAdministrator(async (visit) => {
  const { request, store, author, params } = visit;
  const { id: programmeId, slug } = await programmeOf(visit);
  const { role } = await readButtons(request, schema);
  const gone = { programmeId, accountId: params.member ?? "", role, fromOutside: true };
  const { kind } = await removeRole(store, author, gone);
  // The page offers no button that takes the last process leader away: somebody else was first.
  if (kind !== "removed") throw new Response(null, { status: 409 });
  return redirect(`${paths.membersRun(slug)}?said=memberRemoved`);
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forAdministrator(async (visit) =>
  redirect(paths.membersRun((await programmeOf(visit)).slug)),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function RoleRemovalRun() {
  return null;
}
