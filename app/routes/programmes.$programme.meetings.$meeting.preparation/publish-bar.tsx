import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { REMARKS_ID } from "#ui/publication-remarks.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Look at it as a paper, and send it out. */
export function PublishBar() {
  const { programme, meeting, version, seen, isChanged, mayPublish, sections, budget, remarks } =
    useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.meetings.preparation;
  const canPublish = sections.length > 0 && isChanged;
  return (
    <div className="publish-bar">
      <span className="publish-bar__hint small muted">
        {version > 0 && !isChanged ? say.nothingToPublish : say.publishHint}
      </span>
      {remarks.length === 0 ? null : (
        <span className="small">
          {budget.over > 0 ? <strong>{say.minutesOver(budget.over)}. </strong> : null}
          <a className="utrecht-link" href={`#${REMARKS_ID}`}>
            {words.publication.seeRemarks(remarks.length)}
          </a>
        </span>
      )}
      <Link
        className="utrecht-button utrecht-button--secondary-action"
        to={paths.publication(programme.slug, meeting.id)}
      >
        {say.preview}
      </Link>
      {version > 0 ? (
        <Link className="utrecht-link" to={paths.agenda(programme.slug, meeting.id)}>
          {words.meetings.openAgenda} ({words.meetings.version(version)})
        </Link>
      ) : null}
      {mayPublish && canPublish ? (
        <Form method="post" action={paths.publication(programme.slug, meeting.id)}>
          <input type="hidden" name="seen" value={seen} key={seen} />
          <button
            type="submit"
            className="utrecht-button utrecht-button--primary-action"
            name="after"
            value={version}
          >
            {say.publish(version + 1)}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
