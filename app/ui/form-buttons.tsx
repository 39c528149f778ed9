import { Link } from "@remix-run/react";
import { useSpeech } from "./speech.tsx";

interface Buttons {
  /** Null: there is nothing left to do with what was typed but to read it. */
  readonly submit: string | null;
  readonly back: { readonly to: string; readonly label: string };
}

/** The end of a form: the one thing it does, and the way back without doing it. */
export function FormButtons({ submit, back }: Buttons) {
  const { words } = useSpeech();
  return (
    <p className="row">
      {submit === null ? null : (
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          {submit}
        </button>
      )}
      <Link className="utrecht-link" to={back.to}>
        {submit === null ? words.pages.back : back.label}
      </Link>
    </p>
  );
}
