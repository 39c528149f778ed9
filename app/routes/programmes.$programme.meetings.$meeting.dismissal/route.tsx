import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { dismissProposal } from "#db/queries/dismissals.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import type { Day } from "#domain/day.ts";
import { takesPlace } from "#domain/meeting.ts";
import { type MeetingRecords, namesOf, prepare } from "#domain/preparation.ts";
import { factsOf } from "#domain/reason.ts";
import { cancellationOf, tooLateFor } from "#http/cancelled-meeting.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { sayProposalTitle, sayReasons } from "#i18n/say-proposal.ts";
import { paths } from "#paths";
import { UnlessCancelled } from "#ui/cancelled-notice.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("prepare", async (visit) => {
  const { request, programme, words } = visit;
  const key = new URL(request.url).searchParams.get("key") ?? "";
  const records = await recordsOf(visit);
  const { meeting, body } = records;
  const proposal = proposalIn(records, { key, today: visit.today });
  const subjects = { ...records, names: namesOf(records.governance) };
  return {
    programme: { name: programme.name, slug: programme.slug },
    meeting: { id: meeting.id, bodyName: body.name, on: meeting.on },
    title: words.proposals.dismissTitle(proposal ? sayProposalTitle(proposal, subjects, visit) : ""),
    reasons: proposal ? sayReasons(proposal, subjects, visit) : [],
    cancellation: await cancellationOf(visit, meeting),
    key,
    back: paths.preparation(programme.slug, meeting.id),
  };
});

export const action = forProgramme("prepare", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const records = await recordsOf(visit);
  const { form, value } = await readForm(request, schema);
  if (!takesPlace(records.meeting)) return tooLateFor(form);
  if (value === undefined) return unprocessable(form);
  const proposal = proposalIn(records, { key: value.key, today });
  if (proposal === undefined) return unprocessable(refusedForm(form, "gone"));
  await dismissProposal(store, author, {
    programmeId: programme.id,
    bodyId: records.body.id,
    proposalKey: proposal.key,
    facts: factsOf(proposal),
    reason: value.reason,
    on: today,
  });
  return redirect(`${paths.preparation(programme.slug, records.meeting.id)}?said=dismissed`);
});

async function recordsOf({ store, sight, params, today }: ProgrammeVisit): Promise<MeetingRecords> {
  const records = await findMeetingRecords(store, { sight, meetingId: params.meeting ?? "", today });
  if (records === undefined) throw notFound();
  return records;
}

function proposalIn(records: MeetingRecords, { key, today }: { readonly key: string; readonly today: Day }) {
  return prepare(records, today).open.find((one) => one.key === key);
}

/** Where the short form on the preparation page leads when something is missing in it. */
export default function Dismissal() {
  const { programme, meeting, cancellation, title, reasons, key, back } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.proposals;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={{ reason: say.dismissReason }} sayWhole={() => say.gone} />
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <UnlessCancelled cancellation={cancellation} form={form} back={back}>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={typed(form, "key", key)} />
          <TextField
            name="reason"
            label={say.dismissReason}
            hint={say.dismissHint}
            form={form}
            value={typed(form, "reason")}
          />
          <FormButtons
            submit={cancellation === null ? say.dismissConfirm : null}
            back={{ to: back, label: words.pages.back }}
          />
        </Form>
      </UnlessCancelled>
    </main>
  );
}
