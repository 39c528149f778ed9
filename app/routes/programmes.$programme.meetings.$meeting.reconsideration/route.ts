import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { reconsiderProposal } from "#db/queries/dismissals.ts";
import { listMeetings } from "#db/queries/meetings.ts";
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
    const { key: proposalKey } = await readButtons(request, schema);
    await reconsiderProposal(store, author, {
      programmeId: programme.id,
      bodyId: meeting.bodyId,
      proposalKey,
    });
    return redirect(`${paths.preparation(programme.slug, meeting.id)}?said=reconsidered`);
  },
);
