import { Form, Link } from "@remix-run/react";

interface Confirming {
  /** Of what is to go, as it was shown: whoever changed it meanwhile wins. */
  readonly version: number;
  readonly submit: string;
  readonly back: string;
  readonly cancel: string;
}

/** One question with one button: it goes, or one goes back. */
export function ConfirmingForm({ version, submit, back, cancel }: Confirming) {
  return (
    <Form method="post" className="row">
      <button
        type="submit"
        className="utrecht-button utrecht-button--primary-action"
        name="version"
        value={version}
      >
        {submit}
      </button>
      <Link className="utrecht-link" to={back}>
        {cancel}
      </Link>
    </Form>
  );
}
