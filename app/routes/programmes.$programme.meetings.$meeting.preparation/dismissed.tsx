import { Form, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What was left out, by whom and why, with the way back. */
export function Dismissed() {
  const { dismissed, programme, meeting, mayPrepare } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.proposals;
  if (dismissed.length === 0) return null;
  return (
    <details>
      <summary>{say.dismissed(dismissed.length)}</summary>
      <ul className="ruled">
        {dismissed.map(({ key, title, dismissal }) => (
          <li key={key} className="stack stack--tight">
            <p>
              <strong>{title}</strong>
            </p>
            <p className="small">{dismissal.reason}</p>
            <p className="small muted row row--between">
              {say.dismissedBy(dismissal.byName, formatDay(dismissal.on, language))}
            </p>
            {mayPrepare ? (
              <Form
                method="post"
                action={paths.reconsideration(programme.slug, meeting.id)}
                preventScrollReset
              >
                <button
                  className="plain-button"
                  type="submit"
                  name="key"
                  value={key}
                  aria-label={`${say.reconsider}: ${title}`}
                >
                  {say.reconsider}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
