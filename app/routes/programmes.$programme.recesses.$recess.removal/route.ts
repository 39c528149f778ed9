import { redirect } from "@remix-run/node";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listRecesses } from "#db/queries/meetings.ts";
import { removeRecess } from "#db/queries/recesses.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Takes a recess out of the calendar, unless somebody changed it since (409). */
export const action = forProgramme("plan-meetings", async (visit) => {
  const { request, store, programme, author } = visit;
  const id = await recessIn(visit);
  const { version } = await readButtons(request, schema);
  const { kind } = await removeRecess(store, author, { programmeId: programme.id, id, version });
  if (kind === "lost-race") throw new Response(null, { status: 409 });
  return redirect(`${paths.calendar(programme.slug)}?said=removed`);
});

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("plan-meetings", async (visit) => {
  await recessIn(visit);
  return redirect(paths.calendar(visit.programme.slug));
});

async function recessIn({ store, sight, params }: ProgrammeVisit): Promise<string> {
  const recess = (await listRecesses(store, sight)).find(({ id }) => id === params.recess);
  if (recess === undefined) throw notFound();
  return recess.id;
}

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function RecessRemoval() {
  return null;
}
