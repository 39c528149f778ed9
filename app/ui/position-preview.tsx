import { Form, Link } from "@remix-run/react";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
import { SheetPreview } from "./sheet-preview.tsx";
import { useSpeech } from "./speech.tsx";

const COLUMNS = ["change", "oldFunction", "oldFte", "newFunction", "newFte", "isFollower", "remark"] as const;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly findings: readonly (keyof Catalogue["positions"]["findings"])[];
}

interface Preview {
  readonly programme: { readonly slug: string };
  readonly deliverable: { readonly id: string; readonly version: number };
  readonly rows: readonly Row[];
}

/** What was read from a file, each row with all that is wrong with it; it is taken over whole, or not at all. */
export function PositionPreview({ programme, deliverable, rows }: Preview) {
  const { words } = useSpeech();
  const say = words.positions.importing;
  const wrong = rows.filter(({ findings }) => findings.length > 0).length;
  const again = paths.positionImport(programme.slug, deliverable.id);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{say.preview}</h2>
      <p className={`notice${wrong === 0 ? "" : " notice--error"}`} role="status">
        {say.rows(rows.length)} {wrong === 0 ? say.fine : say.notFine(wrong)}
      </p>
      {wrong === 0 ? (
        <Form method="post" action={paths.positions(programme.slug, deliverable.id)} className="row">
          <input type="hidden" name="rows" value={JSON.stringify(rows.map(bare))} />
          <input type="hidden" name="version" value={deliverable.version} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {say.confirm(rows.length)}
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
        columns={COLUMNS.map((column) => ({ key: column, heading: words.positions.columns[column] }))}
        rows={rows.map(({ findings, ...row }) => ({
          ...{ ...row, said: findings.map((finding) => words.positions.findings[finding]) },
        }))}
      />
    </section>
  );
}

/** A row as the confirming form sends it back: only what was read, because it is read again there. */
function bare({ line, cells }: Row) {
  return { line, cells: COLUMNS.map((column) => cells[column]) };
}
