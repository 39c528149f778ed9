import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { listAgendaItems, moveAgendaItem } from "#db/queries/agenda-items.ts";
import { refuseCancelled } from "#http/cancelled-meeting.server.ts";
import { readButtons } from "#http/form.server.ts";
import { meetingNamed } from "#http/meeting-named.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Moves an item to another place in its section, unless its meeting was cancelled (409). */
export const action = forProgramme("prepare", async (visit) => {
  const { request, store, sight, programme, params, author } = visit;
  const { to } = await readButtons(request, schema);
  const [meetingId, id] = [params.meeting ?? "", params.item ?? ""];
  const { kind } = await moveAgendaItem(store, author, { programmeId: programme.id, meetingId, id, to });
  if (kind === "lost-race") {
    await refuseCancelled(visit, await meetingNamed(store, sight, meetingId));
    const items = await listAgendaItems(store, sight, meetingId);
    throw items.some((item) => item.id === id) ? new Response(null, { status: 409 }) : notFound();
  }
  return redirect(`${paths.preparation(programme.slug, meetingId)}?said=moved`);
});

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("prepare", async ({ programme, params }) =>
  redirect(paths.preparation(programme.slug, encodeURIComponent(params.meeting ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Position() {
  return null;
}
