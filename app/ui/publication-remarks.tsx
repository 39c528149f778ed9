import { Link } from "@remix-run/react";
import { COVER_NOTE_HEADINGS } from "#domain/cover-note.ts";
import type { PublicationRemark } from "#domain/publication-remark.ts";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "./speech.tsx";

type NoteRemark = Extract<PublicationRemark, { kind: "cover-note" }>;

interface Shown {
  readonly remarks: readonly PublicationRemark[];
  /** Where whoever may edit goes to fill something in; undefined for whoever only reads. */
  readonly editing: { readonly slug: string; readonly meetingId: string } | undefined;
}

/** The place on the page that a link to the remarks leads to. */
export const REMARKS_ID = "before-publishing";

/** What is not right yet about an agenda that is about to go out: too many minutes, notes with empty headings. */
export function PublicationRemarks({ remarks, editing }: Shown) {
  const { words } = useSpeech();
  const say = words.publication;
  const notes = remarks.filter((remark) => remark.kind === "cover-note");
  if (remarks.length === 0) return null;
  return (
    <section className="notice stack stack--tight no-print" aria-labelledby={REMARKS_ID}>
      <h2 id={REMARKS_ID} className="remarks__heading">
        {say.heading}
      </h2>
      {remarks.map((remark) =>
        remark.kind === "over-time" ? (
          <p key={remark.kind}>
            <strong>{say.overTime(remark.planned, remark.available, remark.over)}</strong>
          </p>
        ) : null,
      )}
      {notes.length === 0 ? null : <p>{say.notes}:</p>}
      {notes.length === 0 ? null : (
        <ul className="reasons">
          {notes.map((note) => (
            <li key={note.itemId}>
              <NoteLine note={note} editing={editing} />
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">{say.allowed}</p>
    </section>
  );
}

function NoteLine({ note, editing }: { readonly note: NoteRemark; readonly editing: Shown["editing"] }) {
  const { words, language } = useSpeech();
  const say = words.publication;
  const headings = note.missing.map((heading) => words.agenda[heading]);
  const all = note.missing.length === COVER_NOTE_HEADINGS.length;
  return (
    <>
      <strong>
        {note.number} {note.title}
      </strong>
      <div>
        {note.decisionPointId === null
          ? say.withoutPoint
          : all
            ? say.empty
            : say.missing(formatList(headings, language))}{" "}
        {editing === undefined ? null : (
          <Link
            className="utrecht-link"
            to={
              note.decisionPointId === null
                ? paths.item(editing.slug, editing.meetingId, note.itemId)
                : paths.decisionPointEdit(editing.slug, note.decisionPointId)
            }
            aria-label={say.fillNote(note.title)}
          >
            {say.fill}
          </Link>
        )}
      </div>
    </>
  );
}
