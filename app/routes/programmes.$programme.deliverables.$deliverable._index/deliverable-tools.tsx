import { Link, useLoaderData } from "@remix-run/react";
import { mayBecome } from "#domain/deliverable.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The one step that can be taken now, and the way to edit what is known. */
export function DeliverableTools() {
  const { programme, deliverable, mayEdit, maySubmit, mayReview } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { submission, resumption, review } = words.deliverables;
  const steps = [
    { step: "submission", is: maySubmit && mayBecome(deliverable, "submitted"), say: submission },
    { step: "resumption", is: maySubmit && mayBecome(deliverable, "in-the-making"), say: resumption },
    { step: "review", is: mayReview && mayBecome(deliverable, "adopted"), say: review },
  ] as const;
  const possible = steps.filter(({ is }) => is);
  if (possible.length === 0 && !mayEdit) return null;
  return (
    <p className="row no-print">
      {possible.map(({ step, say }) => (
        <Link
          key={step}
          className="utrecht-button utrecht-button--primary-action"
          to={paths.deliverableStep(programme.slug, deliverable.id, step)}
        >
          {say.open}
        </Link>
      ))}
      {mayEdit ? (
        <Link className="utrecht-link tool" to={paths.deliverableEdit(programme.slug, deliverable.id)}>
          {words.governance.edit}
        </Link>
      ) : null}
    </p>
  );
}
