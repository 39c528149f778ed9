import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { readMeasurements } from "#documents/measurement-rows.ts";
import { measurementTable } from "#documents/measurement-sheet.ts";
import { sheetIn } from "#documents/sheet.server.ts";
import { measurementSurroundings } from "#http/measurement-file.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { uploadIn } from "#http/upload.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
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
  const upload = await uploadIn(request, "file");
  if (upload.kind === "refused") return unprocessable(refusal(upload.finding));
  const sheet = await sheetIn(upload.bytes);
  if (sheet.kind !== "read") return unprocessable(refusal(FINDINGS[sheet.kind]));
  const table = measurementTable(sheet.rows, [catalogueOf("nl"), catalogueOf("en")]);
  if (table.kind === "no-columns") {
    const { columns, missing } = words.measurementFile;
    const names = table.missing.map((column) => `‘${columns[column]}’`);
    return unprocessable({ ...refusal(null), problem: missing(formatList(names, language)) });
  }
  if (table.rows.length === 0) return unprocessable(refusal("fileEmpty"));
  const rows = readMeasurements(table.rows, await measurementSurroundings(store, sight, today));
  return { form: undefined, problem: null, rows };
});

const FINDINGS = {
  ...{ unreadable: "fileUnreadable", "too-large": "fileTooLarge", empty: "fileEmpty" },
} as const;

/** What is wrong with the file, at its field; a browser gives no file back, so it is chosen again. */
function refusal(finding: string | null) {
  const errors: Readonly<Record<string, string>> = finding === null ? {} : { file: finding };
  return { form: { typed: {}, errors, whole: null }, problem: null as string | null, rows: null };
}

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
      <div role="status">{said === null ? null : <p className="notice">{say.said(said)}</p>}</div>
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
