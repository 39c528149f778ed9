import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { listAgendaItems, removeAgendaItem } from "#db/queries/agenda-items.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Takes an item off the agenda, unless somebody changed it since: then it is shown as it stands now (409). */
export const action = forProgramme(
  "prepare",
  async ({ request, store, sight, programme, params, author }) => {
    const [meetingId, id] = [params.meeting ?? "", params.item ?? ""];
    const { version } = await readButtons(request, schema);
    const on = { programmeId: programme.id, meetingId };
    const { kind } = await removeAgendaItem(store, author, { ...on, id, version });
    if (kind === "lost-race") {
      const items = await listAgendaItems(store, sight, meetingId);
      throw items.some((item) => item.id === id) ? new Response(null, { status: 409 }) : notFound();
    }
    return redirect(`${paths.preparation(programme.slug, meetingId)}?said=removed`);
  },
);

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("prepare", async ({ programme, params }) =>
  redirect(paths.preparation(programme.slug, encodeURIComponent(params.meeting ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Removal() {
  return null;
}
