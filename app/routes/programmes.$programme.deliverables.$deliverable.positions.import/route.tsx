import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { positionTable, readPositions } from "#documents/position-sheet.ts";
import { listNamed } from "#http/deliverable-named.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { uploadedTable } from "#routes/programmes.$programme/uploaded-table.server.ts";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FileField } from "#ui/file-field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PositionPreview } from "#ui/position-preview.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";

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
  const { columns, importing } = words.positions;
  const wanted = { language, columns, tableOf: positionTable, sayMissing: importing.missing };
  const table = await uploadedTable(request, wanted);
  if (table.kind === "refused") return unprocessable({ ...table.reply, rows: null });
  return {
    ...{ form: undefined, problem: null },
    rows: readPositions(table.rows, [catalogueOf("nl"), catalogueOf("en")]),
  };
});

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
            <FileField
              name="file"
              label={say.labels.file}
              hint={say.hint}
              form={reply?.form}
              accept=".xlsx,.csv"
            />
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
