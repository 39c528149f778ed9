import { Form, Link } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
import { ErrorSummary } from "./error-summary.tsx";
import { FileField } from "./file-field.tsx";
import { FormButtons } from "./form-buttons.tsx";
import { ListPreview, type ListPreviewed } from "./list-preview.tsx";
import { PlanPage } from "./plan-page.tsx";
import { useSpeech } from "./speech.tsx";

type ListName = keyof Catalogue["listImport"]["lists"];

interface Shown {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly list: ListName;
  readonly title: string;
  readonly once: string;
  /** What was read, or what is wrong with the file; undefined: nothing was chosen yet. */
  readonly reply:
    | {
        readonly form: FormReply | undefined;
        readonly problem: string | null;
        readonly preview: ListPreviewed | null;
      }
    | undefined;
  /** Where the confirmation was refused: what was read is shown as it is judged now. */
  readonly isConfirmation?: boolean;
}

const BACK = { milestones: paths.milestones, actions: paths.actions, participants: paths.governance };

/** Where a list comes in from a file: choose it, see what it says, take it over. */
export function ListImportPage({ programme, list, title, once, reply, isConfirmation = false }: Shown) {
  const { words } = useSpeech();
  const say = words.listImport;
  const { slug } = programme;
  const back = BACK[list](slug);
  const preview = reply?.preview ?? null;
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={preview === null ? say.introduction : undefined}
      trail={[{ label: list === "participants" ? words.pages.rooms.governance : say.lists[list], to: back }]}
    >
      {reply?.problem ? (
        <p className="notice notice--error" role="alert">
          {reply.problem}
        </p>
      ) : null}
      {preview === null ? null : <ListPreview slug={slug} list={list} once={once} {...preview} />}
      {preview === null && !isConfirmation ? (
        <Choosing slug={slug} list={list} form={reply?.form} back={back} />
      ) : null}
      {preview === null && isConfirmation ? (
        <p>
          {say.notChosen}{" "}
          <Link className="utrecht-link" to={paths.listImport(slug, list)}>
            {say.again}
          </Link>
        </p>
      ) : null}
    </PlanPage>
  );
}

interface ToChoose {
  readonly slug: string;
  readonly list: ListName;
  readonly form: FormReply | undefined;
  readonly back: string;
}

function Choosing({ slug, list, form, back }: ToChoose) {
  const { words } = useSpeech();
  const say = { ...words.positions.importing, ...words.listImport };
  return (
    <>
      <section className="stack stack--tight" aria-labelledby="columns">
        <h2 id="columns">{say.columnsHeading}</h2>
        <p className="prose">{say.explained[list]}</p>
        <p>
          <a className="utrecht-link" href={`${paths.listXlsx(slug, list)}?empty`} download>
            {say.template}
          </a>
        </p>
      </section>
      <ErrorSummary form={form} labels={say.labels} />
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField name="file" label={say.labels.file} hint={say.hint} form={form} accept=".xlsx,.csv" />
        <FormButtons submit={say.read} back={{ to: back, label: words.governance.cancel }} />
      </Form>
    </>
  );
}
