import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { findReportBefore } from "#db/queries/progress-reports.ts";
import { type Move, submitReport } from "#db/queries/report-commands.ts";
import { findDraft } from "#db/queries/report-drafts.ts";
import { loadStatusRecords, type StatusRecords } from "#db/queries/status-records.ts";
import { reportedLights } from "#domain/progress-report.ts";
import { lightsOf } from "#domain/status.ts";
import { type WorkstreamRecords, workstreamFacts } from "#domain/status-facts.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { reportAsked } from "#http/report-asked.server.ts";
import { lightChoicesIn, MOST_MILESTONES, movesIn, textsIn } from "#http/report-form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { reportLabels } from "#i18n/report-labels.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { AlreadySent, Periods } from "./periods.tsx";
import { WriteReport } from "./write-report.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("report", async (visit) => {
  const { store, sight, programme, actor, today, words } = visit;
  const asked = await reportAsked(visit);
  const { workstream, period, due, isLate, sent } = asked;
  const key = { workstreamId: workstream.id, period, accountId: actor.accountId };
  const [records, last, draft] = await Promise.all([
    loadStatusRecords(store, sight, { workstreamId: workstream.id, on: today }),
    findReportBefore(store, sight, { workstreamId: workstream.id, before: period.from }),
    findDraft(store, sight, key),
  ]);
  const movable = records.milestones.filter(({ achievedOn }) => achievedOn === null);
  return {
    title: words.reports.form.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ workstream, period, isLate, sent, once: newOnceKey() },
    others: due.filter((one) => one.period.from !== period.from),
    isOver: workstream.endedOn !== null && workstream.endedOn <= period.from,
    computed: lightsOf(workstreamFacts({ ...records, isReportMissing: asked.isReportMissing }, today)),
    milestones: movable.slice(0, MOST_MILESTONES),
    moreMilestones: Math.max(0, movable.length - MOST_MILESTONES),
    last: last && {
      until: last.periodUntil,
      ...{ done: last.done, coming: last.coming, decisionWanted: last.decisionWanted },
    },
    draft: draft ? { savedAt: draft.savedAt.toISOString(), form: replyOf(draft.typed) } : null,
  };
});

export const action = forProgramme("report", async (visit) => {
  const { request, store, sight, programme, author, today } = visit;
  const { workstream, period, isReportMissing } = await reportAsked(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const records = await loadStatusRecords(store, sight, { workstreamId: workstream.id, on: today });
  const { moves, unexplained } = movesIn(value);
  const known = records.milestones.map(({ id }) => id);
  if (moves.some(({ milestoneId }) => !known.includes(milestoneId))) throw notFound();
  const moved = movedBy(moves, { ...records, isReportMissing });
  const reported = reportedLights(lightsOf(workstreamFacts(moved, today)), lightChoicesIn(value));
  const open = [...unexplained, ...reported.unexplained.map((aspect) => `${aspect}Reason`)];
  if (open.length > 0) return unprocessable(lacking(form, open));
  const submitted = await submitReport(store, author, {
    ...textsIn(value),
    ...{ programmeId: programme.id, workstreamId: workstream.id, period, moves, on: today },
    ...{ lights: reported.lights, once: value.once },
  });
  if (submitted.kind === "unknown-workstream") throw notFound();
  if (submitted.kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.progressReport(programme.slug, submitted.id)}?said=submitted`);
});

/** The lights are those of the plan as it stands once the report is in. */
function movedBy(
  moves: readonly Move[],
  records: StatusRecords & Pick<WorkstreamRecords, "isReportMissing">,
): WorkstreamRecords {
  const milestones = records.milestones.map((milestone) => {
    const move = moves.find(({ milestoneId }) => milestoneId === milestone.id);
    return move === undefined ? milestone : { ...milestone, forecastOn: move.to };
  });
  return { ...records, milestones };
}

function lacking(form: FormReply, fields: readonly string[]): FormReply {
  const errors = Object.fromEntries(fields.map((field) => [field, "required"]));
  return { ...form, errors: { ...form.errors, ...errors } };
}

/** A draft fills the form the way a refused form does, but nothing is wrong with it. */
function replyOf(typed: Readonly<Record<string, string>>): FormReply {
  const values = Object.entries(typed).map(([name, text]) => [name, [text]]);
  return { typed: Object.fromEntries(values), errors: {}, whole: null };
}

export default function Report() {
  const { title, programme, workstream, period, sent, milestones, isLate, isOver } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words, language } = useSpeech();
  const say = words.reports;
  const names = Object.fromEntries(
    milestones.map(({ name }, index) => [`reason${index + 1}`, say.form.moveReason(name)]),
  );
  return (
    <main id="content" tabIndex={-1} className="within page report-page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: say.heading, to: paths.reports(programme.slug, period.from) },
        ]}
      />
      <div className="stack stack--tight">
        <h1>{title}</h1>
        <p className="lead">{workstream.name}</p>
        <p>
          {say.form.about(formatDay(period.from, language), formatDay(period.until, language))}
          {isLate ? <strong className="late"> {say.form.late}</strong> : null}
        </p>
        <Periods />
      </div>
      <ErrorSummary
        form={refused}
        labels={{ ...reportLabels(words), ...names }}
        sayWhole={() => (sent === null ? say.form.movedTheirs : say.form.alreadyTheirs)}
      />
      {isOver ? <p className="notice">{say.form.over}</p> : null}
      {sent === null ? null : <AlreadySent isLost={refused !== undefined} />}
      {isOver ? null : <WriteReport refused={refused} />}
    </main>
  );
}
