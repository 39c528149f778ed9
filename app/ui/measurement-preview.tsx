import { Form, Link } from "@remix-run/react";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
import { OnceField } from "./once-field.tsx";
import { useSpeech } from "./speech.tsx";

const COLUMNS = ["indicator", "party", "from", "until", "value", "source"] as const;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly findings: readonly (keyof Catalogue["measurementFile"]["findings"])[];
  readonly isThere: boolean;
}

interface Preview {
  readonly programme: { readonly slug: string };
  readonly rows: readonly Row[];
  readonly once: string;
}

/** What was read from a file, each row with all that is wrong with it; it is taken over whole, or not at all. */
export function MeasurementPreview({ programme, rows, once }: Preview) {
  const say = useSpeech().words.measurementFile;
  const wrong = rows.filter(({ findings }) => findings.length > 0).length;
  const fresh = rows.filter(({ isThere }) => !isThere).length;
  const again = paths.monitoringImport(programme.slug);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{say.preview}</h2>
      <p className={`notice${wrong === 0 ? "" : " notice--error"}`} role="status">
        {say.rows(rows.length)} {wrong === 0 ? say.fine : say.notFine(wrong)}
        {fresh < rows.length ? ` ${fresh === 0 ? say.allThere : say.skipped(rows.length - fresh)}` : null}
      </p>
      {wrong === 0 && fresh > 0 ? (
        <Form method="post" action={paths.measurementConfirmation(programme.slug)} className="row">
          <OnceField once={once} form={undefined} />
          <input type="hidden" name="rows" value={JSON.stringify(rows.map(bare))} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {say.confirm(fresh)}
          </button>
          <Link className="utrecht-link" to={again} reloadDocument>
            {say.again}
          </Link>
        </Form>
      ) : (
        <p>
          <Link className="utrecht-button utrecht-button--primary-action" to={again} reloadDocument>
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
  const say = useSpeech().words.measurementFile;
  return (
    <table className="folding preview">
      <thead>
        <tr>
          <th scope="col">{say.line}</th>
          <th scope="col">{say.verdict}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, cells, findings, isThere }) => (
          <tr key={line}>
            <th scope="row">
              <span className="phone-only">{say.line} </span>
              {line}
            </th>
            <td data-label={say.verdict}>
              {findings.length === 0 ? (
                <span className="muted">{isThere ? say.isThere : say.isRight}</span>
              ) : null}
              {findings.map((finding) => (
                <span key={finding} className="flag flag--red">
                  {say.findings[finding]}
                </span>
              ))}
            </td>
            {COLUMNS.map((column) => (
              <td key={column} data-label={say.columns[column]}>
                {cells[column] || "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
