import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { DeliverableStateMark, OverdueFlag } from "#ui/deliverable-state.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Where the product stands, who makes it, who judges it, and by when. */
export function Facts() {
  const { programme, deliverable, workstream, reviewerName, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { labels, kinds, noWorkstream } = words.deliverables;
  return (
    <dl className="facts">
      <dt>{labels.state}</dt>
      <dd>
        <DeliverableStateMark state={deliverable.state} />
        <OverdueFlag deliverable={deliverable} today={today} />
      </dd>
      <dt>{labels.workstreamId}</dt>
      <dd>
        {workstream === null ? (
          <span className="muted">{noWorkstream}</span>
        ) : (
          <Link className="utrecht-link" to={paths.workstream(programme.slug, workstream.id)}>
            {workstream.name}
          </Link>
        )}
      </dd>
      <dt>{labels.kind}</dt>
      <dd>{kinds[deliverable.kind]}</dd>
      <dt>{labels.reviewerId}</dt>
      <dd>{reviewerName ?? <span className="muted">{words.pages.unknown}</span>}</dd>
      <dt>{labels.dueOn}</dt>
      <dd>
        <DayOrUnknown day={deliverable.dueOn} />
      </dd>
    </dl>
  );
}
