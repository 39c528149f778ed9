import { Form, Link } from "@remix-run/react";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
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
      <PreviewTable rows={rows} />
    </section>
  );
}

/** A row as the confirming form sends it back: only what was read, because it is read again there. */
function bare({ line, cells }: Row) {
  return { line, cells: COLUMNS.map((column) => cells[column]) };
}

function PreviewTable({ rows }: Pick<Preview, "rows">) {
  const { words } = useSpeech();
  const { columns, findings: sentences, importing: say } = words.positions;
  return (
    <table className="folding preview">
      <thead>
        <tr>
          <th scope="col">{say.line}</th>
          <th scope="col">{say.findings}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, cells, findings }) => (
          <tr key={line}>
            <th scope="row">
              <span className="phone-only">{say.line} </span>
              {line}
            </th>
            <td data-label={say.findings}>
              {findings.length === 0 ? <span className="muted">{say.isRight}</span> : null}
              {findings.map((finding) => (
                <span key={finding} className="flag flag--red">
                  {sentences[finding]}
                </span>
              ))}
            </td>
            {COLUMNS.map((column) => (
              <td key={column} data-label={columns[column]}>
                {cells[column] || "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
