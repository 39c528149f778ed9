import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What may be done with the decision point: edit it, say whether it is ready, withdraw it. */
export function PointTools() {
  const { programme, point, mayEdit, mayMove } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.points;
  const isDraft = point.state === "draft";
  if (!mayEdit) return null;
  return (
    <div className="row no-print">
      {mayMove ? (
        <Form method="post" action={paths.readiness(programme.slug, point.id)}>
          <input type="hidden" name="version" value={point.version} />
          <button
            type="submit"
            className={`utrecht-button utrecht-button--${isDraft ? "primary" : "secondary"}-action`}
            name="to"
            value={isDraft ? "ready" : "draft"}
          >
            {isDraft ? say.makeReady : say.makeDraft}
          </button>
        </Form>
      ) : null}
      <Link className="utrecht-link" to={paths.decisionPointEdit(programme.slug, point.id)}>
        {words.decisions.edit.link}
      </Link>
      {mayMove ? (
        <Link className="utrecht-link" to={paths.withdrawal(programme.slug, point.id)}>
          {say.withdraw}
        </Link>
      ) : null}
    </div>
  );
}
