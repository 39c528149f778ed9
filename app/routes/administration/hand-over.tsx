import { Link } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

interface Shown {
  readonly name: string;
  readonly link: string;
  readonly expires: string;
  /** Where one goes on to when the link is handed over. */
  readonly onward: string;
  readonly onwardLabel?: string;
}

/** A link that works once, to copy and hand over: Koers sends no mail, and does not show it again. */
export function HandOver({ name, link, expires, onward, onwardLabel }: Shown) {
  const { words } = useSpeech();
  const say = words.administration.link;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{say.heading(name)}</h1>
      <div className="notice stack" role="status">
        <p>{say.warning}</p>
        <p>{say.expires(expires)}</p>
      </div>
      <div className="field">
        <label className="field__label" htmlFor="link">
          {say.field}
        </label>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea one-use-link"
          id="link"
          rows={3}
          readOnly
          value={link}
        />
      </div>
      <p>
        <Link className="utrecht-link" to={onward}>
          {onwardLabel ?? say.onward}
        </Link>
      </p>
    </main>
  );
}
