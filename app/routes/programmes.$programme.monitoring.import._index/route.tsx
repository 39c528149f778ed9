import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { readMeasurements } from "#documents/measurement-rows.ts";
import { measurementTable } from "#documents/measurement-sheet.ts";
import { measurementSurroundings } from "#http/measurement-file.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { uploadedTable } from "#routes/programmes.$programme/uploaded-table.server.ts";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FileField } from "#ui/file-field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeasurementPreview } from "#ui/measurement-preview.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-monitoring", async ({ request, programme, words }) => {
  const count = Number.parseInt(new URL(request.url).searchParams.get("count") ?? "", 10);
  return {
    title: words.measurementFile.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ once: newOnceKey(), said: Number.isNaN(count) ? null : count },
  };
});

/** Reads a file and shows what it says: nothing is written here. */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, sight, words, language, today } = visit;
  const { columns, missing } = words.measurementFile;
  const wanted = { language, columns, tableOf: measurementTable, sayMissing: missing };
  const table = await uploadedTable(request, wanted);
  if (table.kind === "refused") return unprocessable({ ...table.reply, rows: null });
  const rows = readMeasurements(table.rows, await measurementSurroundings(store, sight, today));
  return { form: undefined, problem: null, rows };
});

export default function ImportMeasurements() {
  const { title, programme, once, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.measurementFile;
  if (reply?.rows)
    return (
      <MonitoringPage programme={programme} title={title}>
        <MeasurementPreview programme={programme} rows={reply.rows} once={once} />
      </MonitoringPage>
    );
  return (
    <MonitoringPage programme={programme} title={title} introduction={say.introduction}>
      <div role="status">
        {said === null ? null : (
          <p className="notice">
            {say.said(said)}{" "}
            <Link className="utrecht-link" to={paths.monitoring(programme.slug)}>
              {say.seeThem}
            </Link>
          </p>
        )}
      </div>
      <ErrorSummary form={reply?.form} labels={say.labels} />
      {reply?.problem ? (
        <p className="notice notice--error" role="alert">
          {reply.problem}
        </p>
      ) : null}
      <p>
        <a className="utrecht-link" href={paths.monitoringXlsx(programme.slug)} download>
          {say.example}
        </a>
      </p>
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField
          name="file"
          label={say.labels.file}
          hint={say.hint}
          form={reply?.form}
          accept=".xlsx,.csv"
        />
        <FormButtons
          submit={say.read}
          back={{ to: paths.monitoring(programme.slug), label: words.governance.cancel }}
        />
      </Form>
    </MonitoringPage>
  );
}
