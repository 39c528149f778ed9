import { redirect } from "@remix-run/node";
import { forAdministrator } from "#auth/guard.server.ts";
import { dismissDirector } from "#db/queries/director-commands.ts";
import { readButtons } from "#http/form.server.ts";
import { paths } from "#paths";
import { portfolioOf } from "#routes/administration/named.server.ts";
import { schema } from "./form.ts";

export const action = forAdministrator(async (visit) => {
  const { id: portfolioId } = await portfolioOf(visit);
  const left = { portfolioId, ...(await readButtons(visit.request, schema)) };
  const { kind } = await dismissDirector(visit.store, visit.author, left);
  if (kind === "lost-race") throw new Response(null, { status: 409 });
  return redirect(`${paths.portfolioOf(portfolioId)}?said=directorDismissed`);
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forAdministrator(async (visit) =>
  redirect(paths.portfolioOf((await portfolioOf(visit)).id)),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Dismissal() {
  return null;
}
