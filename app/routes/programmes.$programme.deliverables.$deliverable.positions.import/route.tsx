import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { positionTable, readPositions } from "#documents/position-sheet.ts";
import { sheetIn } from "#documents/sheet.server.ts";
import { listNamed } from "#http/deliverable-named.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { uploadIn } from "#http/upload.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PositionPreview } from "#ui/position-preview.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { FileField } from "./file-field.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words, params }) => {
  const { deliverable, workstream, positions } = await listNamed(store, sight, params.deliverable);
  if (deliverable.state !== "in-the-making")
    throw redirect(`${paths.deliverable(programme.slug, deliverable.id)}?said=fixed`);
  return {
    title: words.positions.importing.heading(deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ deliverable, workstream, count: positions.length },
  };
});

/** Reads a file and shows what it says: nothing is written here. */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, params, words, language } = visit;
  await listNamed(store, sight, params.deliverable);
  const upload = await uploadIn(request, "file");
  if (upload.kind === "refused") return unprocessable(refusal(upload.finding));
  const sheet = await sheetIn(upload.bytes);
  if (sheet.kind !== "read") return unprocessable(refusal(FINDINGS[sheet.kind]));
  const catalogues = [catalogueOf("nl"), catalogueOf("en")];
  const table = positionTable(sheet.rows, catalogues);
  if (table.kind === "no-columns") {
    const { columns, importing } = words.positions;
    const missing = table.missing.map((column) => `‘${columns[column]}’`);
    return unprocessable({ ...refusal(null), problem: importing.missing(formatList(missing, language)) });
  }
  if (table.rows.length === 0) return unprocessable(refusal("fileEmpty"));
  return { form: undefined, problem: null, rows: readPositions(table.rows, catalogues) };
});

const FINDINGS = {
  ...{ unreadable: "fileUnreadable", "too-large": "fileTooLarge", empty: "fileEmpty" },
} as const;

/** What is wrong with the file, at its field; a browser gives no file back, so it is chosen again. */
function refusal(finding: string | null) {
  const errors: Readonly<Record<string, string>> = finding === null ? {} : { file: finding };
  return { form: { typed: {}, errors, whole: null }, problem: null as string | null, rows: null };
}

export default function ImportPositions() {
  const { title, programme, deliverable, workstream, count } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.positions.importing;
  const isPreview = reply !== undefined && reply.rows !== null;
  return (
    <WorkstreamPage
      {...{ programme, workstream, deliverable, title }}
      introduction={isPreview ? undefined : say.introduction}
    >
      {count === 0 ? null : <p className="notice">{say.replaces(count)}</p>}
      {isPreview ? (
        <PositionPreview programme={programme} deliverable={deliverable} rows={reply.rows} />
      ) : (
        <>
          <ErrorSummary form={reply?.form} labels={say.labels} />
          {reply?.problem ? (
            <p className="notice notice--error" role="alert">
              {reply.problem}
            </p>
          ) : null}
          <Form method="post" encType="multipart/form-data" className="form" noValidate>
            <FileField form={reply?.form} />
            <FormButtons
              submit={say.read}
              back={{
                to: paths.deliverable(programme.slug, deliverable.id),
                label: words.governance.cancel,
              }}
            />
          </Form>
        </>
      )}
    </WorkstreamPage>
  );
}
