import { redirect } from "@remix-run/node";
import { forAdministrator } from "#auth/guard.server.ts";
import { excludeProgramme } from "#db/queries/portfolio-commands.ts";
import { readButtons } from "#http/form.server.ts";
import { paths } from "#paths";
import { portfolioOf } from "#routes/administration/named.server.ts";
import { schema } from "./form.ts";

export const action = forAdministrator(async (visit) => {
  const { id: portfolioId } = await portfolioOf(visit);
  const { programme: programmeId } = await readButtons(visit.request, schema);
  const left = { portfolioId, programmeId };
  const { kind } = await excludeProgramme(visit.store, visit.author, left);
  if (kind === "lost-race") throw new Response(null, { status: 409 });
  return redirect(`${paths.portfolioOf(portfolioId)}?said=excluded`);
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forAdministrator(async (visit) =>
  redirect(paths.portfolioOf((await portfolioOf(visit)).id)),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Departure() {
  return null;
}
