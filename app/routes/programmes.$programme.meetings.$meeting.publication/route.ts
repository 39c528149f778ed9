import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { publishAgenda } from "#db/queries/publications.ts";
import { draftAgenda, prepare } from "#domain/preparation.ts";
import { refuseCancelled } from "#http/cancelled-meeting.server.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Publishes the agenda as it was seen. When it has changed since, or there is a newer version already: 409. */
export const action = forProgramme(
  "publish",
  async ({ request, store, sight, programme, params, author, today }) => {
    const records = await findMeetingRecords(store, { sight, meetingId: params.meeting ?? "", today });
    if (records === undefined) throw notFound();
    refuseCancelled(records.meeting);
    const { after, seen } = await readButtons(request, schema);
    const preparation = prepare(records, today);
    if (preparation.sections.length === 0) throw new Response(null, { status: 409 });
    const agenda = draftAgenda(records, { ...preparation, programmeName: programme.name });
    const meetingId = records.meeting.id;
    if (seen !== fingerprintOf(agenda)) throw new Response(null, { status: 409 });
    const published = await publishAgenda(store, author, {
      programmeId: programme.id,
      meetingId,
      after,
      agenda,
    });
    if (published.kind === "lost-race") throw new Response(null, { status: 409 });
    return redirect(paths.agenda(programme.slug, meetingId, published.number));
  },
);

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("publish", async ({ programme, params }) =>
  redirect(paths.preparation(programme.slug, encodeURIComponent(params.meeting ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Publication() {
  return null;
}
