import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { correctReport } from "#db/queries/report-commands.ts";
import { changedParts, reportedLights } from "#domain/progress-report.ts";
import { ASPECTS, type Aspect, type Light, sideOf } from "#domain/status.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { reportableWorkstream } from "#http/report-asked.server.ts";
import { lightChoicesIn, textsIn } from "#http/report-form.server.ts";
import { reportNamed } from "#http/report-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { reportLabels } from "#i18n/report-labels.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { LightFields } from "#ui/light-fields.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { ReportPaper } from "#ui/report-paper.tsx";
import { ReportTextFields } from "#ui/report-text-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("report", async (visit) => {
  const { store, sight, programme, params, words } = visit;
  const { latest, workstream } = await reportNamed(store, sight, { id: params.report });
  await reportableWorkstream(visit, workstream.id);
  return {
    title: words.reports.correction.heading(workstream.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ report: latest, once: newOnceKey() },
  };
});

export const action = forProgramme("report", async (visit) => {
  const { request, store, sight, programme, author, params, today } = visit;
  const { latest, workstream } = await reportNamed(store, sight, { id: params.report });
  await reportableWorkstream(visit, workstream.id);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { lights, unexplained } = reportedLights(sideOf(latest.lights, "computed"), lightChoicesIn(value));
  if (unexplained.length > 0) {
    const errors = Object.fromEntries(unexplained.map((aspect) => [`${aspect}Reason`, "required"]));
    return unprocessable({ ...form, errors: { ...form.errors, ...errors } });
  }
  const text = { ...textsIn(value), lights };
  const isCurrent = value.edition === latest.edition;
  if (isCurrent && changedParts(latest, text).length === 0) {
    return unprocessable(refusedForm(form, "nothingChanged"));
  }
  const corrected = await correctReport(store, author, {
    ...{ ...text, programmeId: programme.id, workstreamId: workstream.id, once: value.once },
    period: { from: latest.periodFrom, until: latest.periodUntil },
    ...{ corrects: value.edition, on: today },
  });
  if (corrected.kind === "unknown-workstream") throw notFound();
  if (corrected.kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.progressReport(programme.slug, corrected.id)}?said=corrected`);
});

export default function Correction() {
  const { title, programme, report, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.reports.correction;
  const isLost = form?.whole === "lostRace";
  const back = { to: paths.progressReport(programme.slug, report.id), label: say.back };
  return (
    <main id="content" tabIndex={-1} className="within page report-page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.reports.heading, to: paths.reports(programme.slug, report.periodFrom) },
        ]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
      </div>
      <ErrorSummary
        form={form}
        labels={reportLabels(words)}
        {...(isLost ? { sayWhole: () => say.lostRace } : {})}
      />
      {isLost ? (
        <section className="panel stack" aria-labelledby="theirs">
          <h2 id="theirs">{say.theirs}</h2>
          <ReportPaper report={report} />
        </section>
      ) : null}
      <Form method="post" className="form report-form" noValidate>
        <OnceField once={once} form={form} />
        {/* After a lost race the edition is the one shown as theirs: sending again is a choice made with open eyes. */}
        <input type="hidden" name="edition" value={report.edition} key={report.edition} />
        <ReportTextFields form={form} report={report} />
        <LightFields form={form} computed={sideOf(report.lights, "computed")} chosen={chosenIn(report)} />
        <FormButtons submit={isLost ? say.keepMine : say.send} back={back} />
      </Form>
    </main>
  );
}

/** What the edition before it reports, as it would have been chosen in the form. */
function chosenIn({ lights }: ReturnType<typeof useLoaderData<typeof loader>>["report"]) {
  return Object.fromEntries(
    ASPECTS.map((aspect) => [
      aspect,
      { choice: lights[aspect].reported, reason: lights[aspect].reason ?? "" },
    ]),
  ) as Record<Aspect, { choice: Light; reason: string }>;
}
