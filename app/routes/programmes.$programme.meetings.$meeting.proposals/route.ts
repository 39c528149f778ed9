import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { addAgendaItems } from "#db/queries/agenda-items.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { namesOf, prepare } from "#domain/preparation.ts";
import type { Proposal } from "#domain/reason.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { sayProposalTitle, sayReasons } from "#i18n/say-proposal.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Takes proposals over onto the agenda. One that is no longer proposed is passed over: it is there already. */
export const action = forProgramme("prepare", async (visit) => {
  const { request, store, sight, programme, params, author, today } = visit;
  const records = await findMeetingRecords(store, sight, params.meeting ?? "");
  if (records === undefined) throw notFound();
  const { key: wanted } = await readButtons(request, schema);
  const names = namesOf(records.governance);
  const toItem = (proposal: Proposal) => ({
    kind: proposal.kind,
    title: sayProposalTitle(proposal, { ...records, names }, visit),
    note: noteFor(proposal, sayReasons(proposal, { ...records, names }, visit)),
    minutes: proposal.minutes,
    presenter: null,
    papers: [],
    decisionPointId: proposal.subject,
    proposalKey: proposal.key,
    annotation: null,
    isConfidential: proposal.isConfidential,
  });
  const items = prepare(records, today)
    .open.filter(({ key }) => wanted.includes(key))
    .map(toItem);
  const on = { programmeId: programme.id, meetingId: records.meeting.id };
  await addAgendaItems(store, author, { ...on, items });
  return redirect(`${paths.preparation(programme.slug, records.meeting.id)}?said=added`);
});

/** What the item must say to be understood: the questions, the ends, the risks. A decision speaks for itself. */
function noteFor({ kind, reasons }: Proposal, sentences: readonly string[]): string | null {
  const isStanding = reasons.some((reason) => reason.kind === "standing");
  return kind === "decision" || isStanding ? null : sentences.join("\n");
}
