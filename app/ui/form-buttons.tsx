import { Link } from "@remix-run/react";

interface Buttons {
  readonly submit: string;
  readonly back: { readonly to: string; readonly label: string };
}

/** The end of a form: the one thing it does, and the way back without doing it. */
export function FormButtons({ submit, back }: Buttons) {
  return (
    <p className="row">
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        {submit}
      </button>
      <Link className="utrecht-link" to={back.to}>
        {back.label}
      </Link>
    </p>
  );
}
