import { redirect } from "@remix-run/node";
import { forAdministrator } from "#auth/guard.server.ts";
import { leaveOrganisation } from "#db/queries/organisation-parents.ts";
import { readButtons } from "#http/form.server.ts";
import { paths } from "#paths";
import { organisationOf } from "#routes/administration/named.server.ts";
import { schema } from "./form.ts";

export const action = forAdministrator(async (visit) => {
  const { id: organisationId } = await organisationOf(visit);
  const left = { organisationId, ...(await readButtons(visit.request, schema)) };
  const { kind } = await leaveOrganisation(visit.store, visit.author, left);
  if (kind === "lost-race") throw new Response(null, { status: 409 });
  return redirect(`${paths.organisation(organisationId)}?said=left`);
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forAdministrator(async (visit) =>
  redirect(paths.organisation((await organisationOf(visit)).id)),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Departure() {
  return null;
}
