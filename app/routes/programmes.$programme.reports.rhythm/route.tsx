import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { setReportRhythm } from "#db/queries/report-commands.ts";
import { findReportRhythm } from "#db/queries/reporting.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, today, words }) => {
  const { rhythm, version } = await findReportRhythm(store, sight, today);
  return {
    title: words.reports.rhythmForm.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ rhythm, version },
  };
});

export const action = forProgramme("edit-plan", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await setReportRhythm(store, author, { ...value, programmeId: programme.id });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.reports(programme.slug)}?said=set`);
});

export default function ReportRhythmPage() {
  const { title, programme, rhythm, version } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words, language } = useSpeech();
  const { rhythmForm: say, rhythm: sayRhythm } = words.reports;
  const isLost = form?.whole === "lostRace";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.reports.heading, to: paths.reports(programme.slug) },
        ]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
        {rhythm.isUsual ? <p className="notice notice--quiet">{say.unset}</p> : null}
      </div>
      <ErrorSummary
        form={form}
        labels={{ everyWeeks: say.everyWeeks, from: say.from }}
        sayWhole={() => `${say.lostRace} ${sayRhythm(rhythm.everyWeeks, formatDay(rhythm.from, language))}`}
      />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={version} key={version} />
        <TextField
          name="everyWeeks"
          label={say.everyWeeks}
          form={form}
          value={typed(form, "everyWeeks", String(rhythm.everyWeeks))}
          inputMode="numeric"
          isShort
        />
        <TextField
          name="from"
          label={say.from}
          form={form}
          value={typed(form, "from", rhythm.from)}
          type="date"
          isShort
        />
        <FormButtons
          submit={isLost ? say.keepMine : say.save}
          back={{ to: paths.reports(programme.slug), label: say.back }}
        />
      </Form>
    </main>
  );
}
