import { Form, Link } from "@remix-run/react";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
import { OnceField } from "./once-field.tsx";
import { SheetPreview } from "./sheet-preview.tsx";
import { useSpeech } from "./speech.tsx";

type ListName = keyof Catalogue["listImport"]["lists"];
type Column = keyof Catalogue["listImport"]["columns"];

export interface ListPreviewed {
  readonly columns: readonly Column[];
  readonly lines: readonly {
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
    readonly said: readonly string[];
    readonly isThere: boolean;
  }[];
}

interface Shown extends ListPreviewed {
  readonly slug: string;
  readonly list: ListName;
  readonly once: string;
}

/** What was read from a file; what is new in it is taken over whole, or not at all. */
export function ListPreview({ slug, list, once, columns, lines }: Shown) {
  const { words } = useSpeech();
  const say = { ...words.positions.importing, ...words.listImport };
  const wrong = lines.filter(({ said }) => said.length > 0).length;
  const there = lines.filter(({ isThere }) => isThere).length;
  const fresh = lines.length - there;
  const again = paths.listImport(slug, list);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{say.preview}</h2>
      <p className={`notice${wrong === 0 ? "" : " notice--error"}`} role="status">
        {say.rows(lines.length)} {wrong === 0 ? say.fine : say.notFine(wrong)}{" "}
        {there === 0 ? null : say.passedOver(there)} {fresh === 0 ? say.nothing : null}
      </p>
      {wrong === 0 && fresh > 0 ? (
        <Form method="post" action={paths.listConfirmation(slug, list)} className="row">
          <OnceField once={once} form={undefined} />
          <input
            type="hidden"
            name="rows"
            value={JSON.stringify(
              lines.map(({ line, cells }) => ({ line, cells: columns.map((column) => cells[column] ?? "") })),
            )}
          />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {say.confirm(fresh)}
          </button>
          <Link className="utrecht-link" to={again}>
            {say.again}
          </Link>
        </Form>
      ) : (
        <p>
          <Link className="utrecht-button utrecht-button--primary-action" to={again}>
            {say.again}
          </Link>
        </p>
      )}
      <SheetPreview
        columns={columns.map((column) => ({ key: column, heading: say.columns[column] }))}
        rows={lines.map(({ isThere, ...line }) => ({ ...line, remark: isThere ? say.isThere : null }))}
      />
    </section>
  );
}
