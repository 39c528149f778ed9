import { Link, useLoaderData } from "@remix-run/react";
import { bindsParties } from "#domain/decision.ts";
import { itemsOf } from "#domain/publication.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What was decided at an item, and for chair and process leader the way to record it. */
export function DecisionTools({ itemId }: { readonly itemId: string }) {
  const { shown, decisions, decides, mayRecord, programme, meetingId } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const item = shown === null ? undefined : itemsOf(shown.agenda).find(({ id }) => id === itemId);
  if (item === undefined || item.point === null) return null;
  const isDecidedHere = decides.includes(item.point.id);
  const taken = decisions.find((decision) => decision.itemId === itemId);
  const say = words.decisions;
  return (
    <p className="row small">
      {taken === undefined ? null : (
        <span>
          <strong className="nowrap">{taken.number}</strong>: {words.terms.outcomes[taken.outcome]}
          {bindsParties(taken.outcome) ? `, ${words.terms.decisionStatuses[taken.status]}` : null}
        </span>
      )}
      {mayRecord && isDecidedHere ? (
        <Link
          className="utrecht-link no-print"
          to={paths.decision(programme.slug, meetingId, itemId)}
          aria-label={`${taken ? say.correct : say.record}: ${item.title}`}
        >
          {taken === undefined ? say.record : say.correct}
        </Link>
      ) : null}
    </p>
  );
}
