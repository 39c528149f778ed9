import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { planFromMspdi } from "#documents/plan-from-mspdi.server.ts";
import { xmlTextOf } from "#documents/xml-bytes.server.ts";
import { fileNameOf } from "#http/file-name.server.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { previewOf } from "#http/plan-preview.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FileField } from "#ui/file-field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PlanFilePage } from "#ui/plan-file-page.tsx";
import { PlanPreviewed } from "#ui/plan-previewed.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ programme, request, words }) => {
  const search = new URL(request.url).searchParams;
  return {
    title: words.planFile.heading,
    programme: { name: programme.name, slug: programme.slug },
    once: newOnceKey(),
    /** How many changes were just read in. */
    said: search.get("said") === "imported" ? Number.parseInt(search.get("count") ?? "0", 10) : null,
  };
});

/** Reads the file and says what it would do; it writes nothing. */
export const action = forProgramme("edit-plan", async (visit) => {
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable({ form, preview: null });
  const read = planFromMspdi(xmlTextOf(new Uint8Array(await value.file.arrayBuffer())));
  const preview = await previewOf(visit, { ...read, fileName: fileNameOf(value.file) });
  const reply = { form, preview };
  return preview.stopping.length === 0 ? reply : unprocessable(reply);
});

export default function PlanImport() {
  const { programme, once, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.planFile;
  const preview = reply?.preview ?? null;
  if (preview !== null)
    return (
      <PlanFilePage programme={programme} introduction={say.from(preview.fileName)}>
        <PlanPreviewed slug={programme.slug} preview={preview} once={once} />
      </PlanFilePage>
    );
  return (
    <PlanFilePage programme={programme} introduction={say.introduction}>
      {said === null || Number.isNaN(said) ? null : (
        <p className="notice notice--done" role="status">
          {say.said(said)}
        </p>
      )}
      <section className="stack" aria-labelledby="out">
        <h2 id="out">{say.outHeading}</h2>
        <p>{say.outIntroduction}</p>
        <p>
          <a className="utrecht-link" href={paths.planXml(programme.slug)} download>
            {say.out}
          </a>
        </p>
      </section>
      <section className="stack" aria-labelledby="in">
        <h2 id="in">{say.inHeading}</h2>
        <p>{say.inIntroduction}</p>
        <ErrorSummary form={reply?.form} labels={{ file: say.file }} />
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          <FileField
            name="file"
            label={say.file}
            hint={say.fileHint}
            form={reply?.form}
            accept=".xml,application/xml,text/xml"
          />
          <FormButtons submit={say.look} back={{ to: paths.plan(programme.slug), label: say.back }} />
        </Form>
      </section>
    </PlanFilePage>
  );
}
