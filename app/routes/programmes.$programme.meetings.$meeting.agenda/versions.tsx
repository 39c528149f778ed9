import { Link, useLoaderData } from "@remix-run/react";
import { FileText } from "lucide-react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which version this is, the others, and the way to Word. */
export function Versions() {
  const { programme, meetingId, shown, versions } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.agenda;
  const newest = versions[0]?.number ?? 0;
  if (shown === null) return null;
  return (
    <div className="stack stack--tight no-print">
      {shown.number < newest ? <p className="notice">{say.older(newest)}</p> : null}
      <div className="row row--between">
        <ul className="stack stack--tight">
          {versions.map(({ number, sentence }) => (
            <li key={number} className="small">
              {number === shown.number ? (
                <strong>{say.version(number)}</strong>
              ) : (
                <Link className="utrecht-link" to={paths.agenda(programme.slug, meetingId, number)}>
                  {say.version(number)}
                </Link>
              )}
              <span className="muted">. {sentence}</span>
            </li>
          ))}
        </ul>
        <a
          className="utrecht-button utrecht-button--primary-action"
          href={paths.agendaDocx(programme.slug, meetingId, shown.number)}
          download
        >
          <FileText size={18} aria-hidden="true" /> {say.word}
        </a>
      </div>
    </div>
  );
}
