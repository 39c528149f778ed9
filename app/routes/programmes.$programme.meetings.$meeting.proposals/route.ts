import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { addAgendaItems } from "#db/queries/agenda-items.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { namesOf, prepare } from "#domain/preparation.ts";
import type { Proposal } from "#domain/reason.ts";
import { refuseCancelled } from "#http/cancelled-meeting.server.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { sayProposalTitle, sayReasons } from "#i18n/say-proposal.ts";
import type { Speech } from "#i18n/speech.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** An agenda is one paper for everybody: what Koers writes in it is Dutch, whoever prepares it in which language. */
const PAPERS: Speech = { language: "nl", words: catalogueOf("nl") };

/** Takes proposals over onto the agenda. One that is no longer proposed is passed over: it is there already. */
export const action = forProgramme("prepare", async (visit) => {
  const { request, store, sight, programme, params, author, today } = visit;
  const records = await findMeetingRecords(store, { sight, meetingId: params.meeting ?? "", today });
  if (records === undefined) throw notFound();
  await refuseCancelled(visit, records.meeting);
  const { key: wanted } = await readButtons(request, schema);
  const names = namesOf(records.governance);
  const toItem = (proposal: Proposal) => ({
    kind: proposal.kind,
    title: sayProposalTitle(proposal, { ...records, names }, PAPERS),
    note: noteFor(proposal, sayReasons(proposal, { ...records, names }, PAPERS)),
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
  const added = await addAgendaItems(store, author, { ...on, items });
  const said = added.length > 0 ? "added" : "nothing-added";
  return redirect(`${paths.preparation(programme.slug, records.meeting.id)}?said=${said}`);
});

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("prepare", async ({ programme, params }) =>
  redirect(paths.preparation(programme.slug, encodeURIComponent(params.meeting ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function TakeOver() {
  return null;
}

/** What the item must say to be understood: the questions, the ends, the risks. A decision speaks for itself. */
function noteFor({ kind, reasons }: Proposal, sentences: readonly string[]): string | null {
  const isStanding = reasons.some((reason) => reason.kind === "standing");
  return kind === "decision" || isStanding ? null : sentences.join("\n");
}
