import { Form, Link } from "@remix-run/react";
import { paths } from "#paths";
import { FormButtons } from "./form-buttons.tsx";
import { useSpeech } from "./speech.tsx";

/** What a file would do, said; see `app/http/plan-preview.server.ts`. */
interface Previewed {
  readonly fileName: string;
  readonly isOvertaken: boolean;
  readonly changes: readonly Change[];
  readonly stopping: readonly string[];
  readonly telling: readonly string[];
  readonly untouched: number;
  readonly confirm: { readonly plan: string; readonly seen: string } | null;
}

interface Change {
  readonly key: string;
  readonly what: string;
  readonly name: string;
  readonly how: string;
}

interface Shown {
  readonly slug: string;
  readonly preview: Previewed;
  readonly once: string;
}

/** What is wrong with a file, what should be known of it, what it would change, and the button that does so. */
export function PlanPreviewed({ slug, preview, once }: Shown) {
  const { words } = useSpeech();
  const say = words.planFile;
  const { changes, stopping, telling, untouched, confirm, isOvertaken } = preview;
  return (
    <>
      {isOvertaken ? (
        <p className="notice notice--error" role="alert">
          {say.overtaken}
        </p>
      ) : null}
      {stopping.length === 0 ? null : (
        <section className="notice notice--error stack" aria-labelledby="stops" role="alert">
          <p>{say.stopped}</p>
          <h2 id="stops">{say.stops}</h2>
          <Findings said={stopping} />
        </section>
      )}
      {telling.length === 0 ? null : (
        <section className="notice notice--quiet stack" aria-labelledby="tells">
          <h2 id="tells">{say.tells}</h2>
          <Findings said={telling} />
        </section>
      )}
      {changes.length === 0 ? null : <Changes changes={changes} />}
      {changes.length === 0 && stopping.length === 0 ? <p>{say.nothing}</p> : null}
      {untouched === 0 ? null : <p className="muted">{say.untouched(untouched)}</p>}
      {confirm === null ? (
        <p>
          <Link className="utrecht-link" to={paths.planImport(slug)}>
            {say.again}
          </Link>
        </p>
      ) : (
        <Form method="post" action={paths.planConfirmation(slug)} encType="multipart/form-data">
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="fileName" value={preview.fileName} />
          <input type="hidden" name="plan" value={confirm.plan} />
          <input type="hidden" name="seen" value={confirm.seen} />
          <FormButtons submit={say.confirm} back={{ to: paths.planImport(slug), label: say.again }} />
        </Form>
      )}
    </>
  );
}

function Findings({ said }: { readonly said: readonly string[] }) {
  return (
    <ul className="stack stack--tight">
      {[...new Set(said)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Changes({ changes }: Pick<Previewed, "changes">) {
  const { words } = useSpeech();
  const say = words.planFile;
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">
        {say.previewHeading}: {say.counted(changes.length)}
      </h2>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{say.columns.name}</th>
            <th scope="col">{say.columns.what}</th>
            <th scope="col">{say.columns.how}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ key, what, name, how }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td data-label={say.columns.what}>{what}</td>
              <td data-label={say.columns.how}>{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
