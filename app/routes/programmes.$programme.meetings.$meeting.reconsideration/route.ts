import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { reconsiderProposal } from "#db/queries/dismissals.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { refuseCancelled } from "#http/cancelled-meeting.server.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Brings a dismissed proposal back. */
export const action = forProgramme(
  "prepare",
  async ({ request, store, sight, programme, params, author }) => {
    const meeting = (await listMeetings(store, sight)).find(({ id }) => id === params.meeting);
    if (meeting === undefined) throw notFound();
    await refuseCancelled({ store, sight }, meeting);
    const { key: proposalKey } = await readButtons(request, schema);
    await reconsiderProposal(store, author, {
      programmeId: programme.id,
      bodyId: meeting.bodyId,
      proposalKey,
    });
    return redirect(`${paths.preparation(programme.slug, meeting.id)}?said=reconsidered`);
  },
);

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("prepare", async ({ programme, params }) =>
  redirect(paths.preparation(programme.slug, encodeURIComponent(params.meeting ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Reconsideration() {
  return null;
}
